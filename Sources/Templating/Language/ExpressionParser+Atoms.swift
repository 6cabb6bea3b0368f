/// The parts of an expression that hold together most tightly.
extension ExpressionParser {
    mutating func primary(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let token = current
        switch token.kind {
        case .name(let name):
            advance()
            return try named(name, token, &builder)
        case .text(var text):
            advance()
            while case .text(let more) = current.kind {
                text += more
                advance()
            }
            return builder.constant(.text(text))
        case .integer(let integer):
            advance()
            return builder.constant(.integer(integer))
        case .number(let number):
            advance()
            return builder.constant(.number(number))
        case .sign("("): return try parenthesis(&builder)
        case .sign("["):
            advance()
            let (start, count) = builder.stretch(try items(until: "]", &builder))
            return builder.add(.list(start: start, count: count))
        case .sign("{"): return try object(&builder)
        default:
            throw TagFault(message: "a value is missing before \(token.shown)", range: token.range)
        }
    }

    private mutating func named(_ name: String, _ token: Token, _ builder: inout ExpressionBuilder) throws(TagFault)
        -> Node.ID
    {
        switch name {
        case "true", "True": return builder.constant(.bool(true))
        case "false", "False": return builder.constant(.bool(false))
        case "none", "None": return builder.constant(.null)
        case "and", "or", "if", "else", "in", "is", "not":
            throw TagFault(message: "a value is missing before `\(name)`", range: token.range)
        default: break
        }
        guard isSign("("), !builder.isVariable(name) else {
            let node = builder.name(name)
            return builder.placed(node, at: token.range)
        }
        let arguments = try self.arguments(&builder)
        if builder.vocabulary.functions[name] == nil {
            builder.faults.append(
                TagFault(
                    rule: "TPL-UNKNOWN-FUNCTION",
                    message: "there is no function `\(name)`",
                    range: token.range,
                    help: Names.advice(for: name, among: builder.vocabulary.functions.keys),
                    isWarning: true
                )
            )
        }
        return builder.add(.function(global: builder.globalID(name), arguments: builder.add(arguments)))
    }

    private mutating func parenthesis(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        advance()
        if accept(sign: ")") { return builder.add(.tuple(start: 0, count: 0)) }
        let inside = try tuple(&builder)
        try expect(sign: ")")
        return inside
    }

    private mutating func items(until end: String, _ builder: inout ExpressionBuilder) throws(TagFault) -> [Node.ID] {
        var items: [Node.ID] = []
        while !accept(sign: end) {
            if !items.isEmpty {
                try expect(sign: ",")
                if accept(sign: end) { break }
            }
            items.append(try expression(&builder))
        }
        return items
    }

    private mutating func object(_ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        advance()
        var pairs: [Node.ID] = []
        while !accept(sign: "}") {
            if !pairs.isEmpty {
                try expect(sign: ",")
                if accept(sign: "}") { break }
            }
            pairs.append(try expression(&builder))
            try expect(sign: ":")
            pairs.append(try expression(&builder))
        }
        let (start, count) = builder.stretch(pairs)
        return builder.add(.object(start: start, count: count))
    }

    /// `.name`, `[…]` and `(…)` behind a value.
    mutating func postfix(_ start: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var node = start
        while true {
            if accept(sign: ".") {
                node = try member(of: node, &builder)
            } else if accept(sign: "[") {
                node = try subscripted(node, &builder)
            } else if isSign("(") {
                let arguments = builder.add(try self.arguments(&builder))
                node = builder.add(.call(node, arguments: arguments))
            } else {
                return node
            }
        }
    }

    private mutating func member(of node: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        if case .integer(let integer) = current.kind {
            advance()
            let place = builder.constant(.integer(integer))
            return builder.add(.item(node, place))
        }
        let range = current.range
        let name = builder.nameID(try expectName("a name"))
        guard isSign("(") else {
            let member = builder.add(.attribute(node, name: name))
            return builder.placed(member, at: range)
        }
        let arguments = builder.add(try self.arguments(&builder))
        return builder.add(.method(node, name: name, arguments: arguments))
    }

