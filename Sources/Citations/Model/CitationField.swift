/// One named value of a citation, in the names and order of `cites --format json`.
package struct CitationField: Hashable, Sendable {
    package var name: String
    package var value: Value

    package indirect enum Value: Hashable, Sendable {
        case number(Int)
        case text(String)
        case list([Value])
        case object([CitationField])
    }

    init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}

extension CitationField.Value: CustomStringConvertible {
    package var description: String {
        switch self {
        case .number(let number): String(number)
        case .text(let text): text
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .object(let fields): "{" + fields.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}

/// Collects fields and leaves out those without a value.
struct CitationFields {
    private(set) var fields: [CitationField] = []

    mutating func add(_ name: String, _ number: Int?) {
        if let number { fields.append(CitationField(name, .number(number))) }
    }

    mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { fields.append(CitationField(name, .text(text))) }
    }

    mutating func add(_ name: String, _ list: [CitationField.Value]) {
        if !list.isEmpty { fields.append(CitationField(name, .list(list))) }
    }

    mutating func add(_ name: String, _ object: [CitationField]) {
        if !object.isEmpty { fields.append(CitationField(name, .object(object))) }
    }

    mutating func add(_ name: String, _ value: CitationField.Value) {
        fields.append(CitationField(name, value))
    }

    /// A number, or an object with the first and the last.
    mutating func add(_ name: String, _ range: NumberRange?) {
        if let range { fields.append(CitationField(name, range.field)) }
    }

    /// Text, or an object with the first and the last.
    mutating func add(_ name: String, _ first: String?, to last: String?) {
        guard let first, let last, last != first else { return add(name, first) }
        add(name, [CitationField("first", .text(first)), CitationField("last", .text(last))])
    }

    mutating func add(_ pin: Pin?) {
        guard let pin else { return }
        let pages = pin.places.filter { $0.unit != .paragraph }.map(\.field)
        let paragraphs = pin.places.filter { $0.unit == .paragraph }.map(\.field)
        if let only = pages.first { fields.append(CitationField("pin", pages.count == 1 ? only : .list(pages))) }
        if let only = paragraphs.first {
            fields.append(CitationField("paragraph", paragraphs.count == 1 ? only : .list(paragraphs)))
        }
    }

    mutating func add(_ reference: SectionReference?) {
        guard let reference else { return }
        add("section", reference.section, to: reference.lastSection)
        if reference.paths.count == 1 {
            add("subsections", reference.path.map(CitationField.Value.text))
        } else if reference.isPathRange {
            let ends = zip(["first", "last"], reference.paths).map {
                CitationField($0, .list($1.map(CitationField.Value.text)))
            }
            add("subsections", ends)
        } else {
            add("subsections", reference.paths.map { .list($0.map(CitationField.Value.text)) })
        }
    }
}

extension NumberRange {
    fileprivate var field: CitationField.Value {
        isSingle
            ? .number(first) : .object([CitationField("first", .number(first)), CitationField("last", .number(last))])
    }
}

extension Pin.Place {
    /// A bare number or range where the place has no more to it.
    fileprivate var field: CitationField.Value {
        guard notes != nil || lines != nil || unit == .starPage else { return range.field }
        var fields = CitationFields()
        fields.add(unit == .starPage ? "star_page" : "page", range)
        fields.add("note", notes)
        fields.add("line", lines)
        return .object(fields.fields)
    }
}
