internal import Diagnostics

/// Typed access for the model. A required field that is missing has its finding already and
/// reads as empty, at the record's place, so that all faults of a matter are told in one run.
extension CaseRecord {
    func text(_ name: String) -> Located<String>? {
        if case .text(let text)? = self[name] { return text }
        return nil
    }

    func requiredText(_ name: String) -> Located<String> {
        text(name) ?? Located("", at: location)
    }

    func boolean(_ name: String) -> Located<Bool>? {
        if case .boolean(let value)? = self[name] { return value }
        return nil
    }

    func integer(_ name: String) -> Located<Int>? {
        if case .integer(let value)? = self[name] { return value }
        return nil
    }

    func date(_ name: String) -> Located<Day>? {
        if case .date(let value)? = self[name] { return value }
        return nil
    }

    func texts(_ name: String) -> [Located<String>] {
        if case .texts(let texts)? = self[name] { return texts }
        return []
    }

    func paragraphs(_ name: String) -> [ParagraphRange] {
        texts(name).map { ParagraphRange($0) }
    }

    func selection(_ name: String) -> Selection? {
        switch self[name] {
        case .all(let location)?: .all(location)
        case .texts(let keys)?: .keys(keys)
        default: nil
        }
    }

    func record(_ name: String) -> CaseRecord? {
        if case .record(let record)? = self[name] { return record }
        return nil
    }

    func records(_ name: String) -> [CaseRecord] {
        if case .records(let records)? = self[name] { return records }
        return []
    }
}
