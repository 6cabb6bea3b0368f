/// A loop at work.
struct LoopFrame {
    var items: [TemplateValue]
    var index = 0
    var plan: Int
    var depth: Int
    /// What `loop.changed()` saw last.
    var seen: [TemplateValue]?
}

extension Machine {
    /// Whether there is anything to loop over; if so, the first item is in place.
    mutating func beginLoop(_ index: Int) throws(TemplateFailure) -> Bool {
        let plan = program.loops[index]
        let value = try value(of: plan.items)
        if options.strictUndefined, value.isUndefined { throw undefined(plan.items) }
        return try begin(index, items(of: value), depth: 1)
    }

    private mutating func begin(_ index: Int, _ all: [TemplateValue], depth: Int) throws(TemplateFailure) -> Bool {
        let plan = program.loops[index]
        let items = plan.condition < 0 ? all : try passing(all, plan)
        guard let first = items.first else { return false }
        loops.append(LoopFrame(items: items, plan: index, depth: depth))
        try place(first, plan)
        return true
    }

    /// The items for which the loop's condition is true.
    private mutating func passing(_ items: [TemplateValue], _ plan: LoopPlan) throws(TemplateFailure) -> [TemplateValue]
    {
        var passing: [TemplateValue] = []
        for item in items {
            state.steps += 1
            try assign(item, to: program.targets[Int(plan.target)])
            if try condition(plan.condition) { passing.append(item) }
        }
        return passing
    }

    mutating func nextItem(of plan: Int) throws(TemplateFailure) -> Bool {
        let last = loops.count - 1
        loops[last].index += 1
        let index = loops[last].index
        guard index < loops[last].items.count else {
            loops.removeLast()
            return false
        }
        try place(loops[last].items[index], program.loops[plan])
        return true
    }

    private mutating func place(_ item: TemplateValue, _ plan: LoopPlan) throws(TemplateFailure) {
        for slot in plan.slots { slots[Int(slot)] = nil }
        slots[Int(plan.loopSlot)] = .handle(Handle(kind: .loop, index: loops.count - 1))
        if case .slot(let slot) = program.targets[Int(plan.target)] {
            slots[Int(slot)] = item
        } else {
            try assign(item, to: program.targets[Int(plan.target)])
        }
    }

    /// `loop(children)` of a recursive loop: the body once more, over other items.
    mutating func recur(_ handle: Handle, over value: TemplateValue) throws(TemplateFailure) -> TemplateValue {
        guard loops.indices.contains(handle.index) else { throw TemplateFailure("the loop is over") }
        let frame = loops[handle.index]
        let plan = program.loops[frame.plan]
        guard plan.isRecursive else {
            throw TemplateFailure("only a recursive loop can be called", help: "write `recursive` behind the list")
        }
        try enter()
        let saved = Array(slots[Int(plan.slots.lowerBound)..<Int(plan.slots.upperBound)])
        beginCapture()
        var goesOn = try begin(frame.plan, items(of: value), depth: frame.depth + 1)
        while goesOn {
            try run(from: Int(plan.body.lowerBound), to: Int(plan.body.upperBound))
            goesOn = try nextItem(of: frame.plan)
        }
        let made = endCapture(fits: plan.fits)
        slots.replaceSubrange(Int(plan.slots.lowerBound)..<Int(plan.slots.upperBound), with: saved)
        leave()
        return made
    }

    /// `loop.index` and the like.
    func loopMember(_ handle: Handle, _ name: String) -> TemplateValue {
        guard loops.indices.contains(handle.index) else { return .undefined }
        let frame = loops[handle.index]
        let count = frame.items.count
        return switch name {
        case "index": .integer(frame.index + 1)
        case "index0": .integer(frame.index)
        case "revindex": .integer(count - frame.index)
        case "revindex0": .integer(count - frame.index - 1)
        case "first": .bool(frame.index == 0)
        case "last": .bool(frame.index == count - 1)
        case "length": .integer(count)
        case "depth": .integer(frame.depth)
        case "depth0": .integer(frame.depth - 1)
        case "previtem": frame.index > 0 ? frame.items[frame.index - 1] : .undefined
        case "nextitem": frame.index + 1 < count ? frame.items[frame.index + 1] : .undefined
        default: .undefined
        }
    }

    mutating func loopMethod(_ handle: Handle, _ name: String, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        guard loops.indices.contains(handle.index) else { throw TemplateFailure("the loop is over") }
        switch name {
        case "cycle":
            guard !call.positional.isEmpty else { throw TemplateFailure("`loop.cycle` takes the values to go through") }
            return call.positional[loops[handle.index].index % call.positional.count]
        case "changed":
            let isSame = loops[handle.index].seen.map {
                TemplateValue.areEqual(.list($0), .list(call.positional))
            }
            loops[handle.index].seen = call.positional
            return .bool(isSame != true)
        default: throw TemplateFailure("a loop has no `\(name)`")
        }
    }

    /// What a loop goes over: items, the keys of an object, the characters of a text.
    func items(of value: TemplateValue) throws(TemplateFailure) -> [TemplateValue] {
        switch value {
        case .list(let items), .tuple(let items): return items
        case .object(let object): return object.keys.map(TemplateValue.text)
        case .text, .markup: return (value.string ?? "").unicodeScalars.map { .text(String($0)) }
        case .undefined: return []
        default: throw TemplateFailure("\(value.kindName) is not a list", help: "a loop goes over a list")
        }
    }
}
