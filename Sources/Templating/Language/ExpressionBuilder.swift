/// Collects the nodes of a program, and knows what each name means where it stands.
struct ExpressionBuilder {
    var program = Program()
    let vocabulary: Vocabulary
    /// The names that tags have set, innermost scope last.
    private var scopes: [[String: Variable]] = [[:]]
    private var nameIDs: [String: Int32] = [:]
    private var globalIDs: [String: Int32] = [:]
    private var filterIDs: [String: Int32] = [:]
    private var testIDs: [String: Int32] = [:]
    /// Faults that do not stop the parsing of a tag, such as an unknown filter.
    var faults: [TagFault] = []
    /// Where the inside of the tag at work begins in its paragraph.
    var tagStart = 0

    struct Variable {
        var slot: Int32
        /// Whether it has a value wherever it can be seen.
        var isSettled: Bool
    }

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    mutating func add(_ node: Node) -> Node.ID {
        program.nodes.append(node)
        return Int32(program.nodes.count - 1)
    }

    /// The same node, with its place written down.
    mutating func placed(_ node: Node.ID, at range: Range<Int>) -> Node.ID {
        program.ranges.append((node, tagStart + range.lowerBound..<tagStart + range.upperBound))
        return node
    }

    mutating func constant(_ value: TemplateValue) -> Node.ID {
        program.constants.append(value)
        return add(.constant(Int32(program.constants.count - 1)))
    }

    /// Writes children down side by side.
    mutating func stretch(_ ids: [Node.ID]) -> (start: Int32, count: Int32) {
        program.lists.append(contentsOf: ids)
        return (Int32(program.lists.count - ids.count), Int32(ids.count))
    }

    mutating func add(_ arguments: ArgumentList) -> Int32 {
        guard !arguments.isEmpty else { return -1 }
        program.arguments.append(arguments)
        return Int32(program.arguments.count - 1)
    }

    mutating func nameID(_ name: String) -> Int32 {
        if let known = nameIDs[name] { return known }
        program.names.append(name)
        nameIDs[name] = Int32(program.names.count - 1)
        return Int32(program.names.count - 1)
    }

    mutating func globalID(_ name: String) -> Int32 {
        if let known = globalIDs[name] { return known }
        program.globals.append(name)
        globalIDs[name] = Int32(program.globals.count - 1)
        return Int32(program.globals.count - 1)
    }

    mutating func filterID(_ name: String) -> Int32? {
        if let known = filterIDs[name] { return known }
        guard let filter = vocabulary.filters[name] else { return nil }
        program.filters.append(filter)
        program.filterNames.append(name)
        filterIDs[name] = Int32(program.filters.count - 1)
        return Int32(program.filters.count - 1)
    }

    mutating func testID(_ name: String) -> Int32? {
        if let known = testIDs[name] { return known }
        guard let test = vocabulary.tests[name] else { return nil }
        program.tests.append(test)
        program.testNames.append(name)
        testIDs[name] = Int32(program.tests.count - 1)
        return Int32(program.tests.count - 1)
    }

    // MARK: Names

    mutating func openScope() { scopes.append([:]) }
    mutating func closeScope() { scopes.removeLast() }

    mutating func newSlot() -> Int32 {
        program.slotCount += 1
        return Int32(program.slotCount - 1)
    }

    /// The slot of a name in the innermost scope, made if need be.
    mutating func declare(_ name: String, isSettled: Bool) -> Int32 {
        if let known = scopes[scopes.count - 1][name] { return known.slot }
        let slot = newSlot()
        program.slotNames[slot] = name
        scopes[scopes.count - 1][name] = Variable(slot: slot, isSettled: isSettled)
        return slot
    }

    func isVariable(_ name: String) -> Bool { scopes.contains { $0[name] != nil } }

    /// What a name means here: the innermost variable that has a value, else the context's.
    mutating func name(_ name: String) -> Node.ID {
        var candidates: [Variable] = []
        for scope in scopes.reversed() {
            guard let variable = scope[name] else { continue }
            candidates.append(variable)
            if variable.isSettled { break }
        }
        var node: Node.ID
        if let last = candidates.last, last.isSettled {
            node = add(.settledSlot(last.slot))
            candidates.removeLast()
        } else {
            node = add(.global(globalID(name)))
        }
        for variable in candidates.reversed() { node = add(.slot(variable.slot, otherwise: node)) }
        return node
    }
}
