import Diagnostics

/// `{% … %}`: each statement turns into operations at once; jumps are patched when their targets are known.
extension PartCompiler {
    var isRaw: Bool {
        if case .raw? = blocks.last?.kind { true } else { isQuoted }
    }

    static let words = [
        "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "macro", "endmacro", "call", "endcall",
        "filter", "endfilter", "with", "endwith", "raw", "endraw", "autoescape", "endautoescape", restart,
    ]

    mutating func statement(_ tag: Tag, at site: Int32) {
        switch tag.word {
        case "if": beginCondition(tag, site)
        case "elif": nextCondition(tag)
        case "else": otherwise(tag)
        case "for": beginLoop(tag, site)
        case "set": set(tag, site)
        case "macro": beginMacro(tag, site)
        case "call": beginCall(tag, site)
        case "filter": beginFilter(tag, site)
        case "with": beginWith(tag, site)
        case "raw": push(.raw, tag, site)
        case "autoescape": push(.ignored, tag, site)
        case Self.restart: restart(tag)
        case "endif", "endfor", "endset", "endmacro", "endcall", "endfilter", "endwith", "endraw", "endautoescape":
            end(String(tag.word.dropFirst(3)), tag)
        default: unknown(tag)
        }
        // The end that an unclosed tag has swallowed is not missing.
        if let last = blocks.last, last.tag.place == tag.place, tag.swallowed.contains("end\(tag.word)") {
            finish(blocks.removeLast())
        }
    }

    private mutating func unknown(_ tag: Tag) {
        let inherited = ["block", "extends", "include", "import", "from", "endblock"]
        let fault =
            inherited.contains(tag.word)
            ? TagFault(message: "`\(tag.word)` joins templates of several files, which Word templates cannot do")
            : TagFault(
                message: tag.word.isEmpty ? "the tag is empty" : "there is no statement `\(tag.word)`",
                range: 0..<max(1, tag.inside.count),
                help: Names.advice(for: tag.word, among: Self.words)
            )
        report(fault, in: tag)
    }

    /// The statement behind which lists begin anew. It is ours: docxtpl has none.
    static let restart = "restart"

    private mutating func restart(_ tag: Tag) {
        _ = expression(of: tag, skipping: 1) { (_, _) throws(TagFault) in }
        guard open.last.map({ part.pieces[$0.piece].word }) != .t else {
            let fault = TagFault(
                rule: "TPL-PLACE",
                message: "`restart` stands in the text of a paragraph, whose number is printed by then",
                help: "write `{%p restart %}` in a paragraph of its own, before the list"
            )
            return report(fault, in: tag)
        }
        emit(.restartLists)
    }

    mutating func push(_ kind: Block.Kind, _ tag: Tag, _ site: Int32) {
        blocks.append(Block(kind: kind, word: tag.word, tag: tag, stack: stack, site: site))
    }

    /// Closes the innermost block, if this is its end.
    private mutating func end(_ word: String, _ tag: Tag) {
        guard let last = blocks.last else {
            if let beginning = swallowed.firstIndex(of: word) {
                swallowed.remove(at: beginning)
                return
            }
            return report(
                TagFault(message: "`end\(word)` closes nothing", help: "no `\(word)` is open here"),
                in: tag
            )
        }
        guard last.word == word else {
            // One that is open further out was meant: what lies between was forgotten.
            if let outer = blocks.lastIndex(where: { $0.word == word }) {
                for block in blocks[(outer + 1)...].reversed() {
                    reportUnclosed(block)
                    finish(blocks.removeLast())
                }
                return end(word, tag)
            }
            return report(
                TagFault(
                    message: "`end\(word)` closes nothing",
                    help: "the open tag is `\(last.tag.written)`; it wants `end\(last.word)`"
                ),
                in: tag
            )
        }
        checkBalance(last, tag)
        finish(blocks.removeLast())
    }

    mutating func reportUnclosed(_ block: Block) {
        report(
            TagFault(message: "`\(block.tag.written)` is never closed", help: "end it with `{% end\(block.word) %}`"),
            in: block.tag
        )
    }

    /// A block may begin and end only where the same elements are open.
    mutating func checkBalance(_ block: Block, _ tag: Tag) {
        guard block.stack != stack else { return }
        let label = part.places[Int(block.tag.place)].label
        report(
            TagFault(
                rule: "TPL-BALANCE",
                message: "`\(tag.written)` stands \(whereabouts(stack)), but `\(block.tag.written)` in \(label) "
                    + "stands \(whereabouts(block.stack))",
                help: "put both in the same kind of place, such as each in a paragraph of its own with "
                    + "`{%p … %}`, or each in a row of its own with `{%tr … %}`"
            ),
            in: tag
        )
    }

