/// How docassemble's objects print when a template names them and nothing more.
enum Showing {
    /// A person by name, a name in full, an address as a block, a date in words, a list as a sentence has it.
    /// `nil` for what is none of these.
    @Sendable static func text(of value: TemplateValue) -> String? {
        if let items = value.items { return Series.joined(items.map(words)) }
        return textOfObject(value)
    }

    /// As ``text(of:)``, but lists stay Python's.
    @Sendable static func textOfObject(_ value: TemplateValue) -> String? {
        guard case .object(let object) = value else { return nil }
        if let day = CalendarDay(object) { return DatePattern.long.format(day) }
        if People.isPerson(object) { return People.name(of: object) }
        if PersonName.isName(object) { return PersonName.full(object) }
        if Addresses.isAddress(object) { return Addresses.block(object) }
        return nil
    }

    /// The words of any value; nothing for what is missing.
    static func words(of value: TemplateValue?) -> String {
        switch value ?? .undefined {
        case .undefined, .null: ""
        case let value: text(of: value) ?? value.printed
        }
    }
}

extension TemplateObject {
    /// What stands under a key, as words without space around them; nothing when it is missing.
    func words(_ key: String) -> String { Text.trim(Showing.words(of: self[key]), .both) }
}
