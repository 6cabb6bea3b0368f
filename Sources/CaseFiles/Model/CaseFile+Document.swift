package import Diagnostics

extension CaseFile {
    /// An exhibit that lies in a folder beside a finished document.
    package struct FoundExhibit: Sendable {
        package var key: String
        package var label: Located<String>
        package var file: Located<String>

        package init(key: String, label: Located<String>, file: Located<String>) {
            self.key = key
            self.label = label
            self.file = file
        }
    }

    /// What a finished document by itself shows of a case: its court, its text and its exhibits.
    ///
    /// - Parameter document: the document's name, which is the path of its one text.
    package init(document: String, court: String, exhibits: [FoundExhibit]) {
        let place = Location.beginning(of: document)
        func text(_ name: String, _ value: Located<String>) -> CaseRecord.FieldValue {
            CaseRecord.FieldValue(name: Located(name, at: value.location), value: value.map(CaseValue.text))
        }
        var record = CaseRecord(CaseSchema.caseFile, at: place, anchor: place)
        let schema: RecordSchema? =
            if case .list(let item)? = CaseSchema.caseFile.field(named: "exhibits")?.kind { item } else { nil }
        let records = exhibits.compactMap { exhibit in
            schema.map { schema in
                CaseRecord(
                    schema,
                    at: exhibit.file.location,
                    anchor: exhibit.file.location,
                    fields: [
                        text("key", Located(exhibit.key, at: exhibit.file.location)), text("title", exhibit.file),
                        text("file", exhibit.file), text("label", exhibit.label),
                    ]
                )
            }
        }
        let list = CaseValue.list(records.map { Located(.record($0), at: $0.location) })
        record.fields = [
            text("court", Located(court, at: place)),
            CaseRecord.FieldValue(
                name: Located("facts", at: place),
                value: Located(.list([Located(.text(document), at: place)]), at: place)
            ),
            CaseRecord.FieldValue(name: Located("exhibits", at: place), value: Located(list, at: place)),
        ]
        let things = exhibits.reduce(into: [String: Thing]()) {
            $0[$1.key] = Thing(kind: .exhibit, list: "exhibits", location: $1.file.location)
        }
        self.init(record, things: things, folded: FoldedTexts())
    }
}
