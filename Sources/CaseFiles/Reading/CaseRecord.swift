package import Diagnostics

/// A record that fits its schema: what typed values are made of, and what templates see.
package struct CaseRecord: Sendable {
    package var schema: RecordSchema
    /// From the first field's name to the last value's end.
    package var location: Location
    /// Where to point when the record as a whole is meant, and it is too large to underline: its key or its first field.
    package var anchor: Location
    /// The fields that were given, in the order of writing.
    package var fields: [FieldValue]

    package struct FieldValue: Sendable {
        package var name: Located<String>
        package var value: Located<CaseValue>
    }

    package init(_ schema: RecordSchema, at location: Location, anchor: Location, fields: [FieldValue] = []) {
        self.schema = schema
        self.location = location
        self.anchor = anchor
        self.fields = fields
    }

    package subscript(_ name: String) -> Located<CaseValue>? {
        // A misspelt name here would be our own bug, found by the first test that reads a case file.
        precondition(schema.field(named: name) != nil, "`\(schema.name)` has no field `\(name)`")
        return fields.first { $0.name.value == name }?.value
    }

    /// The place of a field's value, or the anchor where the field is not given.
    package func place(of name: String) -> Location {
        self[name]?.location ?? anchor
    }
}

/// A value of a field. Lists keep the place of each item.
package indirect enum CaseValue: Sendable {
    case text(String)
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case date(Day)
    case list([Located<CaseValue>])
    case record(CaseRecord)
}
