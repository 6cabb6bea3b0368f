/// One part of a template, compiled: a flat list of operations and the tables they point into.
struct Program: Sendable {
    var operations: [Operation] = []
    /// All stretches of XML that do not depend on the data, one after the other.
    var literals: [UInt8] = []
    var nodes: [Node] = []
    var lists: [Node.ID] = []
    var constants: [TemplateValue] = []
    var names: [String] = []
    /// The names that the context has to give, looked up once per run.
    var globals: [String] = []
    var arguments: [ArgumentList] = []
    var chains: [ComparisonChain] = []
    var filters: [TemplateFunction] = []
    var tests: [TemplateTest] = []
    /// What ``filters`` and ``tests`` are called, for the check.
    var filterNames: [String] = []
    var testNames: [String] = []
    /// Where names stand in the text of their paragraph, in scalars, for the check.
    var ranges: [(node: Node.ID, range: Range<Int>)] = []
    var loops: [LoopPlan] = []
    var macros: [MacroPlan] = []
    var targets: [Target] = []
    var sites: [PrintSite] = []
    var frames: [RunFrame] = []
    var tables: [TablePlan] = []
    var listed: [ListedParagraph] = []
    /// The tags that can fail while running, for messages.
    var tags: [TagPlace] = []
    var slotCount = 0
    /// The namespace prefix of Word's elements, with its colon.
    var prefix = ""
    /// What the template calls its variables, for the check.
    var slotNames: [Int32: String] = [:]
}

/// What the machine does next. Targets of jumps are places in ``Program/operations``.
enum Operation: Sendable {
    case literal(start: Int32, count: Int32)
    /// Prints a value at a place in ``Program/sites``.
    case print(Node.ID, site: Int32, tag: Int32)
    case jump(Int32)
    case jumpUnless(Node.ID, Int32, tag: Int32)
    /// Begins a loop, or jumps when there is nothing to loop over.
    case loop(Int32, whenEmpty: Int32, tag: Int32)
    /// Goes on with the next item, back to the body's first operation.
    case next(Int32, body: Int32)
    case set(target: Int32, Node.ID, tag: Int32)
    case defineMacro(Int32)
    /// From here on the output goes into a value instead; see ``endCapture``.
    case beginCapture
    /// Puts the captured XML through the filters of a node that reads slot `captured`, and into the target.
    case endCapture(target: Int32, captured: Int32, Node.ID, fits: Int32, tag: Int32)
    /// As ``endCapture``, but prints the result.
    case endFilter(captured: Int32, Node.ID, site: Int32, fits: Int32, tag: Int32)
    /// Runs a call with the operations up to `end` as its `caller`.
    case callBlock(Node.ID, macro: Int32, site: Int32, tag: Int32)
    /// Forgets what a scope has set.
    case clear(from: Int32, to: Int32)
    case drawingID
    case bookmarkStart(Int32)
    case bookmarkEnd(Int32)
    /// Where the notes that values brought along go: just before the end of the footnotes.
    case collectedNotes
    /// Prints the properties of a paragraph in ``Program/listed``, whose list may have begun anew.
    case listedParagraph(Int32)
    /// From here on every list begins anew.
    case restartLists
    case beginTable(Int32)
    case beginRow
    case cell(span: Int32)
    case cellSpan(Node.ID, tag: Int32)
    case endTable
    /// A table or row begins that may come out without rows or cells.
    case beginHolder
    /// Takes the table or row back that has none of what it should hold.
    case endHolder(of: WordName)
    /// Ends a cell whose last paragraph may have been left out.
    case endCell
    case halt
}

/// Where the values of a loop go and what belongs to it.
struct LoopPlan: Sendable {
    var items: Node.ID
    var target: Int32
    /// Only items for which this is true; -1 for all.
    var condition: Node.ID
    /// The slot of `loop`.
    var loopSlot: Int32
    /// The slots that start anew with each item.
    var slots: Range<Int32>
    var isRecursive: Bool
    /// The operations of the body, without the step to the next item.
    var body: Range<Int32> = 0..<0
    var fits: Int32
}

struct MacroPlan: Sendable {
    struct Parameter: Sendable {
        var name: String
        var slot: Int32
        /// -1 when it has none.
        var standard: Node.ID
    }

    var name: String
    /// Where the macro itself is kept under its name.
    var slot: Int32
    var parameters: [Parameter]
    /// The slots of the macro; saved around a call, because macros may call themselves.
    var slots: Range<Int32>
    var body: Range<Int32> = 0..<0
    var callerSlot: Int32
    var restSlot: Int32
    var namedRestSlot: Int32
    /// The element stack that the body's XML fits into; -1 when it is text alone.
    var fits: Int32
    var isCaller = false
}

/// What a value is put into.
indirect enum Target: Sendable {
    case slot(Int32)
    case several([Target])
    /// `namespace.name = …`
    case member(Node.ID, String)
}
