/// A name: `{first, middle, last, suffix}` or `{text}`.
enum PersonName {
    private static let keys: Set<String> = ["first", "middle", "last", "suffix", "text", "name_type", "uses_parts"]

    static func isName(_ object: TemplateObject) -> Bool {
        if object["first"] != nil || object["last"] != nil { return true }
        return object["text"] != nil && object.keys.allSatisfy(keys.contains)
    }

    enum Middle { case initial, whole, none }

    static func full(_ object: TemplateObject, middle: Middle = .initial) -> String {
        joined(object.words("first"), self.middle(of: object, middle), object.words("last"), object.words("suffix"))
            ?? object.words("text")
    }

    static func firstAndLast(_ object: TemplateObject) -> String {
        joined(object.words("first"), object.words("last")) ?? object.words("text")
    }

    static func lastFirst(_ object: TemplateObject) -> String {
        guard let given = joined(object.words("first"), middle(of: object, .initial)) else { return full(object) }
        let last = joined(object.words("last"), object.words("suffix"))
        return [last, given].compactMap { $0 }.joined(separator: ", ")
    }

    private static func middle(of object: TemplateObject, _ form: Middle) -> String {
        let name = object.words("middle")
        switch form {
        case .whole: return name
        case .initial: return name.isEmpty ? "" : String(name.prefix(1)) + "."
        case .none: return ""
        }
    }

    /// The parts that are there; `nil` when none is.
    private static func joined(_ parts: String...) -> String? {
        let parts = parts.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// Methods of people and of their names.
enum People {
    /// Whoever has a name is a person; companies too.
    static func isPerson(_ object: TemplateObject) -> Bool {
        switch object["name"] {
        case .text(let name): !name.isEmpty
        case .object(let name): PersonName.isName(name)
        default: false
        }
    }

    static func name(of person: TemplateObject, middle: PersonName.Middle = .initial) -> String {
        guard case .object(let name) = person["name"] else { return person.words("name") }
        return PersonName.full(name, middle: middle)
    }

    static let methods: [String: TemplateMethod] = [
        "full": { (_, call) throws(TemplateFailure) in
            let middle = middle(call.argument(0, "middle"))
            return named(call.subject) { PersonName.full($0, middle: middle) }
        },
        "firstlast": { (_, call) throws(TemplateFailure) in named(call.subject, PersonName.firstAndLast) },
        "lastfirst": { (_, call) throws(TemplateFailure) in named(call.subject, PersonName.lastFirst) },
        "familiar": { (_, call) throws(TemplateFailure) in named(call.subject) { $0.words("first") } },
        "name_full": { (_, call) throws(TemplateFailure) in person(call) { .text(fullName(of: $0)) } },
        "age_in_years": { (machine, call) throws(TemplateFailure) in
            guard case .object(let person) = call.subject else { return nil }
            if let age = person["age"]?.wholeNumber { return .integer(age) }
            guard let birth = try DateWords.day(person["birthdate"], for: "age_in_years") else {
                throw TemplateFailure("`age_in_years` needs a `birthdate`")
            }
            if let day = try DateWords.day(call.argument(1, "as_of"), for: "as_of") {
                return .integer(birth.years(until: day))
            }
            return .integer(birth.years(until: try DateWords.today(machine)))
        },
        "phone_numbers": { (_, call) throws(TemplateFailure) in person(call) { .text(phones(of: $0)) } },
        "signature_if_final": { (_, call) throws(TemplateFailure) in
            guard case .object(let person) = call.subject else { return nil }
            return call.text(0, "i") == "final" ? person["signature"] ?? .undefined : ""
        },
    ]

    private static func person(_ call: Call, _ work: (TemplateObject) -> TemplateValue) -> TemplateValue? {
        if case .object(let person) = call.subject { work(person) } else { nil }
    }

    /// Works on a name, on a person's name, or leaves a name that is one text as it is.
    private static func named(_ value: TemplateValue, _ work: (TemplateObject) -> String) -> TemplateValue? {
        guard case .object(let object) = value else { return value.string.map(TemplateValue.text) }
        if PersonName.isName(object) { return .text(work(object)) }
        guard isPerson(object), let name = object["name"] else { return nil }
        return named(name, work)
    }

    private static func middle(_ value: TemplateValue?) -> PersonName.Middle {
        guard let value else { return .initial }
        switch value.string {
        case "full": return .whole
        case "initial": return .initial
        default: return value.isTrue ? .initial : .none
        }
    }

    private static func fullName(of person: TemplateObject) -> String {
        let kind = person.words("person_type").lowercased()
        if kind == "business" || kind == "organization", case .object(let name) = person["name"] {
            let first = name.words("first")
            return first.isEmpty ? name.words("text") : first
        }
        return name(of: person, middle: .whole)
    }

    private static let telephones = [
        ("mobile_number", "cell"), ("phone_number", "other"), ("work_number", "work"), ("other_number", "other"),
        ("home_number", "home"),
    ]

    private static func phones(of person: TemplateObject) -> String {
        let numbers = telephones.map { (person.words($0), $1) }.filter { !$0.0.isEmpty }
        guard numbers.count > 1 else { return numbers.first?.0 ?? "" }
        return numbers.map { "\($0) (\($1))" }.joined(separator: ", ")
    }
}
