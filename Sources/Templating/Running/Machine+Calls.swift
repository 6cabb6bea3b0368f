extension Machine {
    /// The arguments of a call, evaluated from left to right.
    mutating func arguments(_ place: Int32) throws(TemplateFailure) -> Call {
        guard place >= 0 else { return Call() }
        let list = program.arguments[Int(place)]
        var call = Call()
        for node in list.positional { call.positional.append(try value(of: node)) }
        if list.spread >= 0 { call.positional += try items(of: value(of: list.spread)) }
        for (name, node) in list.named { call.named.append((name, try value(of: node))) }
        if list.spreadNamed >= 0, case .object(let object) = try value(of: list.spreadNamed) {
            for (name, value) in zip(object.keys, object.values) { call.named.append((name, value)) }
        }
        return call
    }

    /// A call of a name: the context's value if it has one, else a function of the vocabulary.
    mutating func function(_ global: Int, _ arguments: Int32) throws(TemplateFailure) -> TemplateValue {
        let name = program.globals[global]
        if !globals[global].isUndefined {
            let call = try self.arguments(arguments)
            guard case .handle = globals[global] else { return try answer(globals[global], to: name, call) }
            return try self.call(globals[global], call)
        }
        guard let function = vocabulary.functions[name] else {
            throw TemplateFailure(
                "there is no function `\(name)`",
                rule: "TPL-UNKNOWN-FUNCTION",
                help: Names.advice(for: name, among: vocabulary.functions.keys) ?? Self.adviceToAnswer(name)
            )
        }
        return try function(&self, self.arguments(arguments))
    }

    mutating func call(_ value: TemplateValue, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        guard case .handle(let handle) = value else { throw TemplateFailure("\(value.kindName) cannot be called") }
        switch handle.kind {
        case .macro, .caller: return try callMacro(handle.index, call)
        case .loop: return try recur(handle, over: call.positional.first ?? .undefined)
        case .joiner:
            defer { joiners[handle.index].isUsed = true }
            return .text(joiners[handle.index].isUsed ? joiners[handle.index].separator : "")
        case .namespace, .cycler, .function: throw TemplateFailure("\(value.kindName) cannot be called")
        }
    }

    mutating func method(of value: TemplateValue, _ name: String, _ call: Call) throws(TemplateFailure) -> TemplateValue
    {
        var call = call
        call.subject = value
        if let result = try vocabulary.methods[name]?(&self, call) { return result }
        if name == "format", let pattern = value.string { return .text(try BraceFormat.fill(pattern, call, self)) }
        switch value {
        case .text(let text): if let result = try TextMethods.call(name, on: text, call) { return result }
        case .markup, .rich: if let result = try TextMethods.call(name, on: value.printed, call) { return result }
        case .list(let items), .tuple(let items):
            if let result = try ListMethods.call(name, on: items, call) { return result }
        case .object(let object):
            if let result = try ObjectMethods.call(name, on: object, call) { return result }
            if let member = object[name] {
                guard case .handle = member else { return try answer(member, to: name, call) }
                return try self.call(member, call)
            }
            throw TemplateFailure("\(value.kindName) has no method `\(name)`", help: Self.adviceToAnswer(name))
        case .handle(let handle):
            switch handle.kind {
            case .loop: return try loopMethod(handle, name, call)
            case .cycler: return try cyclerMethod(handle, name)
            case .namespace:
                if let member = namespaces[handle.index][name] { return try self.call(member, call) }
            default: break
            }
        default: break
        }
        throw TemplateFailure("\(value.kindName) has no method `\(name)`")
    }

    /// What helps where a template calls what only its own program knows.
    static func adviceToAnswer(_ name: String) -> String {
        "if only your own program knows it, give its answer in the data: `\"\(name)\": …`"
    }

    private mutating func cyclerMethod(_ handle: Handle, _ name: String) throws(TemplateFailure) -> TemplateValue {
        switch name {
        case "next":
            let cycler = cyclers[handle.index]
            cyclers[handle.index].place = (cycler.place + 1) % cycler.items.count
            return cycler.items[cycler.place]
        case "reset":
            cyclers[handle.index].place = 0
            return .null
        default: throw TemplateFailure("a cycler has no `\(name)`")
        }
    }

    // MARK: Macros

    mutating func callMacro(_ index: Int, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        let macro = program.macros[index]
        try enter()
        let range = Int(macro.slots.lowerBound)..<Int(macro.slots.upperBound)
        let saved = Array(slots[range])
        for slot in range { slots[slot] = nil }
        try bind(call, to: macro)
        beginCapture()
        try run(from: Int(macro.body.lowerBound), to: Int(macro.body.upperBound))
        let made = endCapture(fits: macro.fits)
        slots.replaceSubrange(range, with: saved)
        leave()
        return made
    }

    private mutating func bind(_ call: Call, to macro: MacroPlan) throws(TemplateFailure) {
        var named = call.named
        for (place, parameter) in macro.parameters.enumerated() {
            if place < call.positional.count {
                slots[Int(parameter.slot)] = call.positional[place]
            } else if let given = named.firstIndex(where: { $0.name == parameter.name }) {
                slots[Int(parameter.slot)] = named.remove(at: given).value
            } else {
                slots[Int(parameter.slot)] = parameter.standard < 0 ? .undefined : try value(of: parameter.standard)
            }
        }
        if let caller = named.firstIndex(where: { $0.name == "caller" }) {
            slots[Int(macro.callerSlot)] = named.remove(at: caller).value
        }
        if macro.restSlot >= 0 {
            slots[Int(macro.restSlot)] = .tuple(Array(call.positional.dropFirst(macro.parameters.count)))
        } else if call.positional.count > macro.parameters.count {
            throw TemplateFailure("macro `\(macro.name)` takes not more than \(macro.parameters.count) argument(s)")
        }
        if macro.namedRestSlot >= 0 {
            slots[Int(macro.namedRestSlot)] = .object(TemplateObject(named))
        } else if let extra = named.first {
            throw TemplateFailure("macro `\(macro.name)` has no parameter `\(extra.name)`")
        }
    }
}
