package import Diagnostics

/// A field that is written and could not be read. It has its finding; that it is missing would be a second, false one.
package struct UnreadField: Sendable, Hashable {
    /// The name of its record's schema, such as `party`, and its own.
    package var record: String
    package var name: String
    /// The place of what is written.
    package var location: Location
    /// Where a rule would tell that the field is missing: at the record as a whole, or at its name.
    package var places: Set<Location>
    /// Whether it is a part of the case file that everything else refers to: a list of things or a group of fields.
    package var isPillar: Bool
}

extension CaseFile {
    /// Whether every key that a text may cite is known: none stands in a list, a record or a text that could not be read.
    package var knowsItsKeys: Bool {
        !unread.contains { $0.isPillar || $0.name.isEmpty || $0.name == "key" || $0.name == "allegations" }
    }
}
