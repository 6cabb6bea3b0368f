/// An expression of a compiled program; children are places in ``Program/nodes``.
///
/// Nodes hold numbers only, so that running over them copies bytes and counts no references.
enum Node: Sendable {
    typealias ID = Int32

    /// A place in ``Program/constants``.
    case constant(Int32)
    /// A variable of the template; if nothing was put into it yet, the name means what `otherwise` says.
    case slot(Int32, otherwise: ID)
    /// A variable of the template that always has a value, such as the item of a loop.
    case settledSlot(Int32)
    /// A name of the context: a place in ``Program/globals``.
    case global(Int32)
    /// `base.name`; the name is a place in ``Program/names``.
    case attribute(ID, name: Int32)
    case item(ID, ID)
    /// `base[from:to:step]`; -1 stands for what is left out.
    case slice(ID, from: ID, to: ID, step: ID)
    /// A call of a value; the arguments are a place in ``Program/arguments``.
    case call(ID, arguments: Int32)
    case method(ID, name: Int32, arguments: Int32)
    /// A call of a name that no tag has set: a global function unless the context has the name.
    case function(global: Int32, arguments: Int32)
    case filter(ID, Int32, arguments: Int32)
    case test(ID, Int32, arguments: Int32)
    case not(ID)
    case negative(ID)
    case positive(ID)
    case and(ID, ID)
    case or(ID, ID)
    case compare(Comparison, ID, ID)
    /// `a < b < c`: a place in ``Program/chains``.
    case chain(Int32)
    case arithmetic(Arithmetic.Operation, ID, ID)
    /// Texts joined: a stretch of ``Program/lists``.
    case joined(start: Int32, count: Int32)
    /// `a if c else b`; -1 when there is no `else`.
    case choice(condition: ID, then: ID, otherwise: ID)
    case list(start: Int32, count: Int32)
    case tuple(start: Int32, count: Int32)
    /// Keys and values in turn.
    case object(start: Int32, count: Int32)
}

enum Comparison: String, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case within = "in"
    case notWithin = "not in"
}

/// The arguments of one call.
struct ArgumentList: Sendable {
    var positional: [Node.ID] = []
    var named: [(name: String, value: Node.ID)] = []
    /// `*list` and `**object`; -1 when absent.
    var spread: Node.ID = -1
    var spreadNamed: Node.ID = -1

    var isEmpty: Bool { positional.isEmpty && named.isEmpty && spread < 0 && spreadNamed < 0 }
}

/// `first < second < third`.
struct ComparisonChain: Sendable {
    var first: Node.ID
    var rest: [(Comparison, Node.ID)]
}
