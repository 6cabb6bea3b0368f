internal import CYAML
internal import Diagnostics

/// libyaml's events for one text: the sole owner of the parser.
///
/// The parser holds a pointer to itself, so it lives on the heap and never moves.
struct YAMLEvents: ~Copyable {
    /// What an event says, copied out of libyaml's memory.
    struct Event {
        enum Kind {
            case alias, sequence, mapping, end, document, other
            case scalar(String, isPlain: Bool)
        }

        var kind: Kind
        var location: Location
        /// The anchor's length in characters with its `&`; `nil` without anchor.
        var anchor: Int?
        var hasTag = false
        /// The place of a text in quotation marks with its marks.
        var quotation: Location?
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let file: String

    /// - Parameter bytes: sound UTF-8, which must outlive this value.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        self.parser = parser
        self.file = file
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; `nil` at a syntax error, which ``problem`` describes.
    func next() -> Event? {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
        defer { yaml_event_delete(&raw) }
        var event = Event(kind: .other, location: location(from: raw.start_mark, to: raw.end_mark))
        switch raw.type {
        case YAML_ALIAS_EVENT: event.kind = .alias
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: event.kind = .end
        case YAML_DOCUMENT_START_EVENT: event.kind = .document
        case YAML_SEQUENCE_START_EVENT:
            let start = raw.data.sequence_start
            event.kind = .sequence
            (event.anchor, event.hasTag) = (length(of: start.anchor), start.tag != nil)
        case YAML_MAPPING_START_EVENT:
            let start = raw.data.mapping_start
            event.kind = .mapping
            (event.anchor, event.hasTag) = (length(of: start.anchor), start.tag != nil)
        case YAML_SCALAR_EVENT: read(raw.data.scalar, into: &event)
        default: break
        }
        return event
    }

    /// libyaml's complaint, and the marks of what it was reading and where it stopped.
    var problem: (text: String, context: String, place: Position, contextPlace: Position) {
        (
            parser.pointee.problem.map { String(cString: $0) } ?? "the text cannot be read",
            parser.pointee.context.map { String(cString: $0) } ?? "",
            Self.position(parser.pointee.problem_mark), Self.position(parser.pointee.context_mark)
        )
    }

    private func read(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, into event: inout Event) {
        let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        event.kind = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        (event.anchor, event.hasTag) = (length(of: scalar.anchor), scalar.tag != nil)
        guard scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        else { return }
        event.quotation = event.location
        guard event.location.start.line == event.location.end.line,
            event.location.end.column - event.location.start.column == text.unicodeScalars.count + 2
        else { return }
        // Inside the quotes stands just the text, so that a column in it can be counted.
        event.location.start.column += 1
        event.location.end.column -= 1
    }

    private func length(of anchor: UnsafeMutablePointer<yaml_char_t>?) -> Int? {
        anchor.map { String(cString: $0).unicodeScalars.count + 1 }
    }

    private func location(from start: yaml_mark_t, to end: yaml_mark_t) -> Location {
        Location(file: file, start: Self.position(start), end: Self.position(end))
    }

    /// libyaml counts lines and characters from 0.
    private static func position(_ mark: yaml_mark_t) -> Position {
        Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
