internal import Diagnostics

/// Composes a tree from libyaml's events, with places, within a budget, and without aliases.
///
/// libyaml is used directly because a case file's faults must all be told in one run: a duplicate key is
/// a finding and no end, every value needs its end for the caret, and neither depth nor an alias bomb may cost anything.
struct YAMLComposer: ~Copyable {
    /// Deeper than any case file, shallow enough for any stack.
    private static let deepest = 64
    private static let mostNodes = 200_000

    private let events: YAMLEvents
    private let text: [UInt8]
    private let file: String
    private var nodes = 0
    private var findings = Findings()
    /// Reading stopped before the end: what is missing may stand behind that place.
    private var isBroken = false
    /// The last text between quotation marks.
    private var quotation: Location?

    struct Result {
        /// The top-level value; `nil` for an empty text.
        var node: YAMLNode?
        var isWhole: Bool
        var findings: Findings
    }

    static func compose(_ source: SourceText, file: String) -> Result {
        source.bytes.withUnsafeBufferPointer { bytes in
            guard let events = YAMLEvents(bytes, file: file) else {
                return Result(node: nil, isWhole: false, findings: Findings())
            }
            var composer = YAMLComposer(events: events, text: source.bytes, file: file)
            let node = composer.document()
            return Result(node: node, isWhole: !composer.isBroken, findings: composer.findings)
        }
    }

    private init(events: consuming YAMLEvents, text: [UInt8], file: String) {
        self.events = events
        self.text = text
        self.file = file
    }

    private mutating func document() -> YAMLNode? {
        guard next() != nil, let start = next(), case .document = start.kind, let first = next() else { return nil }
        let node = node(from: first, depth: 0)
        // After the end of the document only the end of the stream may come.
        if next() != nil, let second = next(), case .document = second.kind {
            findings.error(
                "CASE-SYNTAX",
                "a second YAML document begins here",
                at: second.location,
                help: "a case file is one document: remove the line `---`"
            )
        }
        return node
    }

    private mutating func next() -> YAMLEvents.Event? {
        guard !isBroken else { return nil }
        if let event = events.next() {
            quotation = event.quotation ?? quotation
            return event
        }
        isBroken = true
        let problem = YAMLProblem(events, text: text, after: quotation)
        findings.error(
            "CASE-SYNTAX",
            problem.message,
            at: Location(file: file, start: problem.start, end: problem.start.moved(by: 1)),
            help: problem.help
        )
        return nil
    }

    private mutating func node(from event: YAMLEvents.Event, depth: Int) -> YAMLNode {
        nodes += 1
        guard depth < Self.deepest, nodes <= Self.mostNodes else { return exceeded(event, depth: depth) }
        let event = withoutProperties(event)
        switch event.kind {
        case .alias:
            findings.error(
                "CASE-ALIAS",
                "a case file has no aliases",
                at: event.location,
                help: "write the value out here"
            )
            return YAMLNode(content: .refused, location: event.location)
        case .scalar(let text, let isPlain):
            return YAMLNode(content: .scalar(text, isPlain: isPlain), location: event.location)
        case .sequence:
            var location = event.location
            let items = items(depth: depth, location: &location)
            return YAMLNode(content: .sequence(items), location: location)
        case .mapping:
            var location = event.location
            let entries = entries(depth: depth, location: &location)
            return YAMLNode(content: .mapping(entries), location: location)
        default:
            return YAMLNode(content: .refused, location: event.location)
        }
    }

    private mutating func items(depth: Int, location: inout Location) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while let event = next() {
            if case .end = event.kind {
                location.end = end(event, after: items.last?.location)
                break
            }
            items.append(node(from: event, depth: depth + 1))
        }
        // Where reading broke off, the last word may have swallowed what follows it.
        if isBroken, let last = items.last, case .scalar = last.content { items.removeLast() }
        return items
    }

    private mutating func entries(depth: Int, location: inout Location) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var seen: [String: Location] = [:]
        while let event = next() {
            if case .end = event.kind {
                location.end = end(event, after: entries.last?.value.location)
                break
            }
            let key = node(from: event, depth: depth + 1)
            guard let following = next() else { break }
            let value = node(from: following, depth: depth + 1)
            guard case .scalar(let name, _) = key.content else {
                if !key.isRefused {
                    findings.error(
                        "CASE-TYPE",
                        "the name of a field must be a word, not \(key.kindName)",
                        at: key.location
                    )
                }
                continue
            }
            if let first = seen[name] {
                duplicate(name, at: key.location, first: first)
            } else {
                seen[name] = key.location
                entries.append(YAMLNode.Entry(key: Located(name, at: key.location), value: value))
            }
        }
        if isBroken, let last = entries.last?.value, case .scalar = last.content { entries.removeLast() }
        return entries
    }

    /// A block ends where the next token begins, lines below; what a person sees as its end is that of its last value.
    private func end(_ event: YAMLEvents.Event, after last: Location?) -> Position {
        let isBracket = event.location.start < event.location.end
        return isBracket ? event.location.end : last?.end ?? event.location.end
    }

    private mutating func duplicate(_ name: String, at place: Location, first: Location) {
        findings.error(
            "CASE-DUPLICATE-KEY",
            "`\(name)` is given twice",
            at: place,
            help: "remove one; the first, in line \(first.start.line), was read"
        )
    }

    /// Reports an anchor or a tag and passes over it.
    private mutating func withoutProperties(_ event: YAMLEvents.Event) -> YAMLEvents.Event {
        var place = event.location
        if let anchor = event.anchor {
            place.end = place.start.moved(by: anchor)
            findings.error(
                "CASE-ALIAS",
                "a case file has no anchors",
                at: place,
                help: "remove it, and write the value out where it is needed"
            )
        } else if event.hasTag {
            place.end = place.start.moved(by: 1)
            findings.error(
                "CASE-SYNTAX",
                "a case file has no tags",
                at: place,
                help: "remove it: fields have fixed types"
            )
        }
        return event
    }

    private mutating func exceeded(_ event: YAMLEvents.Event, depth: Int) -> YAMLNode {
        if !isBroken {
            let message =
                depth >= Self.deepest
                ? "nested more than \(Self.deepest) levels deep" : "more than \(Self.mostNodes) values"
            findings.error("CASE-SIZE", message, at: event.location, help: "a case file needs far fewer")
        }
        isBroken = true
        return YAMLNode(content: .refused, location: event.location)
    }
}
