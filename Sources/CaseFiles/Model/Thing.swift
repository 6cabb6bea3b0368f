package import Diagnostics

/// Something with a key: what it is, and where the key stands.
package struct Thing: Sendable, Hashable {
    package var kind: ThingKind
    /// The top-level list it stands in, such as `plaintiffs`.
    package var list: String
    package var location: Location
}

/// Keys that a field names. The word `all` is already written out, each key at the place of the word.
package struct KeyList: Sendable, Hashable {
    package var keys: [Located<String>]
    /// The place of the list, or of the record's anchor where the field is not given.
    package var location: Location
    package var isGiven: Bool

    package init(keys: [Located<String>], location: Location, isGiven: Bool) {
        self.keys = keys
        self.location = location
        self.isGiven = isGiven
    }

    package var isEmpty: Bool { keys.isEmpty }

    package func contains(_ key: String) -> Bool {
        keys.contains { $0.value == key }
    }
}

/// One paragraph by its key, or a range of them.
package struct ParagraphRange: Sendable, Hashable {
    package var first: Located<String>
    /// `nil` for one paragraph.
    package var last: Located<String>?
    package var location: Location

    /// Reads `key` or `first..last`.
    package init(_ text: Located<String>) {
        location = text.location
        let scalars = Array(text.value.unicodeScalars)
        guard let dots = scalars.indices.dropLast().first(where: { scalars[$0] == "." && scalars[$0 + 1] == "." })
        else {
            first = text
            return
        }
        first = Self.part(scalars, ..<dots, of: text)
        last = Self.part(scalars, (dots + 2)..., of: text)
    }

    /// Both ends, or the one.
    package var ends: [Located<String>] { [first] + (last.map { [$0] } ?? []) }

    private static func part(
        _ scalars: [Unicode.Scalar],
        _ range: some RangeExpression<Int>,
        of text: Located<String>
    ) -> Located<String> {
        let range = range.relative(to: scalars)
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[range])
        var place = text.location
        // A quoted text with escapes is not as long as it is written; then the whole is the place.
        if place.start.line == place.end.line, place.end.column - place.start.column == scalars.count {
            place.end.column = place.start.column + range.upperBound
            place.start.column += range.lowerBound
        }
        return Located(String(word), at: place)
    }
}
