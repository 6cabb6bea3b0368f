internal import CaseFiles
internal import Diagnostics
internal import Templating

extension CaseRecord {
    /// The record as templates see it: the fields of the case file under their own names.
    var templateObject: TemplateObject {
        TemplateObject(fields.map { ($0.name.value, $0.value.value.templateValue) })
    }
}

extension CaseValue {
    fileprivate var templateValue: TemplateValue {
        switch self {
        case .text(let text): .text(Wording.typographic(text))
        case .boolean(let flag): .bool(flag)
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .date(let day): .text(day.written)
        case .list(let items): .list(items.map { $0.value.templateValue })
        case .record(let record): .object(record.templateObject)
        }
    }
}
