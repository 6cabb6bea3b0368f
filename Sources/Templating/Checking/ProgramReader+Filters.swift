/// What filters make of what they are given.
extension ProgramReader {
    private static var keepsList: Set<String> {
        ["list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr"]
    }
    private static var picksItem: Set<String> { ["first", "last", "random", "min", "max"] }
    private static var counts: Set<String> { ["length", "count"] }
    private static var makesNumber: Set<String> { ["int", "float", "round", "abs", "sum", "wordcount"] }
    private static var makesText: Set<String> {
        [
            "join", "upper", "lower", "capitalize", "title", "trim", "replace", "truncate", "wordwrap", "indent",
            "center",
            "striptags", "string", "e", "escape", "format", "urlencode", "urlize", "pprint", "xmlattr",
            "filesizeformat",
        ]
    }

    mutating func filtered(_ subject: Node.ID, by name: String, _ arguments: Int32, _ node: Node.ID) -> Reading.Shape {
        if name == "default" || name == "d" { return standard(subject, arguments) }
        let shape = value(subject)
        reading.filter(shape, by: name, at: spot(subject))
        let attribute = attribute(name, arguments)
        read(arguments: arguments)
        let items = attribute.map { name -> Reading.Shape in
            var member = reading.item(of: shape, isAny: false, at: spot(subject))
            for step in name.split(separator: ".") {
                member = reading.member(String(step), of: member, at: spot(subject))
            }
            return member
        }
        switch name {
        case "map": return reading.list(of: items ?? reading.made(.unknown))
        case "batch", "slice": return reading.list(of: shape)
        case _ where Self.keepsList.contains(name): return shape
        case _ where Self.picksItem.contains(name): return reading.item(of: shape, isAny: false, at: spot(subject))
        case _ where Self.counts.contains(name):
            reading.use(shape, for: .testing, at: spot(subject))
            return reading.made(.number)
        default: break
        }
        if name == "join" { _ = reading.item(of: shape, isAny: false, at: spot(subject)) }
        reading.use(shape, for: .computing, at: spot(subject))
        if Self.makesNumber.contains(name) { return reading.made(.number) }
        return reading.made(Self.makesText.contains(name) ? .text : .unknown)
    }

    /// `x|default('none')`: the template knows that `x` may be missing.
    private mutating func standard(_ subject: Node.ID, _ arguments: Int32) -> Reading.Shape {
        quiet += 1
        let shape = reading.given(value(subject))
        quiet -= 1
        guard arguments >= 0, let first = program.arguments[Int(arguments)].positional.first else { return shape }
        let other = value(first)
        return reading.either(shape, other)
    }

    /// The name in the items that a filter looks at, such as `name` in `map(attribute='name')`.
    private func attribute(_ filter: String, _ arguments: Int32) -> String? {
        guard arguments >= 0 else { return nil }
        let list = program.arguments[Int(arguments)]
        var node = list.named.first { $0.name == "attribute" }?.value
        if ["selectattr", "rejectattr", "groupby"].contains(filter) { node = node ?? list.positional.first }
        guard let node, case .text(let name)? = constant(node) else { return nil }
        return name
    }
}
