/// Goes through a program from front to back, as if every branch were taken and every loop run once.
struct ProgramReader<Reading: TemplateReading> {
    let program: Program
    var reading: Reading
    /// What the template's own variables hold, as far as reading has come.
    private var slots: [Reading.Shape?]
    /// Values that are sure to be there, by the operations for which that is so.
    var guards: [(operations: Range<Int>, paths: Set<String>)] = []
    /// The same inside one expression.
    var inner: [Set<String>] = []
    /// Above zero while the template itself asks whether something is there.
    var quiet = 0
    private var place = 0
    private var tag: Int32 = -1
    /// The macros that have been defined, by the slot of their name.
    private(set) var macros: [Int32: Int32] = [:]
    /// How many macros are being read inside each other, and how many there may still be in all.
    private var calls = (depth: 0, left: 1_000)
    private let ranges: [Node.ID: Range<Int>]

    static func read(_ program: Program, _ reading: Reading) -> Reading {
        var reader = ProgramReader(program: program, reading: reading)
        for place in program.operations.indices { reader.step(place) }
        return reader.reading
    }

    private init(program: Program, reading: Reading) {
        self.program = program
        self.reading = reading
        slots = Array(repeating: nil, count: program.slotCount)
        ranges = Dictionary(program.ranges.map { ($0.node, $0.range) }) { first, _ in first }
    }

    func spot(_ node: Node.ID) -> ReadingSpot {
        ReadingSpot(
            tag: tag >= 0 ? program.tags[Int(tag)] : nil,
            range: ranges[node],
            written: written(node) ?? "this",
            isQuiet: quiet > 0
        )
    }

    // MARK: Operations

    private mutating func step(_ place: Int) {
        self.place = place
        switch program.operations[place] {
        case .print(let node, _, let tag):
            self.tag = tag
            use(node, for: .printing)
        case .jumpUnless(let node, let target, let tag):
            self.tag = tag
            use(node, for: .testing)
            guardBranches(node, from: place + 1, to: Int(target))
        case .loop(let plan, _, let tag):
            self.tag = tag
            loop(program.loops[Int(plan)])
        case .set(let target, let node, let tag):
            self.tag = tag
            assign(value(node), to: program.targets[Int(target)])
        case .defineMacro(let macro):
            define(program.macros[Int(macro)])
            macros[program.macros[Int(macro)].slot] = macro
        case .callBlock(let node, let macro, _, let tag):
            self.tag = tag
            define(program.macros[Int(macro)])
            _ = value(node)
        case .endCapture(let target, let captured, let node, _, let tag):
            self.tag = tag
            slots[Int(captured)] = reading.made(.text)
            assign(value(node), to: program.targets[Int(target)])
        case .endFilter(let captured, let node, _, _, let tag):
            self.tag = tag
            slots[Int(captured)] = reading.made(.text)
            _ = value(node)
        case .cellSpan(let node, let tag):
            self.tag = tag
            use(node, for: .computing)
        case .clear(let from, let to): for slot in from..<to { slots[Int(slot)] = nil }
        default: break
        }
    }

    /// What a condition makes sure of in its branch, and its contrary in the other.
    private mutating func guardBranches(_ node: Node.ID, from start: Int, to target: Int) {
        guard target > start else { return }
        guards.removeAll { $0.operations.upperBound <= start }
        guards.append((start..<target, truths(node)))
        if case .jump(let end) = program.operations[target - 1], Int(end) > target {
            guards.append((target..<Int(end), falsities(node)))
        }
    }

    private mutating func loop(_ plan: LoopPlan) {
        let items = value(plan.items)
        for slot in plan.slots { slots[Int(slot)] = nil }
        assign(reading.item(ofLoopOver: items, at: spot(plan.items)), to: program.targets[Int(plan.target)])
        slots[Int(plan.loopSlot)] = reading.made(.loop)
        guard plan.condition >= 0 else { return }
        use(plan.condition, for: .testing)
        let body = Int(plan.body.lowerBound)..<max(Int(plan.body.lowerBound), Int(plan.body.upperBound))
        guards.append((body, truths(plan.condition)))
    }

    private mutating func define(_ macro: MacroPlan) {
        for parameter in macro.parameters {
            if parameter.standard >= 0 { _ = value(parameter.standard) }
            slots[Int(parameter.slot)] = reading.made(.unknown)
        }
        for slot in [macro.slot, macro.callerSlot, macro.restSlot, macro.namedRestSlot] where slot >= 0 {
            slots[Int(slot)] = reading.made(.unknown)
        }
    }

    /// Reads a macro's body with these values for its parameters, where it is called.
    mutating func readBody(of macro: MacroPlan, _ shapes: [Reading.Shape]) {
        guard calls.depth < 4, calls.left > 0 else { return }
        calls = (calls.depth + 1, calls.left - 1)
        let outer = (slots, guards, inner, place, tag)
        (guards, inner) = ([], [])
        for (parameter, shape) in zip(macro.parameters, shapes) { slots[Int(parameter.slot)] = shape }
        for place in Int(macro.body.lowerBound)..<max(Int(macro.body.lowerBound), Int(macro.body.upperBound)) {
            step(place)
        }
        (slots, guards, inner, place, tag) = outer
        calls.depth -= 1
    }

    private mutating func assign(_ shape: Reading.Shape, to target: Target) {
        switch target {
        case .slot(let slot):
            // A second value may come from the other branch of a condition: it is either of them.
            slots[Int(slot)] = slots[Int(slot)].map { reading.either($0, shape) } ?? shape
        case .several(let targets): for target in targets { assign(reading.made(.unknown), to: target) }
        case .member(let node, _): _ = value(node)
        }
    }

    // MARK: Names

    func variable(_ slot: Int32) -> Reading.Shape { slots[Int(slot)] ?? reading.made(.unknown) }

    func isSure(_ path: String) -> Bool {
        inner.contains { $0.contains(path) }
            || guards.contains { $0.operations.contains(place) && $0.paths.contains(path) }
    }
}
