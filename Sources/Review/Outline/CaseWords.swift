import CaseFiles
import Diagnostics

/// The words of a case file: every value that a person wrote to be read, and no key, path or date.
enum CaseWords {
    static func passages(of record: CaseRecord) -> [Passage] {
        record.schema.fields.flatMap { field -> [Passage] in
            switch record.values[field.name] {
            case .text(let text)? where isWords(field.kind): [passage(text, record, field)]
            case .texts(let texts)? where isWords(field.kind): texts.map { passage($0, record, field) }
            case .record(let inner)?: passages(of: inner)
            case .records(let inner)?: inner.flatMap(passages)
            default: []
            }
        }
    }

    private static func passage(_ text: Located<String>, _ record: CaseRecord, _ field: Field) -> Passage {
        Passage(MappedText(text), .value(record: record.schema.name, field: field.name))
    }

    private static func isWords(_ kind: FieldKind) -> Bool {
        switch kind {
        case .text, .lines: true
        default: false
        }
    }
}
