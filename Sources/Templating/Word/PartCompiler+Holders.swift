/// Tables, rows and cells that may lose all they hold, which Word would call damage.
extension PartCompiler {
    /// Compiles the start or end of a table, row or cell; gives the place behind an end.
    mutating func holderStep(_ index: Int) -> Int? {
        let piece = part.pieces[index]
        guard let child = Self.child(of: piece.word) else { return nil }
        switch piece.kind {
        case .start where piece.word != .tc:
            holders.append(mayBeHollow(index))
            if holders.last == true { emit(.beginHolder) }
        case .end where piece.word == .tc:
            if part.pieces[index - 1].kind == .tag { emit(.endCell) }
        case .end:
            if piece.word == .tbl, countedTables.popLast() == true { emit(.endTable) }
            guard holders.popLast() == true else { return nil }
            end(piece)
            emit(.endHolder(of: child))
            return index + 1
        default: break
        }
        return nil
    }

    private static func child(of word: WordName) -> WordName? {
        switch word {
        case .tbl: .tr
        case .tr: .tc
        case .tc: .p
        default: nil
        }
    }

    /// Whether every row of a table, or every cell of a row, hangs on a statement.
    private func mayBeHollow(_ start: Int) -> Bool {
        let holder = part.pieces[start].word
        let child = Self.child(of: holder)
        var depth = 0
        var balance = 0
        for index in start..<part.pieces.count {
            let piece = part.pieces[index]
            if piece.word == holder, piece.kind != .empty { depth += piece.kind == .start ? 1 : -1 }
            if depth == 0 { return true }
            guard depth == 1 else { continue }
            if piece.kind == .tag, part.tags[Int(piece.tag)].kind == .statement {
                balance += Self.weight(of: part.tags[Int(piece.tag)].word)
            }
            if piece.kind == .start, piece.word == child, balance <= 0 {
                guard child == .tr, mayBeHollow(index) else { return false }
            }
        }
        return false
    }
}
