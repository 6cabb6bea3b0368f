/// What stands before `in` or `=`: one name, several, or a member of a namespace.
indirect enum NameList {
    case name(String)
    case several([NameList])
    case member(String, String)

    /// The variables of a new scope: they have a value wherever they can be seen.
    func declare(in builder: inout ExpressionBuilder) -> Target { target(in: &builder, isSettled: true) }

    /// Variables that a `set` gives a value to, once it is run.
    func assign(in builder: inout ExpressionBuilder) -> Target { target(in: &builder, isSettled: false) }

    private func target(in builder: inout ExpressionBuilder, isSettled: Bool) -> Target {
        switch self {
        case .name(let name): .slot(builder.declare(name, isSettled: isSettled))
        case .several(let names): .several(names.map { $0.target(in: &builder, isSettled: isSettled) })
        case .member(let base, let name): .member(builder.name(base), name)
        }
    }
}

extension ExpressionParser {
    /// `a`, `a, b`, `(a, b)` or `ns.a`.
    mutating func names(single: Bool = false) throws(TagFault) -> NameList {
        let first = try nameOrGroup()
        guard !single, isSign(",") else { return first }
        var names = [first]
        while accept(sign: ",") {
            if isName("in") || isSign("=") { break }
            names.append(try nameOrGroup())
        }
        return .several(names)
    }

    private mutating func nameOrGroup() throws(TagFault) -> NameList {
        if accept(sign: "(") {
            depth += 1
            defer { depth -= 1 }
            guard depth < 20 else { throw TagFault(message: "the names are nested too deeply", range: current.range) }
            let inner = try names()
            try expect(sign: ")")
            return inner
        }
        let name = try expectName("a name")
        guard accept(sign: ".") else { return .name(name) }
        return .member(name, try expectName("a name"))
    }

    /// What a loop goes over. A bare `if` behind it is the loop's filter, not an inline `if`.
    mutating func itemsOfLoop(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let first = try disjunction(&builder)
        guard isSign(",") else { return first }
        var items = [first]
        while accept(sign: ",") { items.append(try disjunction(&builder)) }
        let (start, count) = builder.stretch(items)
        return builder.add(.tuple(start: start, count: count))
    }

    /// The parameters of a macro with what they are when nobody gives them.
    mutating func parameters(_ builder: inout ExpressionBuilder) throws(TagFault) -> [(String, Node.ID)] {
        try expect(sign: "(")
        var parameters: [(String, Node.ID)] = []
        while !accept(sign: ")") {
            if !parameters.isEmpty { try expect(sign: ",") }
            let name = try expectName("the name of a parameter")
            parameters.append((name, accept(sign: "=") ? try expression(&builder) : -1))
        }
        return parameters
    }
}
