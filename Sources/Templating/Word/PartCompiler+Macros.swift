/// `macro` and `call`: bodies that run when they are called, and are skipped where they stand.
extension PartCompiler {
    mutating func beginMacro(_ tag: Tag, _ site: Int32) {
        var name = ""
        var head: [(String, Node.ID)] = []
        _ = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            name = try parser.expectName("the name of the macro")
            head = try parser.parameters(&builder)
        }
        let slot = builder.declare(name, isSettled: false)
        let macro = openMacro(name, head, slot: slot)
        push(.macro(macro), tag, site)
        emit(.defineMacro(Int32(macro)))
        _ = label()
        builder.program.macros[macro].body = here..<here
        builder.program.macros[macro].fits = stacks.signature(of: stack, in: part)
    }

    mutating func beginCall(_ tag: Tag, _ site: Int32) {
        var head: [(String, Node.ID)] = []
        let slot = builder.newSlot()
        let node = expression(of: tag, skipping: 1) { (parser, builder) throws(TagFault) in
            if parser.isSign("(") { head = try parser.parameters(&builder) }
            let call = try parser.unary(&builder, withFilters: false)
            return try builder.giving(caller: slot, to: call)
        }
        let macro = openMacro("caller", head, slot: slot)
        builder.program.macros[macro].isCaller = true
        push(.call(operation: Int(here), macro: macro), tag, site)
        emit(.callBlock(node ?? builder.constant(""), macro: Int32(macro), site: site, tag: tagID(tag)))
        _ = label()
        builder.program.macros[macro].body = here..<here
        builder.program.macros[macro].fits = stacks.signature(of: stack, in: part)
    }

    private mutating func openMacro(_ name: String, _ head: [(String, Node.ID)], slot: Int32) -> Int {
        let first = Int32(builder.program.slotCount)
        builder.openScope()
        let parameters = head.map { name, standard in
            MacroPlan.Parameter(name: name, slot: builder.declare(name, isSettled: true), standard: standard)
        }
        var plan = MacroPlan(
            name: name,
            slot: slot,
            parameters: parameters,
            slots: first..<first,
            callerSlot: builder.declare("caller", isSettled: true),
            restSlot: builder.declare("varargs", isSettled: true),
            namedRestSlot: builder.declare("kwargs", isSettled: true),
            fits: 0
        )
        plan.slots = first..<Int32(builder.program.slotCount)
        builder.program.macros.append(plan)
        repetitions += 1
        return builder.program.macros.count - 1
    }

    mutating func closeMacro(_ macro: Int) {
        builder.closeScope()
        repetitions -= 1
        let first = builder.program.macros[macro].slots.lowerBound
        builder.program.macros[macro].slots = first..<Int32(builder.program.slotCount)
        let start = builder.program.macros[macro].body.lowerBound
        builder.program.macros[macro].body = start..<here
        // Whatever follows the body is jumped to, and the body must not end in an operation that goes on.
        emit(.halt)
        _ = label()
        builder.program.macros[macro].body = start..<here
    }

    mutating func closeCall(_ operation: Int, _ macro: Int, _ block: Block) { closeMacro(macro) }
}

extension ExpressionBuilder {
    /// The same call with one argument more: `caller`.
    mutating func giving(caller slot: Int32, to node: Node.ID) throws(TagFault) -> Node.ID {
        let caller = add(.settledSlot(slot))
        func extended(_ place: Int32) -> ArgumentList {
            var list = place < 0 ? ArgumentList() : program.arguments[Int(place)]
            list.named.append(("caller", caller))
            return list
        }
        switch program.nodes[Int(node)] {
        case .call(let callee, let arguments):
            let list = add(extended(arguments))
            return add(.call(callee, arguments: list))
        case .method(let base, let name, let arguments):
            let list = add(extended(arguments))
            return add(.method(base, name: name, arguments: list))
        case .function(let global, let arguments):
            let list = add(extended(arguments))
            return add(.function(global: global, arguments: list))
        default: throw TagFault(message: "`call` takes a call, such as `{% call box() %}`")
        }
    }
}