    private func whereabouts(_ stack: Int32) -> String {
        let names = stacks.names(of: stack, in: part)
        let local = names.map { $0.drop { $0 != ":" }.dropFirst() }
        let inside = local.count { $0 == "tc" }
        let outer = inside > 0 ? " of a table cell" + (inside > 1 ? " \(inside) tables deep" : "") : ""
        switch local.first {
        case "t"?:
            let between = local.dropFirst(2).prefix { $0 != "p" }
            let holder = between.first.map { " inside `\($0)`" } ?? ""
            return "in the text of a paragraph\(outer)\(holder)"
        case "p"?: return "between the runs of a paragraph\(outer)"
        case "tbl"?: return "between the rows of a table"
        case "tr"?: return "between the cells of a row"
        case "tc"?: return "between the paragraphs\(outer)"
        case nil: return "outside everything"
        default: return names.first == "@" ? "in an attribute" : "between paragraphs\(outer)"
        }
    }

    private mutating func finish(_ block: Block) {
        switch block.kind {
        case .condition(let otherwise, let ends):
            let end = label()
            if let otherwise { patch(otherwise, to: end) }
            for jump in ends { patch(jump, to: end) }
        case .loop(let plan, let operation):
            closeLoop(plan)
            patch(operation, to: label())
        case .emptyLoop(let jump): patch(jump, to: label())
        case .macro(let macro): closeMacro(macro)
        case .call(let operation, let macro): closeCall(operation, macro, block)
        case .filter(let captured, let node):
            let fits = signature(block)
            emit(.endFilter(captured: captured, node, site: block.site, fits: fits, tag: tagID(block.tag)))
        case .setting(let target, let captured, let node):
            let fits = signature(block)
            emit(.endCapture(target: add(target), captured: captured, node, fits: fits, tag: tagID(block.tag)))
        case .with(let firstSlot):
            builder.closeScope()
            emit(.clear(from: firstSlot, to: Int32(builder.program.slotCount)))
        case .raw, .ignored: break
        }
    }

    mutating func signature(_ block: Block) -> Int32 { stacks.signature(of: block.stack, in: part) }

    mutating func patch(_ operation: Int, to target: Int32) {
        switch builder.program.operations[operation] {
        case .jump: builder.program.operations[operation] = .jump(target)
        case .jumpUnless(let node, _, let tag):
            builder.program.operations[operation] = .jumpUnless(node, target, tag: tag)
        case .loop(let plan, _, let tag):
            builder.program.operations[operation] = .loop(plan, whenEmpty: target, tag: tag)
        default: break
        }
    }

    mutating func add(_ target: Target) -> Int32 {
        builder.program.targets.append(target)
        return Int32(builder.program.targets.count - 1)
    }

    // MARK: if

