/// The answers to a set of checkboxes: `{choice: true, other choice: false}`. A choice that is missing is not checked.
enum Checkboxes {
    static let methods: [String: TemplateMethod] = [
        "true_values": { (_, call) throws(TemplateFailure) in keys(call.subject, that: true) },
        "false_values": { (_, call) throws(TemplateFailure) in keys(call.subject, that: false) },
        "any_true": { (_, call) throws(TemplateFailure) in
            answers(call).map { .bool($0.contains(true)) }
        },
        "all_true": { (_, call) throws(TemplateFailure) in
            answers(call).map { .bool(!$0.contains(false) && isOnly(call, true)) }
        },
        "any_false": { (_, call) throws(TemplateFailure) in
            answers(call).map { .bool($0.contains(false)) }
        },
        "all_false": { (_, call) throws(TemplateFailure) in
            answers(call).map { .bool(!$0.contains(true) && isOnly(call, false)) }
        },
    ]

    private static func keys(_ value: TemplateValue, that isTrue: Bool) -> TemplateValue? {
        guard case .object(let object) = value else { return nil }
        let pairs = zip(object.keys, object.values)
        return .list(pairs.filter { $1.isTrue == isTrue }.map { .text($0.0) })
    }

    /// The choices that a call asks about; all of them when it names none.
    private static func asked(_ call: Call) -> [String]? {
        let names = call.positional.flatMap { $0.items ?? [$0] }
        return names.isEmpty ? nil : names.map(\.printed)
    }

    private static func answers(_ call: Call) -> [Bool]? {
        guard case .object(let object) = call.subject else { return nil }
        return asked(call)?.map { object[$0]?.isTrue ?? false } ?? object.values.map(\.isTrue)
    }

    /// With `exclusive=True` the other choices must be answered otherwise.
    private static func isOnly(_ call: Call, _ isTrue: Bool) -> Bool {
        guard case .object(let object) = call.subject, let asked = asked(call),
            call.named.contains(where: { $0.name == "exclusive" && $0.value.isTrue })
        else { return true }
        return zip(object.keys, object.values).allSatisfy { asked.contains($0) || $1.isTrue != isTrue }
    }
}
