/// Jinja's global functions.
enum GlobalFunctions {
    static let table: [String: TemplateFunction] = [
        "range": range,
        "dict": { (_, call) throws(TemplateFailure) in
            var object = TemplateObject()
            if case .object(let given) = call.positional.first ?? .undefined { object = given }
            for pair in call.positional.first?.items ?? [] {
                if let parts = pair.items, parts.count == 2 { object[parts[0].printed] = parts[1] }
            }
            for (name, value) in call.named { object[name] = value }
            return .object(object)
        },
        "namespace": { (machine, call) throws(TemplateFailure) in
            var object = TemplateObject()
            if case .object(let given) = call.positional.first ?? .undefined { object = given }
            for (name, value) in call.named { object[name] = value }
            machine.namespaces.append(object)
            return .handle(Handle(kind: .namespace, index: machine.namespaces.count - 1))
        },
        "cycler": { (machine, call) throws(TemplateFailure) in
            guard !call.positional.isEmpty else { throw TemplateFailure("`cycler` takes the values to go through") }
            machine.cyclers.append((call.positional, 0))
            return .handle(Handle(kind: .cycler, index: machine.cyclers.count - 1))
        },
        "joiner": { (machine, call) throws(TemplateFailure) in
            machine.joiners.append((call.text(0, "sep") ?? ", ", false))
            return .handle(Handle(kind: .joiner, index: machine.joiners.count - 1))
        },
        "lipsum": { (_, call) throws(TemplateFailure) in
            .text("Lorem ipsum dolor sit amet, consectetur adipiscing elit.")
        },
    ]

    /// The longest list of numbers, as in Jinja's sandbox.
    private static let longestRange = 100_000

    private static let range: TemplateFunction = { (_, call) throws(TemplateFailure) in
        guard let first = try call.integer(0, "start") else { throw TemplateFailure("`range` takes a number") }
        let second = try call.integer(1, "stop")
        let step = try call.integer(2, "step") ?? 1
        guard step != 0 else { throw TemplateFailure("the step of a range cannot be 0") }
        let (start, end) = second.map { (first, $0) } ?? (0, first)
        let (distance, overflow) = end.subtractingReportingOverflow(start)
        let isForward = (distance < 0) == (step < 0)
        guard !overflow, !isForward || distance.magnitude / step.magnitude <= longestRange else {
            throw TemplateFailure(
                "`range` makes at most \(longestRange) numbers",
                rule: "TPL-BUDGET"
            )
        }
        return .list(stride(from: start, to: end, by: step).map(TemplateValue.integer))
    }
}
