/// Functions that only a program could have, answered by the data.
///
/// Templates of one office call what its own program knows: `court_info('Suffolk')`, `conditions.load_row(2)`. There is
/// no such program here, but the data may hold what it would have said: a value, or a table of answers.
extension Machine {
    /// - Parameter answer: what the data hold under the function's name.
    func answer(_ answer: TemplateValue, to name: String, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        guard let argument = call.positional.first ?? call.named.first?.value else { return answer }
        switch answer {
        case .object(let object)
        where RichText.isMeant(by: object) || object["image"] != nil || object["subdoc"] != nil:
            return answer
        case .object(let object):
            if let found = object[argument.printed] { return found }
            throw refusal(of: name, "has no answer for `\(argument.printed)`", call)
        case .list(let items):
            if let place = argument.wholeNumber, items.indices.contains(place) { return items[place] }
            throw refusal(of: name, "has \(items.count) answers and none at `\(argument.printed)`", call)
        default: throw refusal(of: name, "is one value, but is asked with `\(argument.printed)`", call)
        }
    }

    private func refusal(of name: String, _ what: String, _ call: Call) -> TemplateFailure {
        let argument = (call.positional.first ?? call.named.first?.value)?.printed ?? ""
        return TemplateFailure(
            "`\(name)` in the data \(what)",
            rule: "TPL-UNKNOWN-FUNCTION",
            help: "give a table of answers in the data: `\"\(name)\": {\"\(argument)\": …}`"
        )
    }
}
