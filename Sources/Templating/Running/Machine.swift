/// Runs the program of one part into bytes.
struct Machine {
    let program: Program
    let options: RenderOptions
    let vocabulary: Vocabulary
    let context: TemplateObject
    var state: DocumentState
    var output: [UInt8] = []
    /// `nil` where nothing was put yet.
    var slots: [TemplateValue?]
    /// The context's values for ``Program/globals``.
    let globals: [TemplateValue]
    var loops: [LoopFrame] = []
    var captures: [[UInt8]] = []
    /// Bytes held back by ``captures``, so that the output budget sees them.
    var capturedBytes = 0
    var depth = 0
    /// The tag at work, for messages.
    var currentTag: Int32 = -1
    var namespaces: [TemplateObject] = []
    var cyclers: [(items: [TemplateValue], place: Int)] = []
    var joiners: [(separator: String, isUsed: Bool)] = []
    /// The new ids of bookmarks that have been opened, by their id in the template.
    var openBookmarks: [Int32: Int] = [:]
    var tables: [TableFrame] = []
    /// Where the open tables and rows begin that may come out empty.
    var holders: [Int] = []
    /// The numbers of lists that have begun anew, by their number in the template.
    var lists: [Int32: Int] = [:]
    /// The lists that begin anew at their next paragraph; `nil` means all.
    var freshLists: Set<Int32>? = []
    /// The document around the part; `nil` where there is none to add to.
    var attachments: Attachments?

    /// Macros, loops that call themselves and the like may nest this deep.
    static let deepest = 40

    init(
        program: Program,
        context: TemplateObject,
        options: RenderOptions,
        vocabulary: Vocabulary,
        state: DocumentState
    ) {
        self.program = program
        self.options = options
        self.vocabulary = vocabulary
        self.context = context
        self.state = state
        slots = Array(repeating: nil, count: program.slotCount)
        globals = program.globals.map { context[$0] ?? .undefined }
    }

    /// The whole part.
    mutating func run() throws(TemplateFailure) -> [UInt8] {
        output.reserveCapacity(program.literals.count * 2)
        do throws(TemplateFailure) {
            try run(from: 0, to: program.operations.count)
        } catch {
            throw located(error)
        }
        state.written += output.count
        return output
    }

    private func located(_ failure: TemplateFailure) -> TemplateFailure {
        guard failure.excerpt == nil, currentTag >= 0 else { return failure }
        var failure = failure
        let tag = program.tags[Int(currentTag)]
        failure.excerpt = tag.excerpt()
        failure.file = tag.file
        return failure
    }

    mutating func run(from start: Int, to end: Int) throws(TemplateFailure) {
        var place = start
        while place < end {
            state.steps += 1
            if state.steps > options.maxSteps { throw budget("takes more than \(options.maxSteps) steps", "maxSteps") }
            switch program.operations[place] {
            case .literal(let start, let count):
                append(start, count)
                place += 1
                if output.count > options.maxOutput { try checkOutput() }
            case .print(let node, let site, let tag):
                currentTag = tag
                try print(value(of: node), node, at: program.sites[Int(site)])
                place += 1
                if output.count > options.maxOutput { try checkOutput() }
            case .jump(let target): place = Int(target)
            case .jumpUnless(let node, let target, let tag):
                currentTag = tag
                place = try condition(node) ? place + 1 : Int(target)
            case .loop(let plan, let whenEmpty, let tag):
                currentTag = tag
                place = try beginLoop(Int(plan)) ? place + 1 : Int(whenEmpty)
            case .next(let plan, let body):
                place = try nextItem(of: Int(plan)) ? Int(body) : place + 1
            case .halt: return
            default:
                try runRare(place)
                place = try target(behind: place)
            }
        }
    }

