import FilingXML

/// `{% colspan n %}`, `{% cellbg colour %}`, `{% vm %}` and `{% hm %}`: tags that change the cell they stand in.
extension TagForms {
    /// Before the other forms: spans and colours that an expression gives.
    mutating func setCells() {
        each("colspan") { forms, tag, cell in
            let span = "{{ \(forms.argument(of: tag)) }}"
            forms.dropTag(tag)
            forms.setProperty(.gridSpan, [("val", span)], of: cell)
        }
        each("cellbg") { forms, tag, cell in
            let fill = "{{ \(forms.argument(of: tag)) }}"
            forms.dropTag(tag)
            forms.setProperty(.shd, [("val", "clear"), ("color", "auto"), ("fill", fill)], of: cell)
        }
    }

    /// After the other forms: cells of a loop that become one.
    mutating func mergeCells() {
        each("vm") { forms, tag, cell in forms.mergeDown(tag, cell) }
        each("hm") { forms, tag, cell in forms.mergeAcross(tag, cell) }
    }

    /// Finds each tag of a word with the start of the cell that holds it, and reports those outside of cells.
    private mutating func each(_ word: String, _ change: (inout TagForms, _ tag: Int, _ cell: Int) -> Void) {
        guard part.tags.contains(where: { $0.kind == .statement && $0.word == word }) else { return }
        // Each change removes the tag from the pieces, so the next search finds the next one.
        while let index = part.pieces.firstIndex(where: { tag($0)?.kind == .statement && tag($0)?.word == word }) {
            guard let cell = holder(.tc, of: index) else {
                if let tag = tag(part.pieces[index]) {
                    report(
                        tag,
                        TagFault(
                            rule: "TPL-PLACE",
                            message: "`\(tag.written)` stands outside any table cell",
                            help: nil
                        )
                    )
                }
                part.pieces.remove(at: index)
                continue
            }
            change(&self, index, cell)
        }
    }

    private func argument(of index: Int) -> String {
        guard let tag = tag(part.pieces[index]) else { return "" }
        let inside = Text.trim(Text.string(tag.inside), .both)
        return Text.trim(String(inside.dropFirst(tag.word.count)), .both)
    }

    /// The start of the innermost element of a word around a piece.
    private func holder(_ word: WordName, of index: Int) -> Int? {
        var depth = 0
        for place in (0..<index).reversed() where part.pieces[place].word == word {
            if part.pieces[place].kind == .end { depth += 1 }
            guard part.pieces[place].kind == .start else { continue }
            if depth == 0 { return place }
            depth -= 1
        }
        return nil
    }

    private func end(of start: Int) -> Int {
        var depth = 0
        for place in start..<part.pieces.count where part.pieces[place].word == part.pieces[start].word {
            if part.pieces[place].kind == .start { depth += 1 }
            if part.pieces[place].kind == .end { depth -= 1 }
            if depth == 0 { return place }
        }
        return part.pieces.count - 1
    }

    /// Takes a tag out, and its run if nothing else is in it.
    private mutating func dropTag(_ index: Int) {
        placeOfDropped = part.tags[Int(part.pieces[index].tag)].place
        part.pieces.remove(at: index)
        guard index + 1 < part.pieces.count, part.pieces[index].closes(.t), part.pieces[index + 1].closes(.r),
            let start = emptyRunStart(Array(part.pieces[..<index]))
        else { return }
        part.pieces.removeSubrange(start...(index + 1))
    }

    /// Sets a child of the cell's `w:tcPr`.
    private mutating func setProperty(_ word: WordName, _ attributes: [(String, String)], of cell: Int) {
        let w = part.prefix
        var xml = Array("<\(w)\(word.rawValue)".utf8)
        for (name, value) in attributes {
            xml += " \(w)\(name)=\"".utf8
            XMLEscaping.append(attribute: value, to: &xml)
            xml.append(UInt8(ascii: "\""))
        }
        xml += "/>".utf8
        var made = part.make(.empty, word, String(decoding: xml, as: UTF8.self))
        made.tag = placeOfDropped
        let next = cell + 1
        if part.pieces[next].opens(.tcPr) {
            let last = end(of: next)
            let old = (next..<last).filter { part.pieces[$0].word == word }
            for index in old.reversed() { part.pieces.remove(at: index) }
            let end = last - old.count
            let place = (next + 1..<end).first { rank(part.pieces[$0]) > Self.rank(of: word.rawValue) } ?? end
            part.pieces.insert(made, at: place)
        } else {
            let range = part.pieces[next].word == .tcPr ? next..<next + 1 : next..<next
            let open = part.make(.start, .tcPr, "<\(w)tcPr>")
            let close = part.make(.end, .tcPr, "</\(w)tcPr>")
            part.pieces.replaceSubrange(range, with: [open, made, close])
        }
    }

    /// The order that the schema asks for. Source: ECMA-376 Part 1, 17.4.69 (CT_TcPr).
    private static let order = [
        "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection",
        "tcFitText", "vAlign", "hideMark",
    ]

    private static func rank(of name: String) -> Int { order.firstIndex(of: name) ?? -1 }

    /// Children of children have no rank, so nothing is put between them.
    private func rank(_ piece: Piece) -> Int {
        guard piece.name >= 0, piece.kind != .end else { return -1 }
        return Self.rank(of: String(part.names[Int(piece.name)].drop { $0 != ":" }.dropFirst()))
    }

    // MARK: vm, hm

    private mutating func mergeDown(_ index: Int, _ cell: Int) {
        let end = self.end(of: cell)
        guard let first = (cell..<index).first(where: { part.pieces[$0].opens(.t) }),
            let last = (index..<end).first(where: { part.pieces[$0].closes(.t) })
        else {
            dropTag(index)
            return
        }
        let place = part.tags[Int(part.pieces[index].tag)].place
        placeOfDropped = place
        part.pieces.insert(statement("endif", place), at: last)
        part.pieces.remove(at: index)
        part.pieces.insert(statement("if loop.first", place), at: first + 1)
        let value = "{% if loop.first %}restart{% else %}continue{% endif %}"
        setProperty(.vMerge, [("val", value)], of: cell)
    }

    private mutating func mergeAcross(_ index: Int, _ cell: Int) {
        let place = part.tags[Int(part.pieces[index].tag)].place
        dropTag(index)
        let end = self.end(of: cell)
        let span = (cell..<end).first { part.pieces[$0].word == .gridSpan }
            .flatMap { StartTag.value(of: part.prefix + "val", in: part.bytes(of: part.pieces[$0])) }
            .map { String(decoding: part.bytes[$0], as: UTF8.self) }
        setProperty(.gridSpan, [("val", span.map { "{{ \($0) * loop.length }}" } ?? "{{ loop.length }}")], of: cell)
        part.pieces.insert(statement("endif", place), at: self.end(of: cell) + 1)
        part.pieces.insert(statement("if loop.first", place), at: cell)
    }

    private mutating func statement(_ text: String, _ place: Int32) -> Piece {
        var tag = Tag(
            parsing: Array("{% \(text) %}".unicodeScalars),
            0..<text.unicodeScalars.count + 6,
            .statement,
            place: place
        )
        tag.written = "{% \(text) %}"
        return part.make(tag: tag)
    }
}
