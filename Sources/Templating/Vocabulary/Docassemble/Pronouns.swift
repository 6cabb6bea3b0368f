/// `pronoun_subjective` and its like, of a person by `pronouns` or `gender`, of a list by its number.
enum Pronouns {
    private struct Forms {
        var subjective: String
        var objective: String
        var possessive: String

        static let she = Forms(subjective: "she", objective: "her", possessive: "her")
        static let he = Forms(subjective: "he", objective: "him", possessive: "his")
        static let it = Forms(subjective: "it", objective: "it", possessive: "its")
        static let they = Forms(subjective: "they", objective: "them", possessive: "their")
    }

    static let methods: [String: TemplateMethod] = [
        "pronoun_subjective": { (_, call) throws(TemplateFailure) in
            forms(of: call.subject).map { shown($0.subjective, call, 0) }
        },
        "pronoun_objective": { (_, call) throws(TemplateFailure) in
            forms(of: call.subject).map { shown($0.objective, call, 0) }
        },
        "pronoun": { (_, call) throws(TemplateFailure) in
            forms(of: call.subject).map { shown($0.objective, call, 0) }
        },
        "pronoun_possessive": { (_, call) throws(TemplateFailure) in
            let target = call.text(0, "target") ?? ""
            return forms(of: call.subject).map { shown($0.possessive + (target.isEmpty ? "" : " " + target), call, 1) }
        },
    ]

    private static func shown(_ text: String, _ call: Call, _ place: Int) -> TemplateValue {
        .text(call.flag(place, "capitalize", default: false) ? TextWords.withLargeFirstLetter(text) : text)
    }

    /// `nil` for what has no pronouns.
    private static func forms(of value: TemplateValue) -> Forms? {
        if let items = value.items {
            guard items.count == 1, let only = items.first else { return .they }
            return forms(of: only)
        }
        guard case .object(let person) = value else { return nil }
        let kind = person.words("person_type").lowercased()
        if kind == "business" || kind == "organization" { return .it }
        switch Text.split(person.words("pronouns").lowercased(), by: "/").first ?? "" {
        case "she": return .she
        case "he": return .he
        case "it": return .it
        case "they": return .they
        default: break
        }
        switch person.words("gender").lowercased() {
        case "female", "f", "woman": return .she
        case "male", "m", "man": return .he
        default: return .they
        }
    }
}