    @inline(__always)
    private mutating func append(_ start: Int32, _ count: Int32) {
        program.literals.withUnsafeBufferPointer {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)]))
        }
    }

    /// Operations that documents need now and then.
    private mutating func runRare(_ place: Int) throws(TemplateFailure) {
        switch program.operations[place] {
        case .set(let target, let node, let tag):
            currentTag = tag
            try assign(value(of: node), to: program.targets[Int(target)])
        case .defineMacro(let macro):
            slots[Int(program.macros[Int(macro)].slot)] = .handle(Handle(kind: .macro, index: Int(macro)))
        case .beginCapture: beginCapture()
        case .endCapture(let target, let captured, let node, let fits, let tag):
            currentTag = tag
            slots[Int(captured)] = endCapture(fits: fits)
            try assign(value(of: node), to: program.targets[Int(target)])
        case .endFilter(let captured, let node, let site, let fits, let tag):
            currentTag = tag
            slots[Int(captured)] = endCapture(fits: fits)
            try print(value(of: node), node, at: program.sites[Int(site)])
        case .callBlock(let node, let macro, let site, let tag):
            currentTag = tag
            slots[Int(program.macros[Int(macro)].slot)] = .handle(Handle(kind: .caller, index: Int(macro)))
            try print(value(of: node), node, at: program.sites[Int(site)])
        case .clear(let from, let to): for slot in from..<to { slots[Int(slot)] = nil }
        case .drawingID:
            append(number: state.nextDrawing)
            state.nextDrawing += 1
        case .bookmarkStart(let id):
            openBookmarks[id] = state.nextBookmark
            append(number: state.nextBookmark)
            state.nextBookmark += 1
        case .bookmarkEnd(let id): append(number: openBookmarks[id] ?? Int(id))
        case .listedParagraph(let index):
            let listed = program.listed[Int(index)]
            output += listed.written(as: number(ofList: listed.list))
        case .restartLists: (lists, freshLists) = ([:], nil)
        case .collectedNotes: output.append(contentsOf: state.notes)
        case .beginTable(let table): beginTable(Int(table))
        case .beginRow: beginRow()
        case .cell(let span): countCell(Int(span))
        case .cellSpan(let node, let tag):
            currentTag = tag
            countCell(try Numbers.integer(value(of: node)) ?? 1)
        case .endTable: endTable()
        case .beginHolder: holders.append(output.count)
        case .endHolder(let child): endHolder(of: child)
        case .endCell: endCell()
        default: break
        }
    }

    /// A macro's body is skipped where it is defined.
    private func target(behind place: Int) throws(TemplateFailure) -> Int {
        switch program.operations[place] {
        case .defineMacro(let macro), .callBlock(_, let macro, _, _):
            max(place + 1, Int(program.macros[Int(macro)].body.upperBound))
        default: place + 1
        }
    }

    mutating func append(number: Int) { output.append(contentsOf: String(number).utf8) }

    // MARK: Lists

    private mutating func number(ofList list: Int32) -> Int {
        if let known = lists[list] { return known }
        guard freshLists?.contains(list) ?? true, let new = attachments?.newList(like: Int(list)) else {
            return Int(list)
        }
        lists[list] = new
        return new
    }

    /// The run around a place, in a list as it is counted by now.
    mutating func frame(_ site: PrintSite) -> RunFrame {
        var frame = program.frames[Int(site.frame)]
        if let listed = frame.listed { frame.openParagraph = listed.written(as: number(ofList: listed.list)) }
        return frame
    }

    // MARK: Captures

    mutating func beginCapture() {
        capturedBytes += output.count
        captures.append(output)
        output = []
    }

    mutating func endCapture(fits: Int32) -> TemplateValue {
        let xml = output
        output = captures.removeLast()
        capturedBytes -= output.count
        let hasElements = xml.contains(UInt8(ascii: "<"))
        return .markup(Markup(xml: xml, fits: hasElements ? Int(fits) : nil))
    }

    // MARK: Budgets

    private func checkOutput() throws(TemplateFailure) {
        if output.count + capturedBytes + state.written > options.maxOutput {
            throw budget("makes more than \(options.maxOutput) bytes", "maxOutput")
        }
    }

    func budget(_ what: String, _ option: String) -> TemplateFailure {
        TemplateFailure(
            "the template \(what)",
            rule: "TPL-BUDGET",
            help: "look for a loop over too many things, or raise the limit `\(option)`"
        )
    }

    mutating func enter() throws(TemplateFailure) {
        depth += 1
        if depth > Self.deepest {
            throw TemplateFailure("macros or loops call each other more than \(Self.deepest) deep", rule: "TPL-BUDGET")
        }
    }

    mutating func leave() { depth -= 1 }

    mutating func assign(_ value: TemplateValue, to target: Target) throws(TemplateFailure) {
        switch target {
        case .slot(let slot): slots[Int(slot)] = value
        case .several(let targets):
            let items = try self.items(of: value)
            guard items.count == targets.count else {
                throw TemplateFailure("there are \(targets.count) names for \(items.count) values")
            }
            for (target, item) in zip(targets, items) { try assign(item, to: target) }
        case .member(let node, let name):
            guard case .handle(let handle) = try self.value(of: node), handle.kind == .namespace else {
                throw TemplateFailure("only a namespace can be given a `.\(name)`", help: "make it with `namespace()`")
            }
            namespaces[handle.index][name] = value
        }
    }
}
