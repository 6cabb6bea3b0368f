/// `defined` and `showifdef`: values by their path, `a.b[0].c`, in the data.
enum Lookup {
    static let functions: [String: TemplateFunction] = [
        "defined": { (machine, call) throws(TemplateFailure) in .bool(try !value(&machine, call).isUndefined) },
        "showifdef": { (machine, call) throws(TemplateFailure) in
            let found = try value(&machine, call)
            if found.isUndefined { return call.argument(1, "alternative") ?? "" }
            guard let prefix = call.text(2, "prefix"), !prefix.isEmpty else { return found }
            return .text(prefix + machine.vocabulary.printed(found))
        },
    ]

    private enum Step {
        case key(String)
        case place(Int)
        case call
    }

    private static func value(_ machine: inout Machine, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        guard let path = call.text(0, "name"), let steps = steps(of: path) else {
            throw TemplateFailure(
                "this is no path to a value",
                help: "write it in quotes, as in `defined(\"users[0].address.zip\")`"
            )
        }
        var value = TemplateValue.object(machine.context)
        for (index, step) in steps.enumerated() {
            if value.isUndefined { return .undefined }
            switch step {
            case .place(let place): value = try machine.item(of: value, at: .integer(place))
            // The parentheses behind a name: its method without arguments.
            case .call: break
            case .key(let name):
                if index + 1 < steps.count, case .call = steps[index + 1] {
                    value = try machine.method(of: value, name, Call())
                } else {
                    value = machine.member(of: value, name)
                }
            }
        }
        return value
    }

    /// `nil` when the text is no path.
    private static func steps(of path: String) -> [Step]? {
        var steps: [Step] = []
        let scalars = Array(Text.trim(path, .both).unicodeScalars)
        var place = 0
        while place < scalars.count {
            switch scalars[place] {
            case "[":
                guard let end = scalars[place...].firstIndex(of: "]") else { return nil }
                let inside = Text.trim(Text.string(scalars[(place + 1)..<end]), .both)
                steps.append(Int(inside).map(Step.place) ?? .key(Text.trim(inside, .both, of: "'\"“”‘’")))
                place = end + 1
            case "(":
                guard place + 1 < scalars.count, scalars[place + 1] == ")" else { return nil }
                steps.append(.call)
                place += 2
            case ".": place += 1
            default:
                let start = place
                while place < scalars.count, Text.continuesName(scalars[place]) { place += 1 }
                guard place > start else { return nil }
                steps.append(.key(Text.string(scalars[start..<place])))
            }
        }
        return steps.isEmpty ? nil : steps
    }
}
