/// What a condition makes sure of: the paths of values that are there when it is true, or when it is false.
extension ProgramReader {
    func truths(_ node: Node.ID) -> Set<String> {
        switch program.nodes[Int(node)] {
        case .not(let inner): return falsities(inner)
        case .and(let left, let right): return truths(left).union(truths(right))
        case .or(let left, let right): return truths(left).intersection(truths(right))
        case .test(let subject, let test, _):
            return ["undefined", "none"].contains(program.testNames[Int(test)]) ? [] : paths(subject)
        case .compare(.unequal, _, _): return []
        case .compare(_, let left, let right): return paths(left).union(paths(right))
        case .filter(let subject, let filter, _):
            let name = program.filterNames[Int(filter)]
            return name == "default" || name == "d" ? [] : truths(subject)
        case .method(let base, _, _): return paths(base)
        case .function(let global, let arguments):
            guard program.globals[Int(global)] == "defined", let path = namedPath(arguments) else { return [] }
            return prefixes(of: path)
        default: return paths(node)
        }
    }

    func falsities(_ node: Node.ID) -> Set<String> {
        switch program.nodes[Int(node)] {
        case .not(let inner): return truths(inner)
        case .or(let left, let right): return falsities(left).union(falsities(right))
        case .and(let left, let right): return falsities(left).intersection(falsities(right))
        case .test(let subject, let test, _):
            return ["undefined", "none"].contains(program.testNames[Int(test)]) ? paths(subject) : []
        case .compare(.unequal, let left, let right): return paths(left).union(paths(right))
        default: return []
        }
    }

    /// `a`, `a.b` and `a.b.c` for `a.b.c`.
    private func prefixes(of path: String) -> Set<String> {
        var found: Set<String> = [path]
        var rest = Substring(path)
        while let dot = rest.lastIndex(of: ".") {
            rest = rest[..<dot]
            found.insert(String(rest))
        }
        return found
    }

    /// A value's path and those of all that it is a member of.
    private func paths(_ node: Node.ID) -> Set<String> {
        var found: Set<String> = []
        var next: Node.ID? = node
        while let current = next, let path = path(current) {
            found.insert(path)
            switch program.nodes[Int(current)] {
            case .attribute(let base, _), .item(let base, _): next = base
            default: next = nil
            }
        }
        return found
    }

    /// A text that is the same for the same value: `court.name`, or `#3.name` for a variable's.
    func path(_ node: Node.ID) -> String? {
        switch program.nodes[Int(node)] {
        case .global(let place): program.globals[Int(place)]
        case .slot(let slot, _), .settledSlot(let slot): "#\(slot)"
        case .attribute(let base, let name): path(base).map { "\($0).\(program.names[Int(name)])" }
        case .item(let base, let index):
            if case .text(let name)? = constant(index) { path(base).map { "\($0).\(name)" } } else { nil }
        default: nil
        }
    }

    /// A value as the template says it.
    func written(_ node: Node.ID) -> String? {
        switch program.nodes[Int(node)] {
        case .global(let place): program.globals[Int(place)]
        case .slot(let slot, _), .settledSlot(let slot): variableName(slot)
        case .attribute(let base, let name): written(base).map { "\($0).\(program.names[Int(name)])" }
        case .item(let base, let index):
            switch constant(index) {
            case .text(let name)?: written(base).map { "\($0).\(name)" }
            case .integer(let place)?: written(base).map { "\($0)[\(place)]" }
            default: written(base).map { "\($0)[…]" }
            }
        case .filter(let subject, _, _), .method(let subject, _, _), .slice(let subject, _, _, _): written(subject)
        default: nil
        }
    }

    private func variableName(_ slot: Int32) -> String? { program.slotNames[slot] }
}
