/// Rewrites the pieces of a part as docxtpl's special tags ask: `{%tr … %}` for its row, `{{r … }}` for its run,
/// `{%- … %}` for what stands before it.
struct TagForms {
    var part: PartPieces
    /// The place of the tag that was taken out last, for what is put in its stead.
    var placeOfDropped: Int32 = 0

    static func apply(to part: PartPieces) -> PartPieces {
        var forms = TagForms(part: part)
        forms.part.assemble()
        guard !forms.part.tags.isEmpty else { return forms.part }
        forms.setCells()
        forms.splitRuns()
        forms.mergeNeighbours()
        for form in [Tag.Form.tr, .tc, .p, .r] { forms.replaceHolders(of: form) }
        forms.mergeCells()
        return forms.part
    }

    func tag(_ piece: Piece) -> Tag? { piece.kind == .tag ? part.tags[Int(piece.tag)] : nil }

    mutating func report(_ tag: Tag, _ fault: TagFault) {
        part.faults.append((part.places[Int(tag.place)], fault))
    }

    // MARK: {{r x }} gets a run of its own

    private mutating func splitRuns() {
        guard part.tags.contains(where: { $0.form == .r }) else { return }
        let source = part.pieces
        var made: [Piece] = []
        made.reserveCapacity(source.count)
        var skipped = 0
        for (index, piece) in source.enumerated() {
            if skipped > 0 {
                skipped -= 1
                continue
            }
            guard let tag = tag(piece), tag.form == .r, isInText(made) else {
                made.append(piece)
                continue
            }
            part.tags[Int(piece.tag)].form = nil
            leaveRun(&made)
            made.append(piece)
            part.runLevelTags.insert(piece.tag)
            if index + 2 < source.count, source[index + 1].closes(.t), source[index + 2].closes(.r) {
                skipped = 2
            } else {
                made.append(part.make(.start, .r, "<\(part.prefix)r>"))
                made.append(part.make(.start, .t, "<\(part.prefix)t xml:space=\"preserve\">"))
            }
        }
        part.pieces = made
    }

    private func isInText(_ pieces: [Piece]) -> Bool {
        var depth = 0
        for piece in pieces.reversed() {
            if piece.kind == .end { depth += 1 }
            guard piece.kind == .start else { continue }
            if depth == 0 { return piece.word == .t }
            depth -= 1
        }
        return false
    }

    /// Closes the run, or takes it back when it would be empty.
    private mutating func leaveRun(_ made: inout [Piece]) {
        if let start = emptyRunStart(made) {
            made.removeSubrange(start...)
        } else {
            made.append(part.make(.end, .t, "</\(part.prefix)t>"))
            made.append(part.make(.end, .r, "</\(part.prefix)r>"))
        }
    }

    /// Where a run begins that has had nothing but its properties so far.
    func emptyRunStart(_ made: [Piece]) -> Int? {
        guard let last = made.last, last.opens(.t) else { return nil }
        var index = made.count - 2
        guard index >= 0 else { return nil }
        if made[index].word == .rPr, made[index].kind == .end {
            while index >= 0, !made[index].opens(.rPr) { index -= 1 }
            index -= 1
        } else if made[index].word == .rPr, made[index].kind != .start {
            index -= 1
        }
        return index >= 0 && made[index].opens(.r) ? index : nil
    }

    // MARK: {%- -%}

    /// `{%-` joins on to the text before it, `-%}` to the text behind it, over paragraph ends if need be.
    private mutating func mergeNeighbours() {
        let merges = part.tags.contains { $0.kind == .statement && ($0.stripsBefore || $0.stripsAfter) }
        guard merges else { return }
        var made: [Piece] = []
        var index = 0
        while index < part.pieces.count {
            let piece = part.pieces[index]
            index += 1
            guard let tag = tag(piece), tag.kind == .statement else {
                made.append(piece)
                continue
            }
            if tag.stripsBefore, let end = made.lastIndex(where: { $0.closes(.t) }), canDrop(made[end...], beside: tag)
            {
                warnOfLoss(made[end...], beside: tag)
                made.removeSubrange(end...)
                part.tags[Int(piece.tag)].stripsBefore = false
            }
            made.append(piece)
            guard tag.stripsAfter, let next = nextText(from: index), canDrop(part.pieces[index...next], beside: tag)
            else { continue }
            warnOfLoss(part.pieces[index..<next], beside: tag)
            part.tags[Int(piece.tag)].stripsAfter = false
            index = next + 1
        }
        part.pieces = made
    }