    private mutating func subscripted(_ node: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var bounds: [Node.ID] = []
        var next: Node.ID = -1
        var isSlice = false
        while !isSign("]") {
            if accept(sign: ":") {
                isSlice = true
                bounds.append(next)
                next = -1
            } else if next < 0 {
                next = isSlice ? try expression(&builder) : try tuple(&builder)
            } else {
                throw TagFault(message: "`]` is missing before \(current.shown)", range: current.range)
            }
        }
        let end = current.range
        advance()
        guard isSlice else {
            guard next >= 0 else { throw TagFault(message: "an index is missing before `]`", range: end) }
            return builder.add(.item(node, next))
        }
        bounds.append(next)
        guard bounds.count <= 3 else { throw TagFault(message: "a slice has at most three parts", range: end) }
        return builder.add(.slice(node, from: bounds[0], to: bounds[1], step: bounds.count > 2 ? bounds[2] : -1))
    }

    mutating func arguments(_ builder: inout ExpressionBuilder) throws(TagFault) -> ArgumentList {
        try expect(sign: "(")
        var list = ArgumentList()
        var isFirst = true
        while !accept(sign: ")") {
            if !isFirst {
                try expect(sign: ",")
                if accept(sign: ")") { break }
            }
            isFirst = false
            if accept(sign: "**") {
                list.spreadNamed = try expression(&builder)
            } else if accept(sign: "*") {
                list.spread = try expression(&builder)
            } else if case .name(let name) = current.kind, tokens[place + 1].kind == .sign("=") {
                advance()
                advance()
                list.named.append((name, try expression(&builder)))
            } else {
                guard list.named.isEmpty else {
                    throw TagFault(message: "an argument without a name follows one with a name", range: current.range)
                }
                list.positional.append(try expression(&builder))
            }
        }
        return list
    }

    /// `|filter`, `is test` and calls of what they give.
    mutating func filters(of start: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        var node = start
        while true {
            if accept(sign: "|") {
                node = try filter(of: node, &builder)
            } else if accept(name: "is") {
                node = try test(of: node, &builder)
            } else if isSign("(") {
                let arguments = builder.add(try self.arguments(&builder))
                node = builder.add(.call(node, arguments: arguments))
            } else {
                return node
            }
        }
    }

    /// One filter; the bar before it has been read.
    mutating func filter(of node: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let range = current.range
        let name = try dottedName("the name of a filter")
        let arguments = isSign("(") ? builder.add(try self.arguments(&builder)) : -1
        guard let filter = builder.filterID(name) else {
            builder.faults.append(
                TagFault(
                    rule: "TPL-UNKNOWN-FILTER",
                    message: "there is no filter `\(name)`",
                    range: range,
                    help: Names.advice(for: name, among: builder.vocabulary.filters.keys)
                )
            )
            return node
        }
        return builder.add(.filter(node, filter, arguments: arguments))
    }

    private mutating func test(of node: Node.ID, _ builder: inout ExpressionBuilder) throws(TagFault) -> Node.ID {
        let isNegated = accept(name: "not")
        let range = current.range
        let name = try testName()
        var list = ArgumentList()
        if isSign("(") {
            list = try arguments(&builder)
        } else if beginsOperand {
            let operand = try primary(&builder)
            list.positional = [try postfix(operand, &builder)]
        }
        guard let test = builder.testID(name) else {
            builder.faults.append(
                TagFault(
                    rule: "TPL-UNKNOWN-TEST",
                    message: "there is no test `\(name)`",
                    range: range,
                    help: Names.advice(for: name, among: builder.vocabulary.tests.keys)
                )
            )
            return node
        }
        let made = builder.add(.test(node, test, arguments: builder.add(list)))
        return isNegated ? builder.add(.not(made)) : made
    }

    private mutating func testName() throws(TagFault) -> String {
        if case .name("in") = current.kind {
            advance()
            return "in"
        }
        return try dottedName("the name of a test")
    }

    /// Whether an argument without brackets follows a test: `is divisibleby 3`.
    private var beginsOperand: Bool {
        switch current.kind {
        case .name(let name): !["else", "or", "and", "is", "if", "in", "not"].contains(name)
        case .text, .integer, .number, .sign("["), .sign("{"): true
        default: false
        }
    }

    private mutating func dottedName(_ what: String) throws(TagFault) -> String {
        var name = try expectName(what)
        while accept(sign: ".") { name += "." + (try expectName("a name")) }
        return name
    }
}