    private mutating func condition(_ tag: Tag) -> Node.ID {
        expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in try parser.tuple(&builder) }
            // Nothing is known of a condition that cannot be read, not even that it is always false.
            ?? builder.add(.tuple(start: 0, count: 0))
    }

    private mutating func beginCondition(_ tag: Tag, _ site: Int32) {
        let node = condition(tag)
        push(.condition(otherwise: Int(here), ends: []), tag, site)
        emit(.jumpUnless(node, 0, tag: tagID(tag)))
    }

    private mutating func nextCondition(_ tag: Tag) {
        guard case .condition(let otherwise?, var ends)? = blocks.last?.kind else { return misplaced(tag) }
        checkBalance(blocks[blocks.count - 1], tag)
        ends.append(Int(here))
        emit(.jump(0))
        patch(otherwise, to: label())
        let node = condition(tag)
        blocks[blocks.count - 1].kind = .condition(otherwise: Int(here), ends: ends)
        emit(.jumpUnless(node, 0, tag: tagID(tag)))
    }

    private mutating func misplaced(_ tag: Tag) {
        let open = blocks.last.map { "the open tag is `\($0.tag.written)`" } ?? "no `if` is open here"
        report(TagFault(message: "`\(tag.word)` belongs to no `if`", help: open), in: tag)
    }

    private mutating func otherwise(_ tag: Tag) {
        switch blocks.last?.kind {
        case .condition(let jump?, let ends)?:
            checkBalance(blocks[blocks.count - 1], tag)
            blocks[blocks.count - 1].kind = .condition(otherwise: nil, ends: ends + [Int(here)])
            emit(.jump(0))
            patch(jump, to: label())
        case .loop(let plan, let operation)?:
            checkBalance(blocks[blocks.count - 1], tag)
            closeLoop(plan)
            blocks[blocks.count - 1].kind = .emptyLoop(end: Int(here))
            emit(.jump(0))
            patch(operation, to: label())
        default: misplaced(tag)
        }
    }

    // MARK: for

    private mutating func beginLoop(_ tag: Tag, _ site: Int32) {
        let firstSlot = Int32(builder.program.slotCount)
        var plan = LoopPlan(
            items: -1,
            target: -1,
            condition: -1,
            loopSlot: -1,
            slots: 0..<0,
            isRecursive: false,
            fits: 0
        )
        var target: Target?
        let parsed: Void? = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            let names = try parser.names()
            guard parser.accept(name: "in") else {
                throw TagFault(message: "`in` is missing before \(parser.current.shown)", range: parser.current.range)
            }
            plan.items = try parser.itemsOfLoop(&builder)
            builder.openScope()
            target = names.declare(in: &builder)
            if parser.accept(name: "if") { plan.condition = try parser.expression(&builder) }
            plan.isRecursive = parser.accept(name: "recursive")
        }
        if target == nil { builder.openScope() }
        if parsed == nil, plan.items < 0 { plan.items = builder.constant(.list([])) }
        plan.target = add(target ?? .several([]))
        plan.loopSlot = builder.declare("loop", isSettled: true)
        plan.slots = firstSlot..<Int32(builder.program.slotCount)
        plan.fits = stacks.signature(of: stack, in: part)
        builder.program.loops.append(plan)
        let index = builder.program.loops.count - 1
        push(.loop(plan: index, operation: Int(here)), tag, site)
        emit(.loop(Int32(index), whenEmpty: 0, tag: tagID(tag)))
        builder.program.loops[index].body = label()..<label()
        repetitions += 1
    }

    private mutating func closeLoop(_ index: Int) {
        builder.closeScope()
        repetitions -= 1
        let first = builder.program.loops[index].slots.lowerBound
        builder.program.loops[index].slots = first..<Int32(builder.program.slotCount)
        let start = builder.program.loops[index].body.lowerBound
        builder.program.loops[index].body = start..<here
        emit(.next(Int32(index), body: start))
        _ = label()
    }

    // MARK: set, with

    private mutating func set(_ tag: Tag, _ site: Int32) {
        var block: (Target, Int32, Node.ID)?
        var assignment: (Target, Node.ID)?
        _ = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            let names = try parser.names()
            if parser.accept(sign: "=") {
                let value = try parser.tuple(&builder)
                assignment = (names.assign(in: &builder), value)
                return
            }
            let captured = builder.newSlot()
            var node = builder.add(.settledSlot(captured))
            while parser.accept(sign: "|") { node = try parser.filter(of: node, &builder) }
            block = (names.assign(in: &builder), captured, node)
        }
        if let (target, node) = assignment { emit(.set(target: add(target), node, tag: tagID(tag))) }
        guard let (target, captured, node) = block else { return }
        push(.setting(target, captured: captured, node), tag, site)
        emit(.beginCapture)
    }

    private mutating func beginFilter(_ tag: Tag, _ site: Int32) {
        let captured = builder.newSlot()
        let node = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            var node = builder.add(.settledSlot(captured))
            repeat { node = try parser.filter(of: node, &builder) } while parser.accept(sign: "|")
            return node
        }
        push(.filter(captured: captured, node ?? builder.add(.settledSlot(captured))), tag, site)
        emit(.beginCapture)
    }

    private mutating func beginWith(_ tag: Tag, _ site: Int32) {
        let firstSlot = Int32(builder.program.slotCount)
        var settings: [(NameList, Node.ID)] = []
        _ = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            while parser.current.kind != .end {
                if !settings.isEmpty { try parser.expect(sign: ",") }
                let names = try parser.names(single: true)
                try parser.expect(sign: "=")
                settings.append((names, try parser.expression(&builder)))
            }
        }
        builder.openScope()
        for (names, node) in settings {
            let target = names.declare(in: &builder)
            emit(.set(target: add(target), node, tag: tagID(tag)))
        }
        push(.with(firstSlot: firstSlot), tag, site)
    }
}