    private mutating func canDrop(_ pieces: ArraySlice<Piece>, beside tag: Tag) -> Bool {
        if PartPieces.isBalanced(pieces) { return true }
        report(
            tag,
            TagFault(
                rule: "TPL-BALANCE",
                message: "`\(tag.written)` cannot join on to text in another kind of place",
                help: "leave the hyphen out"
            )
        )
        return false
    }

    /// The start of the next text, if no tag stands before it.
    private func nextText(from start: Int) -> Int? {
        for index in start..<part.pieces.count {
            if part.pieces[index].kind == .tag { return nil }
            if part.pieces[index].opens(.t) { return index }
        }
        return nil
    }

    private mutating func warnOfLoss(_ pieces: ArraySlice<Piece>, beside tag: Tag) {
        let hasText = pieces.contains { piece in
            piece.kind == .tag
                || (piece.kind == .text && piece.word == .t
                    && part.bytes(of: piece).contains { $0 > UInt8(ascii: " ") })
        }
        guard hasText else { return }
        report(
            tag,
            TagFault(
                rule: "TPL-LOST-TEXT",
                message: "the text beside `\(tag.written)` is dropped",
                help: "`{%-` and `-%}` take everything up to the neighbouring text; leave the hyphen out",
                isWarning: true
            )
        )
    }

    // MARK: {%tr {%tc {%p {%r

    /// Puts tags of a form in the place of the row, cell, paragraph or run that holds them.
    private mutating func replaceHolders(of form: Tag.Form) {
        guard part.tags.contains(where: { $0.form == form }) else { return }
        let word = WordName(rawValue: form.rawValue) ?? .other
        var made: [Piece] = []
        var open: [Int] = []
        var heldTags: [[Piece]] = []
        for piece in part.pieces {
            if piece.opens(word) {
                open.append(made.count)
                heldTags.append([])
            }
            if let tag = tag(piece), tag.form == form {
                part.tags[Int(piece.tag)].form = nil
                if open.isEmpty {
                    report(tag, outOfPlace(form, tag))
                } else {
                    part.levels[piece.tag] = form
                    heldTags[heldTags.count - 1].append(piece)
                    continue
                }
            }
            made.append(piece)
            guard piece.closes(word), let start = open.popLast() else { continue }
            let held = heldTags.removeLast()
            guard !held.isEmpty else { continue }
            warnOfLostText(made[start...], held)
            if form == .p, let first = held.first { noteProperties(made[start...], for: first.tag) }
            made.removeSubrange(start...)
            made += held
        }
        part.pieces = made
    }

    private func outOfPlace(_ form: Tag.Form, _ tag: Tag) -> TagFault {
        let holder =
            switch form {
            case .tr: "table row"
            case .tc: "table cell"
            case .p: "paragraph"
            case .r: "run"
            }
        return TagFault(
            rule: "TPL-PLACE",
            message: "`\(tag.written)` stands outside any \(holder)",
            help: "the letters `\(form.rawValue)` make the tag stand for the \(holder) that holds it"
        )
    }

    private mutating func warnOfLostText(_ pieces: ArraySlice<Piece>, _ held: [Piece]) {
        guard let first = held.first.flatMap(tag) else { return }
        let hasText = pieces.contains { piece in
            if let other = tag(piece) { return other.kind != .comment }
            return piece.kind == .text && piece.word == .t
                && part.bytes(of: piece).contains { $0 > UInt8(ascii: " ") && $0 != 0xA0 && $0 != 0xC2 }
        }
        guard hasText, first.kind != .comment else { return }
        report(
            first,
            TagFault(
                rule: "TPL-LOST-TEXT",
                message: "the other text in the place of `\(first.written)` is dropped",
                help: "give the tag a paragraph, row, cell or run of its own",
                isWarning: true
            )
        )
    }

    /// Remembers the formatting of the paragraph that `{{p x }}` replaces.
    private mutating func noteProperties(_ pieces: ArraySlice<Piece>, for tag: Int32) {
        guard let start = pieces.firstIndex(where: { $0.word == .pPr && $0.kind != .end }) else { return }
        guard pieces[start].kind == .start, let end = pieces[start...].firstIndex(where: { $0.closes(.pPr) }) else {
            part.paragraphProperties[tag] = Array(part.bytes(of: pieces[start]))
            return
        }
        part.paragraphProperties[tag] = pieces[start...end].reduce(into: []) { $0 += part.bytes(of: $1) }
    }
}
