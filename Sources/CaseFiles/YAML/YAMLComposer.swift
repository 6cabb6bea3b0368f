internal import CYAML
internal import Diagnostics

/// Composes a tree from libyaml's events, with places, within a budget, and without aliases.
///
/// libyaml is used directly because a case file's faults must all be told in one run: a duplicate key is
/// a finding and no end, every value needs its end for the caret, and neither depth nor an alias bomb may cost anything.
struct YAMLComposer: ~Copyable {
    /// Deeper than any case file, shallow enough for any stack.
    private static let deepest = 64
    private static let mostNodes = 1_000_000

    private var parser = yaml_parser_t()
    private let file: String
    private var nodes = 0
    private(set) var diagnostics: [Diagnostic] = []

    /// - Returns: the top-level value, or `nil` when the text is empty or broken; and all faults.
    static func compose(_ bytes: [UInt8], file: String) -> (YAMLNode?, [Diagnostic]) {
        if let fault = TextEncoding.fault(in: bytes, file: file) { return (nil, [fault]) }
        var composer = YAMLComposer(file: file)
        let node = bytes.withUnsafeBufferPointer { composer.read($0) }
        return (node, composer.diagnostics)
    }

    private init(file: String) {
        self.file = file
        yaml_parser_initialize(&parser)
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    }

    deinit {
        var parser = parser
        yaml_parser_delete(&parser)
    }

    private enum Stop: Error { case syntax, budget }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        do {
            try skip()
            guard try next({ $0.type }) == YAML_DOCUMENT_START_EVENT else { return nil }
            let node = try node(depth: 0)
            try skip()
            try refuseSecondDocument()
            return node
        } catch {
            return nil
        }
    }

    /// Passes over the start of the stream or the end of the document.
    private mutating func skip() throws {
        _ = try next { _ in }
    }

    private mutating func refuseSecondDocument() throws {
        let file = file
        let (type, place) = try next { ($0.type, $0.location(in: file)) }
        guard type == YAML_DOCUMENT_START_EVENT else { return }
        report("CASE-SYNTAX", "a second YAML document begins here", place, help: "remove the line `---`")
    }

    /// Reads one event and gives it to `body`; the event's memory is freed before this returns.
    private mutating func next<Result>(_ body: (borrowing YAMLEvent) -> Result) throws -> Result {
        var event = YAMLEvent()
        guard event.read(from: &parser) else {
            reportSyntaxError()
            throw Stop.syntax
        }
        return body(event)
    }

    /// What an event says, copied out of libyaml's memory.
    private enum Token {
        case alias(Location)
        case scalar(String, isPlain: Bool, Location)
        case sequence(Location)
        case mapping(Location)
        case end
    }

    private mutating func token() throws -> Token {
        let file = file
        let (token, anchor) = try next { event -> (Token, Location?) in
            let place = event.location(in: file)
            switch event.type {
            case YAML_ALIAS_EVENT: return (.alias(place), nil)
            case YAML_SCALAR_EVENT:
                let (text, isPlain) = event.scalar
                return (.scalar(text, isPlain: isPlain, event.inner(place, of: text)), event.hasAnchor ? place : nil)
            case YAML_SEQUENCE_START_EVENT: return (.sequence(place), event.hasAnchor ? place : nil)
            case YAML_MAPPING_START_EVENT: return (.mapping(place), event.hasAnchor ? place : nil)
            default: return (.end, nil)
            }
        }
        if let anchor {
            report("CASE-ALIAS", "anchors are not allowed in a case file", anchor, help: "write the value out where it is needed")
        }
        return token
    }

    private mutating func node(depth: Int) throws -> YAMLNode {
        let token = try token()
        return try node(from: token, depth: depth)
    }

    private mutating func node(from token: Token, depth: Int) throws -> YAMLNode {
        nodes += 1
        guard nodes <= Self.mostNodes else {
            report("CASE-SIZE", "more than \(Self.mostNodes) values", .beginning(of: file), help: "split the matter")
            throw Stop.budget
        }
        switch token {
        case .alias(let place):
            report("CASE-ALIAS", "aliases are not allowed in a case file", place, help: "write the value out")
            return YAMLNode(content: .refused, location: place)
        case .scalar(let text, let isPlain, let place):
            return YAMLNode(content: .scalar(text, isPlain: isPlain), location: place)
        case .sequence(let place):
            guard depth < Self.deepest else { return try tooDeep(place) }
            return YAMLNode(content: .sequence(try items(depth: depth)), location: place)
        case .mapping(let place):
            guard depth < Self.deepest else { return try tooDeep(place) }
            let entries = try entries(depth: depth)
            return YAMLNode(content: .mapping(entries), location: entries.first?.key.location ?? place)
        case .end:
            throw Stop.syntax
        }
    }

    private mutating func items(depth: Int) throws -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let token = try token()
            if case .end = token { return items }
            items.append(try node(from: token, depth: depth + 1))
        }
    }

    private mutating func entries(depth: Int) throws -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var seen: [String: Location] = [:]
        while true {
            let token = try token()
            if case .end = token { return entries }
            let key = try node(from: token, depth: depth + 1)
            let value = try node(depth: depth + 1)
            guard case .scalar(let name, _) = key.content else {
                report("CASE-SYNTAX", "a field's name must be plain text", key.location, help: nil)
                continue
            }
            if let first = seen[name] {
                report(
                    "CASE-DUPLICATE-KEY", "`\(name)` is given twice", key.location,
                    help: "remove one; the first, in line \(first.start.line), was read"
                )
                continue
            }
            seen[name] = key.location
            entries.append(YAMLNode.Entry(key: Located(name, at: key.location), value: value))
        }
    }

    /// Passes over a value that is nested too deep, without recursion.
    private mutating func tooDeep(_ place: Location) throws -> YAMLNode {
        report("CASE-SIZE", "nested more than \(Self.deepest) levels deep", place, help: "a case file needs far fewer")
        var open = 1
        while open > 0 {
            switch try next({ $0.type }) {
            case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: open += 1
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: open -= 1
            default: break
            }
        }
        return YAMLNode(content: .refused, location: place)
    }

    private mutating func report(_ rule: String, _ message: String, _ place: Location, help: String?) {
        diagnostics.append(Diagnostic(.error, rule: rule, message, at: place, help: help))
    }

    private mutating func reportSyntaxError() {
        let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        let mark = parser.problem_mark
        let place = Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
        report(
            "CASE-SYNTAX", YAMLProblem.inPlainWords(problem), Location(file: file, start: place, end: place),
            help: YAMLProblem.advice(for: problem)
        )
    }
}
