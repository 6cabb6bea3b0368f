internal import CYAML
internal import Diagnostics

/// One event of libyaml, freed with its owner.
struct YAMLEvent: ~Copyable {
    private var event = yaml_event_t()

    /// - Returns: whether there was an event; if not, the parser says why.
    mutating func read(from parser: inout yaml_parser_t) -> Bool {
        yaml_parser_parse(&parser, &event) == 1
    }

    deinit {
        var event = event
        yaml_event_delete(&event)
    }

    var type: yaml_event_type_t { event.type }

    /// libyaml's marks count lines and characters from 0.
    func location(in file: String) -> Location {
        Location(
            file: file,
            start: Position(line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1),
            end: Position(line: Int(event.end_mark.line) + 1, column: Int(event.end_mark.column) + 1)
        )
    }

    /// The scalar's text, and whether it was written without quotes.
    var scalar: (text: String, isPlain: Bool) {
        let scalar = event.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        return (text, scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }

    /// The place without the quotes, where inside them stands just the text.
    func inner(_ place: Location, of text: String) -> Location {
        guard event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE, place.start.line == place.end.line,
            place.end.column - place.start.column == text.unicodeScalars.count + 2
        else { return place }
        var place = place
        place.start.column += 1
        place.end.column -= 1
        return place
    }

    var hasAnchor: Bool {
        switch event.type {
        case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
        case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
        case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
        default: false
        }
    }
}
