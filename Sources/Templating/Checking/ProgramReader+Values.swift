/// What expressions give.
extension ProgramReader {
    mutating func use(_ node: Node.ID, for purpose: ReadingPurpose) {
        let shape = value(node)
        reading.use(shape, for: purpose, at: spot(node))
    }

    mutating func value(_ node: Node.ID) -> Reading.Shape {
        let shape = shape(of: node)
        guard let path = path(node), isSure(path) else { return shape }
        return reading.given(shape)
    }

    private mutating func shape(of node: Node.ID) -> Reading.Shape {
        switch program.nodes[Int(node)] {
        case .constant(let place): return made(program.constants[Int(place)])
        case .slot(let slot, _), .settledSlot(let slot): return variable(slot)
        case .global(let place): return reading.name(program.globals[Int(place)], at: spot(node))
        case .attribute(let base, let name): return member(program.names[Int(name)], of: base, node)
        case .item(let base, let index): return item(base, index, node)
        case .slice(let base, let from, let to, let step):
            for bound in [from, to, step] where bound >= 0 { use(bound, for: .computing) }
            return value(base)
        case .call(let callee, let arguments):
            _ = value(callee)
            if case .slot(let slot, _) = program.nodes[Int(callee)], let macro = macros[slot] {
                return call(macro, arguments)
            }
            read(arguments: arguments)
            return reading.made(.unknown)
        case .method(let base, let name, let arguments):
            return method(program.names[Int(name)], of: base, arguments, node)
        case .function(let global, let arguments):
            return function(program.globals[Int(global)], arguments, node)
        case .filter(let subject, let filter, let arguments):
            return filtered(subject, by: program.filterNames[Int(filter)], arguments, node)
        case .test(let subject, let test, let arguments):
            return tested(subject, program.testNames[Int(test)], arguments)
        default: return operation(node)
        }
    }

    private mutating func operation(_ node: Node.ID) -> Reading.Shape {
        switch program.nodes[Int(node)] {
        case .not(let inner):
            use(inner, for: .testing)
            return reading.made(.boolean)
        case .negative(let inner), .positive(let inner):
            use(inner, for: .computing)
            return reading.made(.number)
        case .and(let left, let right):
            use(left, for: .testing)
            return assuming(truths(left)) { $0.value(right) }
        case .or(let left, let right):
            let first = reading.given(value(left))
            let second = assuming(falsities(left)) { $0.value(right) }
            return reading.either(second, first)
        case .choice(let condition, let then, let otherwise):
            use(condition, for: .testing)
            let first = assuming(truths(condition)) { $0.value(then) }
            guard otherwise >= 0 else { return first }
            let second = assuming(falsities(condition)) { $0.value(otherwise) }
            return reading.either(first, second)
        case .compare(let comparison, let left, let right): return compared(comparison, left, right)
        case .chain(let place):
            use(program.chains[Int(place)].first, for: .testing)
            for (_, next) in program.chains[Int(place)].rest { use(next, for: .testing) }
            return reading.made(.boolean)
        case .arithmetic(_, let left, let right):
            use(left, for: .computing)
            use(right, for: .computing)
            return reading.made(.unknown)
        case .joined(let start, let count):
            for child in children(start, count) { use(child, for: .computing) }
            return reading.made(.text)
        case .list(let start, let count), .tuple(let start, let count): return list(children(start, count))
        case .object(let start, let count):
            for child in children(start, count) { _ = value(child) }
            return reading.made(.unknown)
        default: return reading.made(.unknown)
        }
    }

    func children(_ start: Int32, _ count: Int32) -> ArraySlice<Node.ID> {
        program.lists[Int(start)..<Int(start + count)]
    }

    private func made(_ constant: TemplateValue) -> Reading.Shape {
        switch constant {
        case .text: reading.made(.text)
        case .integer, .number: reading.made(.number)
        case .bool: reading.made(.boolean)
        default: reading.made(.unknown)
        }
    }

    /// Reads an expression while something is sure.
    private mutating func assuming(_ paths: Set<String>, _ read: (inout Self) -> Reading.Shape) -> Reading.Shape {
        inner.append(paths)
        defer { inner.removeLast() }
        return read(&self)
    }

    private mutating func list(_ items: ArraySlice<Node.ID>) -> Reading.Shape {
        guard let first = items.first else { return reading.list(of: reading.made(.unknown)) }
        var shape = value(first)
        for next in items.dropFirst() { shape = reading.either(shape, value(next)) }
        return reading.list(of: shape)
    }

    // MARK: Members

    private mutating func member(_ name: String, of base: Node.ID, _ node: Node.ID) -> Reading.Shape {
        reading.member(name, of: value(base), at: spot(node))
    }

