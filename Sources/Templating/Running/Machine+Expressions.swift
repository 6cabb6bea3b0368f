extension Machine {
    /// Whether an expression is true.
    mutating func condition(_ node: Node.ID) throws(TemplateFailure) -> Bool {
        switch program.nodes[Int(node)] {
        case .not(let inner): return try !condition(inner)
        case .and(let left, let right):
            guard try condition(left) else { return false }
            return try condition(right)
        case .or(let left, let right):
            if try condition(left) { return true }
            return try condition(right)
        case .test(let subject, let test, let arguments): return try self.test(subject, test, arguments)
        case .compare(let comparison, let left, let right):
            return try compare(comparison, value(of: left), value(of: right))
        default:
            let value = try value(of: node)
            if options.strictUndefined, value.isUndefined { throw undefined(node) }
            return value.isTrue
        }
    }

    mutating func value(of node: Node.ID) throws(TemplateFailure) -> TemplateValue {
        switch program.nodes[Int(node)] {
        case .constant(let place): return program.constants[Int(place)]
        case .slot(let slot, let otherwise):
            if let value = slots[Int(slot)] { return value }
            return try value(of: otherwise)
        case .settledSlot(let slot): return slots[Int(slot)] ?? .undefined
        case .global(let place): return globals[Int(place)]
        case .attribute(let base, let name):
            let value = try value(of: base)
            if value.isUndefined { throw undefined(base) }
            return member(of: value, program.names[Int(name)])
        case .item(let base, let index):
            let value = try value(of: base)
            if value.isUndefined { throw undefined(base) }
            return try item(of: value, at: self.value(of: index))
        case .slice(let base, let from, let to, let step):
            let value = try value(of: base)
            if value.isUndefined { throw undefined(base) }
            return try slice(value, from: bound(from), to: bound(to), step: bound(step))
        case .call(let callee, let arguments):
            let value = try value(of: callee)
            if value.isUndefined { throw undefined(callee) }
            return try call(value, self.arguments(arguments))
        case .method(let base, let name, let arguments):
            let value = try value(of: base)
            if value.isUndefined { throw undefined(base) }
            return try method(of: value, program.names[Int(name)], self.arguments(arguments))
        case .function(let global, let arguments): return try function(Int(global), arguments)
        case .filter(let subject, let filter, let arguments):
            var call = try self.arguments(arguments)
            call.subject = try value(of: subject)
            return try program.filters[Int(filter)](&self, call)
        default: return try operation(node)
        }
    }

    private mutating func operation(_ node: Node.ID) throws(TemplateFailure) -> TemplateValue {
        switch program.nodes[Int(node)] {
        case .test(let subject, let test, let arguments): return .bool(try self.test(subject, test, arguments))
        case .not(let inner): return .bool(try !condition(inner))
        case .negative(let inner): return try Arithmetic.negate(defined(inner))
        case .positive(let inner): return try Arithmetic.apply(.add, 0, defined(inner))
        case .and(let left, let right):
            let value = try value(of: left)
            return value.isTrue ? try self.value(of: right) : value
        case .or(let left, let right):
            let value = try value(of: left)
            return value.isTrue ? value : try self.value(of: right)
        case .compare(let comparison, let left, let right):
            return .bool(try compare(comparison, value(of: left), value(of: right)))
        case .chain(let place): return .bool(try chain(program.chains[Int(place)]))
        case .arithmetic(let operation, let left, let right):
            return try Arithmetic.apply(operation, defined(left), defined(right))
        case .joined(let start, let count):
            var text = ""
            for part in try values(start, count) { text += vocabulary.printed(part) }
            return .text(try Arithmetic.checked(text))
        case .choice(let condition, let then, let otherwise):
            if try self.condition(condition) { return try value(of: then) }
            return otherwise < 0 ? .undefined : try value(of: otherwise)
        case .list(let start, let count): return .list(try values(start, count))
        case .tuple(let start, let count): return .tuple(try values(start, count))
        case .object(let start, let count):
            let parts = try values(start, count)
            var object = TemplateObject()
            for pair in stride(from: 0, to: parts.count, by: 2) { object[parts[pair].printed] = parts[pair + 1] }
            return .object(object)
        default: return .undefined
        }
    }

    mutating func values(_ start: Int32, _ count: Int32) throws(TemplateFailure) -> [TemplateValue] {
        var values: [TemplateValue] = []
        values.reserveCapacity(Int(count))
        for place in start..<start + count { values.append(try value(of: program.lists[Int(place)])) }
        return values
    }

    /// The value of an operand: Python computes with nothing that is undefined.
    private mutating func defined(_ node: Node.ID) throws(TemplateFailure) -> TemplateValue {
        let value = try value(of: node)
        if value.isUndefined { throw undefined(node) }
        return value
    }

    private mutating func test(_ subject: Node.ID, _ test: Int32, _ arguments: Int32) throws(TemplateFailure) -> Bool {
        var call = try self.arguments(arguments)
        call.subject = try value(of: subject)
        return try program.tests[Int(test)](&self, call)
    }

    private mutating func bound(_ node: Node.ID) throws(TemplateFailure) -> Int? {
        guard node >= 0 else { return nil }
        let value = try value(of: node)
        if case .null = value { return nil }
        guard let bound = value.wholeNumber else { throw TemplateFailure("a slice takes whole numbers") }
        return bound
    }

    private mutating func chain(_ chain: ComparisonChain) throws(TemplateFailure) -> Bool {
        var left = try value(of: chain.first)
        for (comparison, node) in chain.rest {
            let right = try value(of: node)
            guard try compare(comparison, left, right) else { return false }
            left = right
        }
        return true
    }

    func compare(_ comparison: Comparison, _ left: TemplateValue, _ right: TemplateValue) throws(TemplateFailure)
        -> Bool
    {
        switch comparison {
        case .equal: TemplateValue.areEqual(left, right)
        case .unequal: !TemplateValue.areEqual(left, right)
        case .less: try TemplateValue.isLess(left, right)
        case .lessOrEqual: TemplateValue.areEqual(left, right) ? true : try TemplateValue.isLess(left, right)
        case .greater: try TemplateValue.isLess(right, left)
        case .greaterOrEqual: TemplateValue.areEqual(left, right) ? true : try TemplateValue.isLess(right, left)
        case .within: try TemplateValue.contains(right, left)
        case .notWithin: try !TemplateValue.contains(right, left)
        }
    }

    /// The failure that says which name has no value.
    func undefined(_ node: Node.ID) -> TemplateFailure {
        TemplateFailure(
            "`\(written(node))` has no value",
            rule: "TPL-UNDEFINED",
            help: suggestion(for: node) ?? "test it with `is defined`, or give it a `default`"
        )
    }

    private func suggestion(for node: Node.ID) -> String? {
        guard case .global(let place) = program.nodes[Int(node)] else { return nil }
        return Names.advice(for: program.globals[Int(place)], among: context.keys)
    }

    /// A node as its author wrote it, near enough.
    private func written(_ node: Node.ID) -> String {
        switch program.nodes[Int(node)] {
        case .global(let place): program.globals[Int(place)]
        case .slot(_, let otherwise): written(otherwise)
        case .attribute(let base, let name): written(base) + "." + program.names[Int(name)]
        case .item(let base, let index): written(base) + "[" + written(index) + "]"
        case .constant(let place): program.constants[Int(place)].represented
        case .method(let base, let name, _): written(base) + "." + program.names[Int(name)] + "()"
        case .function(let global, _): program.globals[Int(global)]
        default: "the value"
        }
    }
}
