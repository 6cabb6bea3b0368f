/// A list as a sentence has it: "a", "a and b", "a, b, and c".
enum Series {
    static func joined(
        _ words: [String],
        and: String = "and",
        comma: String = ", ",
        hasOxfordComma: Bool = true
    ) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        let first = words.dropLast().joined(separator: comma)
        let pause = words.count > 2 && hasOxfordComma ? Text.trim(comma, .end) : ""
        return "\(first)\(pause) \(and) \(last)"
    }
}

/// Words for lists.
enum ListWords {
    static let filters: [String: TemplateFunction] = [
        "comma_and_list": { (_, call) throws(TemplateFailure) in .text(sentence(call.positional, call)) },
        "comma_list": { (_, call) throws(TemplateFailure) in
            .text(try Arithmetic.joined(words(of: call.positional), by: named("comma_string", call) ?? ", "))
        },
    ]

    static let methods: [String: TemplateMethod] = [
        "comma_and_list": { (_, call) throws(TemplateFailure) in call.subject.items.map { .text(sentence($0, call)) } },
        "comma_list": { (_, call) throws(TemplateFailure) in
            call.subject.items.map { .text(words(of: $0).joined(separator: named("comma_string", call) ?? ", ")) }
        },
        "number": { (_, call) throws(TemplateFailure) in count(call) },
        "number_gathered": { (_, call) throws(TemplateFailure) in count(call) },
        "complete_elements": { (_, call) throws(TemplateFailure) in call.subject.items == nil ? nil : call.subject },
        "short_list": { (_, call) throws(TemplateFailure) in
            guard let items = call.subject.items else { return nil }
            guard let limit = try call.integer(0, "limit"), limit >= 0 else {
                throw TemplateFailure("`short_list` takes the number of names to show")
            }
            guard items.count > limit else { return .text(sentence(items, call)) }
            return .text((words(of: Array(items.prefix(limit))) + ["et al."]).joined(separator: ", "))
        },
        "as_noun": { (_, call) throws(TemplateFailure) in
            guard let items = call.subject.items else { return nil }
            guard let noun = call.text(0, "noun") else {
                throw TemplateFailure("`as_noun` takes the noun", help: "write it as in `.as_noun(\"plaintiff\")`")
            }
            let word = items.count == 1 ? noun : Nouns.plural(of: noun)
            return .text(call.flag(1, "capitalize", default: false) ? TextWords.withLargeFirstLetter(word) : word)
        },
    ]

    private static func count(_ call: Call) -> TemplateValue? {
        if case .object(let object) = call.subject, CalendarDay(object) == nil { return .integer(object.count) }
        return call.subject.items.map { .integer($0.count) }
    }

    private static func sentence(_ values: [TemplateValue], _ call: Call) -> String {
        Series.joined(
            words(of: values),
            and: named("and_string", call) ?? "and",
            comma: named("comma_string", call) ?? ", ",
            hasOxfordComma: call.named.first { $0.name == "oxford" }?.value.isTrue ?? true
        )
    }

    private static func named(_ name: String, _ call: Call) -> String? {
        call.named.first { $0.name == name }?.value.string
    }

    /// The words of values; lists among them are taken apart, and what is missing is left out.
    private static func words(of values: [TemplateValue]) -> [String] {
        var words: [String] = []
        for value in values {
            switch value {
            case .undefined, .null: break
            case .list(let items), .tuple(let items): words += items.map(Showing.words)
            case .object(let object) where Showing.textOfObject(value) == nil: words += object.keys
            default: words.append(Showing.words(of: value))
            }
        }
        return words
    }
}