    private mutating func item(_ base: Node.ID, _ index: Node.ID, _ node: Node.ID) -> Reading.Shape {
        let shape = value(base)
        switch constant(index) {
        case .text(let name)?: return reading.member(name, of: shape, at: spot(node))
        case .integer?: return reading.item(of: shape, isAny: false, at: spot(node))
        default:
            use(index, for: .computing)
            return reading.item(of: shape, isAny: true, at: spot(node))
        }
    }

    private mutating func method(_ name: String, of base: Node.ID, _ arguments: Int32, _ node: Node.ID) -> Reading.Shape
    {
        let shape = value(base)
        read(arguments: arguments)
        if let paths = MethodNeeds.paths[name] { reading.read(paths, of: shape, at: spot(node)) }
        guard name == "get", arguments >= 0, let first = program.arguments[Int(arguments)].positional.first,
            case .text(let key)? = constant(first)
        else { return reading.made(.unknown) }
        var spot = spot(node)
        spot.isQuiet = true
        return reading.given(reading.member(key, of: shape, at: spot))
    }

    /// Reads a macro's body with what it is called with.
    private mutating func call(_ index: Int32, _ arguments: Int32) -> Reading.Shape {
        let macro = program.macros[Int(index)]
        var given: [Reading.Shape] = []
        var named: [String: Reading.Shape] = [:]
        if arguments >= 0 {
            let list = program.arguments[Int(arguments)]
            given = list.positional.map { value($0) }
            for (name, node) in list.named { named[name] = value(node) }
            for node in [list.spread, list.spreadNamed] where node >= 0 { _ = value(node) }
        }
        let shapes = macro.parameters.enumerated().map { place, parameter in
            place < given.count
                ? given[place]
                : named[parameter.name]
                    ?? (parameter.standard >= 0 ? value(parameter.standard) : reading.made(.unknown))
        }
        readBody(of: macro, shapes)
        return reading.made(.text)
    }

    private mutating func function(_ name: String, _ arguments: Int32, _ node: Node.ID) -> Reading.Shape {
        read(arguments: arguments)
        if name == "range" { return reading.list(of: reading.made(.number)) }
        guard name == "defined" || name == "showifdef", let path = namedPath(arguments) else {
            return reading.made(.unknown)
        }
        let steps = path.split(separator: ".").map(String.init)
        var spot = spot(node)
        spot.isQuiet = true
        guard let first = steps.first else { return reading.made(.unknown) }
        var shape = reading.given(reading.name(first, at: spot))
        for step in steps.dropFirst() { shape = reading.given(reading.member(step, of: shape, at: spot)) }
        reading.use(shape, for: name == "defined" ? .testing : .printing, at: spot)
        return name == "defined" ? reading.made(.boolean) : shape
    }

    /// docassemble's functions take a name as text: `defined('client.address')`.
    func namedPath(_ arguments: Int32) -> String? {
        guard arguments >= 0, let first = program.arguments[Int(arguments)].positional.first,
            case .text(let path)? = constant(first),
            path.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || isWord($0) })
        else { return nil }
        return path
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    func constant(_ node: Node.ID) -> TemplateValue? {
        guard node >= 0, case .constant(let place) = program.nodes[Int(node)] else { return nil }
        return program.constants[Int(place)]
    }

    mutating func read(arguments: Int32) {
        guard arguments >= 0 else { return }
        let list = program.arguments[Int(arguments)]
        for node in list.positional + list.named.map(\.value) { _ = value(node) }
        for node in [list.spread, list.spreadNamed] where node >= 0 { _ = value(node) }
    }

    // MARK: Tests

    private mutating func tested(_ subject: Node.ID, _ test: String, _ arguments: Int32) -> Reading.Shape {
        let asks = ["defined", "undefined", "none"].contains(test)
        if asks { quiet += 1 }
        use(subject, for: .testing)
        if asks { quiet -= 1 }
        read(arguments: arguments)
        return reading.made(.boolean)
    }

    private mutating func compared(_ comparison: Comparison, _ left: Node.ID, _ right: Node.ID) -> Reading.Shape {
        let first = value(left)
        let second = value(right)
        reading.use(first, for: .testing, at: spot(left))
        reading.use(second, for: .testing, at: spot(right))
        switch comparison {
        case .equal, .unequal:
            if case .text(let text)? = constant(right) { reading.compare(first, with: text, at: spot(left)) }
            if case .text(let text)? = constant(left) { reading.compare(second, with: text, at: spot(right)) }
        case .within, .notWithin:
            guard case .list(let start, let count) = program.nodes[Int(right)] else { break }
            for child in children(start, count) {
                if case .text(let text)? = constant(child) { reading.compare(first, with: text, at: spot(left)) }
            }
        default: break
        }
        return reading.made(.boolean)
    }
}
