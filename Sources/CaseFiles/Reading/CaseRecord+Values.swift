package import Diagnostics

/// Typed access for the model. A required field that is missing has its finding already and
/// reads as empty, at the record's anchor, so that all faults of a matter are told in one run.
extension CaseRecord {
    package func text(_ name: String) -> Located<String>? {
        guard let value = self[name], case .text(let text) = value.value else { return nil }
        return Located(text, at: value.location)
    }

    package func requiredText(_ name: String) -> Located<String> {
        text(name) ?? Located("", at: place(of: name))
    }

    package func boolean(_ name: String) -> Located<Bool>? {
        guard let value = self[name], case .boolean(let boolean) = value.value else { return nil }
        return Located(boolean, at: value.location)
    }

    package func integer(_ name: String) -> Located<Int>? {
        guard let value = self[name], case .integer(let integer) = value.value else { return nil }
        return Located(integer, at: value.location)
    }

    package func number(_ name: String) -> Located<Double>? {
        guard let value = self[name], case .number(let number) = value.value else { return nil }
        return Located(number, at: value.location)
    }

    package func date(_ name: String) -> Located<Day>? {
        guard let value = self[name], case .date(let day) = value.value else { return nil }
        return Located(day, at: value.location)
    }

    package func choice<Word: ChoiceWord>(_ name: String, as type: Word.Type = Word.self) -> Located<Word>? {
        guard let text = text(name), let word = Word(rawValue: text.value) else { return nil }
        return Located(word, at: text.location)
    }

    package func choices<Word: ChoiceWord>(_ name: String, as type: Word.Type = Word.self) -> [Located<Word>] {
        texts(name).compactMap { text in Word(rawValue: text.value).map { Located($0, at: text.location) } }
    }

    package func texts(_ name: String) -> [Located<String>] {
        guard let value = self[name], case .list(let items) = value.value else { return [] }
        return items.compactMap { item in
            guard case .text(let text) = item.value else { return nil }
            return Located(text, at: item.location)
        }
    }

    package func keys(_ name: String) -> KeyList {
        KeyList(keys: texts(name), location: place(of: name), isGiven: self[name] != nil)
    }

    package func paragraphs(_ name: String) -> [ParagraphRange] {
        texts(name).map { ParagraphRange($0) }
    }

    package func record(_ name: String) -> CaseRecord? {
        guard let value = self[name], case .record(let record) = value.value else { return nil }
        return record
    }

    package func records(_ name: String) -> [CaseRecord] {
        guard let value = self[name], case .list(let items) = value.value else { return [] }
        return items.compactMap { item in
            guard case .record(let record) = item.value else { return nil }
            return record
        }
    }
}
