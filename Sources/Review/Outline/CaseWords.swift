import CaseFiles
import Diagnostics

/// The words of a case file: every value that a person wrote to be read, and no key, path or date.
enum CaseWords {
    static func passages(of record: CaseRecord, folded: FoldedTexts) -> [Passage] {
        // A waiver speaks about the filing and is no part of it.
        guard record.schema.name != "waiver" else { return [] }
        return record.fields.flatMap { field -> [Passage] in
            let source = Passage.Source.value(record: record.schema.name, field: field.name.value)
            let kind = record.schema.field(named: field.name.value)?.kind
            return passages(of: field.value, source, folded, isWords: kind.map(isWords) ?? false)
        }
    }

    private static func passages(
        of value: Located<CaseValue>,
        _ source: Passage.Source,
        _ folded: FoldedTexts,
        isWords: Bool
    ) -> [Passage] {
        switch value.value {
        case .text(let text):
            isWords ? [Passage(MappedText(folded.pieces(of: Located(text, at: value.location))), source)] : []
        case .list(let items): items.flatMap { passages(of: $0, source, folded, isWords: isWords) }
        case .record(let record): passages(of: record, folded: folded)
        case .boolean, .integer, .number, .date: []
        }
    }

    private static func isWords(_ kind: FieldKind) -> Bool {
        switch kind {
        case .text, .lines, .referenceOrText: true
        default: false
        }
    }
}
