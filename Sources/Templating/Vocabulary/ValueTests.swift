/// Jinja's tests: what may stand behind `is`.
enum ValueTests {
    static let table: [String: TemplateTest] = [
        "defined": { (_, call) throws(TemplateFailure) in !call.subject.isUndefined },
        "undefined": { (_, call) throws(TemplateFailure) in call.subject.isUndefined },
        "none": { (_, call) throws(TemplateFailure) in if case .null = call.subject { true } else { false } },
        "boolean": { (_, call) throws(TemplateFailure) in if case .bool = call.subject { true } else { false } },
        "true": { (_, call) throws(TemplateFailure) in if case .bool(true) = call.subject { true } else { false } },
        "false": { (_, call) throws(TemplateFailure) in if case .bool(false) = call.subject { true } else { false } },
        "integer": { (_, call) throws(TemplateFailure) in if case .integer = call.subject { true } else { false } },
        "float": { (_, call) throws(TemplateFailure) in if case .number = call.subject { true } else { false } },
        "number": { (_, call) throws(TemplateFailure) in call.subject.realNumber != nil },
        "string": { (_, call) throws(TemplateFailure) in call.subject.string != nil },
        "mapping": { (_, call) throws(TemplateFailure) in if case .object = call.subject { true } else { false } },
        "sequence": { (_, call) throws(TemplateFailure) in
            switch call.subject {
            case .list, .tuple, .text, .markup, .object, .undefined: true
            default: false
            }
        },
        "iterable": { (_, call) throws(TemplateFailure) in
            switch call.subject {
            case .list, .tuple, .text, .markup, .object, .undefined: true
            default: false
            }
        },
        "callable": { (_, call) throws(TemplateFailure) in
            if case .handle(let handle) = call.subject {
                handle.kind == .macro || handle.kind == .caller
            } else {
                false
            }
        },
        "escaped": { (_, call) throws(TemplateFailure) in if case .markup = call.subject { true } else { false } },
        "odd": { (_, call) throws(TemplateFailure) in try remainder(call.subject, 2) == 1 },
        "even": { (_, call) throws(TemplateFailure) in try remainder(call.subject, 2) == 0 },
        "divisibleby": { (_, call) throws(TemplateFailure) in
            try remainder(call.subject, call.integer(0, "num") ?? 0) == 0
        },
        "upper": { (_, call) throws(TemplateFailure) in hasCase(call.subject.printed, isUpper: true) },
        "lower": { (_, call) throws(TemplateFailure) in hasCase(call.subject.printed, isUpper: false) },
        "sameas": { (_, call) throws(TemplateFailure) in
            let other = call.argument(0, "other") ?? .undefined
            return call.subject.kindName == other.kindName && TemplateValue.areEqual(call.subject, other)
        },
        "in": { (_, call) throws(TemplateFailure) in
            try TemplateValue.contains(call.argument(0, "seq") ?? .undefined, call.subject)
        },
        "filter": { (machine, call) throws(TemplateFailure) in machine.vocabulary.filters[call.subject.printed] != nil
        },
        "test": { (machine, call) throws(TemplateFailure) in machine.vocabulary.tests[call.subject.printed] != nil },
        "==": comparison(.equal), "eq": comparison(.equal), "equalto": comparison(.equal),
        "!=": comparison(.unequal), "ne": comparison(.unequal),
        "<": comparison(.less), "lt": comparison(.less), "lessthan": comparison(.less),
        "<=": comparison(.lessOrEqual), "le": comparison(.lessOrEqual),
        ">": comparison(.greater), "gt": comparison(.greater), "greaterthan": comparison(.greater),
        ">=": comparison(.greaterOrEqual), "ge": comparison(.greaterOrEqual),
    ]

    private static func comparison(_ comparison: Comparison) -> TemplateTest {
        { (machine, call) throws(TemplateFailure) in
            try machine.compare(comparison, call.subject, call.argument(0, "other") ?? .undefined)
        }
    }

    private static func remainder(_ value: TemplateValue, _ divisor: Int) throws(TemplateFailure) -> Int {
        guard value.realNumber != nil else { throw TemplateFailure("\(value.kindName) is neither odd nor even") }
        guard let rest = try Arithmetic.apply(.remainder, value, .integer(divisor)).realNumber else { return -1 }
        return rest == rest.rounded() ? Int(rest) : -1
    }

    /// Whether all letters that have case have this one, and there is at least one.
    private static func hasCase(_ text: String, isUpper: Bool) -> Bool {
        var hasLetters = false
        for scalar in text.unicodeScalars where scalar.properties.isCased {
            hasLetters = true
            if isUpper != scalar.properties.isUppercase { return false }
        }
        return hasLetters
    }
}
