/// Reads expressions with Jinja's grammar and precedence into nodes.
struct ExpressionParser {
    let tokens: [Token]
    var place = 0
    var depth = 0

    /// Brackets and `not` may nest this deep; the machine's own stack grows with them.
    private static let deepest = 60

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    var current: Token { tokens[place] }

    mutating func advance() {
        if place < tokens.count - 1 { place += 1 }
    }

    func isSign(_ sign: String) -> Bool { current.kind == .sign(sign) }
    func isName(_ name: String) -> Bool { current.kind == .name(name) }

    mutating func accept(sign: String) -> Bool {
        guard isSign(sign) else { return false }
        advance()
        return true
    }

    mutating func accept(name: String) -> Bool {
        guard isName(name) else { return false }
        advance()
        return true
    }

    mutating func expect(sign: String) throws(TagFault) {
        guard accept(sign: sign) else {
            throw TagFault(message: "`\(sign)` is missing before \(current.shown)", range: current.range)
        }
    }

    mutating func expectName(_ what: String) throws(TagFault) -> String {
        guard case .name(let name) = current.kind else {
            throw TagFault(message: "\(what) is missing before \(current.shown)", range: current.range)
        }
        advance()
        return name
    }

    func expectEnd() throws(TagFault) {
        guard current.kind != .end else { return }
        throw TagFault(message: "\(current.shown) is not expected here", range: current.range, help: adviceOnRest)
    }

    private var adviceOnRest: String? {
        switch current.kind {
        case .sign("="): "write `==` to compare"
        case .name(let name) where place > 0 && name.uppercased() == name: nil
        case .name, .text, .integer: "write an operator between the two, such as `and` or `~`"
        default: nil
        }
    }

    /// One expression, or several joined by commas: a tuple.
    mutating func tuple(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let first = try expression(&builder)
        guard isSign(",") else { return first }
        var items = [first]
        while accept(sign: ",") {
            if current.kind == .end || isSign(")") || isSign("]") { break }
            items.append(try expression(&builder))
        }
        let (start, count) = builder.stretch(items)
        return builder.add(.tuple(start: start, count: count))
    }

    /// `a if c else b` and everything that binds more tightly.
    mutating func expression(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        try deeper()
        defer { depth -= 1 }
        var value = try disjunction(&builder)
        while accept(name: "if") {
            let condition = try disjunction(&builder)
            let otherwise = accept(name: "else") ? try expression(&builder) : -1
            value = builder.add(.choice(condition: condition, then: value, otherwise: otherwise))
        }
        return value
    }

    private mutating func deeper() throws(TagFault) {
        depth += 1
        guard depth <= Self.deepest else {
            throw TagFault(message: "the expression is nested too deeply", range: current.range)
        }
    }

    mutating func disjunction(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var left = try conjunction(&builder)
        while accept(name: "or") { left = builder.add(.or(left, try conjunction(&builder))) }
        return left
    }

    private mutating func conjunction(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var left = try negation(&builder)
        while accept(name: "and") { left = builder.add(.and(left, try negation(&builder))) }
        return left
    }

    private mutating func negation(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        guard accept(name: "not") else { return try comparison(&builder) }
        try deeper()
        defer { depth -= 1 }
        return builder.add(.not(try negation(&builder)))
    }

    private mutating func comparison(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let first = try sum(&builder)
        var rest: [(Comparison, Node.ID)] = []
        while let operation = comparisonSign() { rest.append((operation, try sum(&builder))) }
        guard let only = rest.first else { return first }
        guard rest.count > 1 else { return builder.add(.compare(only.0, first, only.1)) }
        builder.program.chains.append(ComparisonChain(first: first, rest: rest))
        return builder.add(.chain(Int32(builder.program.chains.count - 1)))
    }

    private mutating func comparisonSign() -> Comparison? {
        switch current.kind {
        case .sign(let sign):
            guard let comparison = Comparison(rawValue: sign) else { return nil }
            advance()
            return comparison
        case .name("in"):
            advance()
            return .within
        case .name("not"):
            guard tokens[place + 1].kind == .name("in") else { return nil }
            advance()
            advance()
            return .notWithin
        default: return nil
        }
    }

    private mutating func sum(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var left = try joined(&builder)
        while let operation = arithmeticSign(["+", "-"]) {
            left = builder.add(.arithmetic(operation, left, try joined(&builder)))
        }
        return left
    }

    private mutating func joined(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let first = try product(&builder)
        guard isSign("~") else { return first }
        var parts = [first]
        while accept(sign: "~") { parts.append(try product(&builder)) }
        let (start, count) = builder.stretch(parts)
        return builder.add(.joined(start: start, count: count))
    }

    private mutating func product(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var left = try power(&builder)
        while let operation = arithmeticSign(["*", "/", "//", "%"]) {
            left = builder.add(.arithmetic(operation, left, try power(&builder)))
        }
        return left
    }

    private mutating func power(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var left = try unary(&builder, withFilters: true)
        while accept(sign: "**") {
            left = builder.add(.arithmetic(.power, left, try unary(&builder, withFilters: true)))
        }
        return left
    }

    private mutating func arithmeticSign(_ signs: [String]) -> Arithmetic.Operation? {
        guard case .sign(let sign) = current.kind, signs.contains(sign),
            let operation = Arithmetic.Operation(rawValue: sign)
        else { return nil }
        advance()
        return operation
    }

    mutating func unary(_ builder: inout ExpressionBuilder, withFilters: Bool) throws(TagFault) -> Node.ID {
        try deeper()
        defer { depth -= 1 }
        var node: Node.ID
        if accept(sign: "-") {
            node = builder.add(.negative(try unary(&builder, withFilters: false)))
        } else if accept(sign: "+") {
            node = builder.add(.positive(try unary(&builder, withFilters: false)))
        } else {
            node = try primary(&builder)
        }
        node = try postfix(node, &builder)
        return withFilters ? try filters(of: node, &builder) : node
    }
}
