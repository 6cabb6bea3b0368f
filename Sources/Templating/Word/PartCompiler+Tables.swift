/// Tables whose columns depend on the data: their cells are counted while they are printed.
extension PartCompiler {
    /// Compiles the start of a table element; gives the place behind what it has used up.
    mutating func tableStep(_ index: Int) -> Int? {
        let piece = part.pieces[index]
        if let after = holderStep(index) { return after }
        switch piece.word {
        case .tbl where piece.kind == .start: countedTables.append(countsCells(index))
        case .tblGrid where countedTables.last == true && piece.kind != .end: return grid(index)
        case .tr where countedTables.last == true && piece.kind == .start: emit(.beginRow)
        case .tc where countedTables.last == true && piece.kind == .start: countCell(index)
        default: break
        }
        return nil
    }

    /// Whether the rows may come out wider or narrower than they stand in the template.
    private func countsCells(_ start: Int) -> Bool {
        var depth = 0
        var balance = 0
        var hasGrid = false
        for piece in part.pieces[start...] {
            if piece.word == .tbl, piece.kind != .empty { depth += piece.kind == .start ? 1 : -1 }
            if depth == 0 { return false }
            guard depth == 1 else { continue }
            switch piece.kind {
            case .tag where part.tags[Int(piece.tag)].kind == .statement:
                if part.levels[piece.tag] == .tc { return hasGrid }
                balance += Self.weight(of: part.tags[Int(piece.tag)].word)
            case .start where piece.word == .tc, .end where piece.word == .tc:
                // A block that is open where a cell begins or ends repeats or drops cells.
                if balance != 0 { return hasGrid }
            case .start where piece.word == .tr: balance = 0
            case .start where piece.word == .tblGrid: hasGrid = true
            case .empty where piece.word == .gridSpan && piece.hasTags: return hasGrid
            default: break
            }
        }
        return false
    }

    static func weight(of word: String) -> Int {
        switch word {
        case "if", "for": 1
        case "endif", "endfor": -1
        default: 0
        }
    }

    private mutating func grid(_ start: Int) -> Int? {
        guard part.pieces[start].kind == .start,
            let end = part.pieces[start...].firstIndex(where: { $0.closes(.tblGrid) })
        else { return nil }
        var plan = TablePlan(widths: [], grid: [], prefix: part.prefix)
        for piece in part.pieces[start...end] {
            let bytes = part.bytes(of: piece)
            plan.grid += bytes
            guard piece.word == .gridCol, piece.kind != .end else { continue }
            let width = StartTag.value(of: part.prefix + "w", in: bytes)
            plan.widths.append(width.flatMap { Int(String(decoding: bytes[$0], as: UTF8.self)) })
        }
        builder.program.tables.append(plan)
        emit(.beginTable(Int32(builder.program.tables.count - 1)))
        return end + 1
    }

    private mutating func countCell(_ start: Int) {
        var index = start + 1
        guard part.pieces[index].opens(.tcPr) else { return emit(.cell(span: 1)) }
        while !part.pieces[index].closes(.tcPr), part.pieces[index].word != .gridSpan { index += 1 }
        let piece = part.pieces[index]
        let bytes = part.bytes(of: piece)
        guard piece.word == .gridSpan, let range = StartTag.value(of: part.prefix + "val", in: bytes) else {
            return emit(.cell(span: 1))
        }
        let value = Markup(xml: Array(bytes[range]), fits: nil).text
        guard piece.hasTags else { return emit(.cell(span: Int32(value) ?? 1)) }
        let scalars = Array(value.unicodeScalars)
        let tag = Tag(parsing: scalars, 0..<scalars.count, .value, place: max(0, piece.tag))
        // What is wrong with it is told where the attribute itself is compiled.
        guard var parser = try? ExpressionParser(Lexer.tokens(of: tag.inside)),
            let node = try? parser.tuple(&builder)
        else { return emit(.cell(span: 1)) }
        builder.faults = []
        emit(.cellSpan(node, tag: tagID(tag)))
    }
}
