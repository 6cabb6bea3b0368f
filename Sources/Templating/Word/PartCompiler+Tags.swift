import Diagnostics

/// Tags that print, and where they print to.
extension PartCompiler {
    /// Compiles the tag at a piece, and gives the place of the next piece.
    mutating func tag(_ index: Int) -> Int {
        let piece = part.pieces[index]
        let tag = part.tags[Int(piece.tag)]
        guard !isRaw || tag.word == "endraw" else {
            literal(text: tag.written, open.last.map { part.pieces[$0.piece].word } ?? .other)
            return index + 1
        }
        switch tag.kind {
        case .comment: break
        case .value: printValue(tag, at: site(of: piece))
        case .statement: statement(tag, at: site(of: piece))
        }
        return index + 1
    }

    /// `<w:r>…<w:t>{{ x }}</w:t></w:r>`: a run that is nothing but a value, printed as one.
    mutating func wholeRun(_ start: Int) -> Int? {
        guard !isRaw else { return nil }
        var index = start + 1
        guard index < part.pieces.count, !part.pieces[start].hasTags else { return nil }
        if part.pieces[index].opens(.rPr) {
            while index < part.pieces.count, !part.pieces[index].closes(.rPr) {
                if part.pieces[index].hasTags { return nil }
                index += 1
            }
            index += 1
        } else if part.pieces[index].word == .rPr {
            index += 1
        }
        guard index + 3 < part.pieces.count, part.pieces[index].opens(.t), part.pieces[index + 1].kind == .tag,
            part.pieces[index + 2].closes(.t), part.pieces[index + 3].closes(.r)
        else { return nil }
        let piece = part.pieces[index + 1]
        let tag = part.tags[Int(piece.tag)]
        guard tag.kind == .value else { return nil }
        push(start)
        push(index)
        let site = addSite(.wholeRun, frame: frameID())
        open.removeLast(2)
        printValue(tag, at: site)
        return index + 4
    }

    mutating func printValue(_ tag: Tag, at site: Int32) {
        guard let node = expression(of: tag, { (parser, builder) throws(TagFault) in try parser.tuple(&builder) })
        else { return }
        emit(.print(node, site: site, tag: tagID(tag)))
    }

    /// Parses a tag's inside as a whole; reports what is wrong with it.
    mutating func expression<Result>(
        of tag: Tag,
        skipping words: Int = 0,
        _ parse: (inout ExpressionParser, inout ExpressionBuilder) throws(TagFault) -> Result
    ) -> Result? {
        do throws(TagFault) {
            builder.tagStart = tag.insideStart
            var parser = ExpressionParser(try Lexer.tokens(of: tag.inside))
            for _ in 0..<words { parser.advance() }
            let result = try parse(&parser, &builder)
            try parser.expectEnd()
            reportFaults(of: tag)
            return result
        } catch {
            reportFaults(of: tag)
            swallowed += tag.swallowed
            report(tag.runsOn ? missingEnd(of: tag, error) : error, in: tag)
            return nil
        }
    }

    private func missingEnd(of tag: Tag, _ fault: TagFault) -> TagFault {
        let end = tag.kind == .value ? "}}" : "%}"
        return TagFault(
            message: "the `\(end)` of this tag is missing, so that it runs on into the next tag",
            range: fault.range,
            help: "write `\(end)` here"
        )
    }

    private mutating func reportFaults(of tag: Tag) {
        for fault in builder.faults { report(fault, in: tag) }
        builder.faults = []
    }

    // MARK: Sites

    private mutating func site(of piece: Piece) -> Int32 {
        if part.runLevelTags.contains(piece.tag) { return addSite(.runs, frame: plainFrameID()) }
        switch part.levels[piece.tag] {
        case .p: return addSite(.blocks, frame: plainFrameID(part.paragraphProperties[piece.tag] ?? []))
        case .r: return addSite(.runs, frame: plainFrameID())
        case .tr, .tc: return addSite(.holder, frame: -1)
        case nil:
            guard let last = open.last, part.pieces[last.piece].word == .t else { return addSite(.plain, frame: -1) }
            return addSite(.text, frame: frameID())
        }
    }

    mutating func addSite(_ kind: PrintSite.Kind, frame: Int32) -> Int32 {
        let fits = stacks.signature(of: stack, in: part)
        builder.program.sites.append(PrintSite(kind: kind, frame: frame, fits: fits))
        return Int32(builder.program.sites.count - 1)
    }

    private mutating func plainFrameID(_ properties: [UInt8] = []) -> Int32 {
        var frame = RunFrame.plain(prefix: part.prefix, paragraphProperties: properties)
        if let lists {
            frame.listed = ListedParagraph(properties: properties, prefix: part.prefix, styles: lists)?
                .inside(Array("<\(part.prefix)p>".utf8), [])
        }
        builder.program.frames.append(frame)
        return Int32(builder.program.frames.count - 1)
    }

    /// The frame of the run that is open, each made once.
    private mutating func frameID() -> Int32 {
        guard open.count >= 2 else { return plainFrameID() }
        let run = open[open.count - 2].piece
        if let known = frames[run] { return known }
        builder.program.frames.append(currentFrame() ?? .plain(prefix: part.prefix))
        frames[run] = Int32(builder.program.frames.count - 1)
        return Int32(builder.program.frames.count - 1)
    }

    func currentFrame() -> RunFrame? {
        guard open.count >= 2 else { return nil }
        let run = open[open.count - 2].piece
        guard part.pieces[run].word == .r else { return nil }
        var frame = RunFrame(prefix: part.prefix)
        let properties = propertyRange(.rPr, behind: run)
        frame.openRun = Array(part.bytes(of: part.pieces[run]))
        if let properties {
            frame.properties = joined(properties)
            frame.openRun += frame.properties
        }
        guard let paragraph = open.lastIndex(where: { part.pieces[$0.piece].word == .p }) else { return frame }
        // As docxtpl does, the new paragraph takes the properties but not the ids in the start tag.
        frame.openParagraph = Array("<\(part.prefix)p>".utf8)
        if let properties = propertyRange(.pPr, behind: open[paragraph].piece) {
            frame.openParagraph += joined(properties)
        }
        let inner = open[(paragraph + 1)..<(open.count - 2)].flatMap { part.bytes(of: part.pieces[$0.piece]) }
        if let properties = propertyRange(.pPr, behind: open[paragraph].piece) {
            let outer = Array("<\(part.prefix)p>".utf8)
            frame.listed = listed(part.pieces[properties.lowerBound])?.inside(outer, inner)
        }
        frame.openParagraph += inner
        for element in open[paragraph..<(open.count - 2)].reversed() {
            frame.closeParagraph += Array("</\(part.names[Int(part.pieces[element.piece].name)])>".utf8)
        }
        return frame
    }

    private func propertyRange(_ word: WordName, behind start: Int) -> ClosedRange<Int>? {
        guard start + 1 < part.pieces.count, part.pieces[start + 1].word == word else { return nil }
        guard part.pieces[start + 1].kind == .start else { return (start + 1)...(start + 1) }
        var index = start + 2
        while index < part.pieces.count, !part.pieces[index].closes(word) { index += 1 }
        // `w:pPr` holds a `w:pPr` of its own when a change to it is tracked; the outer one ends later.
        return index < part.pieces.count ? (start + 1)...index : nil
    }

    /// Properties as bytes. A drawing, which has no place there, is left out: a copy would have the id of the first.
    private func joined(_ range: ClosedRange<Int>) -> [UInt8] {
        part.pieces[range].filter { $0.word != .docPr }.reduce(into: []) { $0 += part.bytes(of: $1) }
    }

    // MARK: Faults

    /// The number of a tag in the program, so that a failure can name it.
    mutating func tagID(_ tag: Tag) -> Int32 {
        if let known = tagIDs[tag.place] { return known }
        builder.program.tags.append(part.places[Int(tag.place)])
        tagIDs[tag.place] = Int32(builder.program.tags.count - 1)
        return Int32(builder.program.tags.count - 1)
    }

    mutating func report(_ fault: TagFault, in tag: Tag) {
        let place = part.places[Int(tag.place)]
        let range = fault.range.map {
            tag.insideStart + $0.lowerBound..<tag.insideStart + max($0.upperBound, $0.lowerBound + 1)
        }
        report(fault, at: place, range)
    }

    mutating func report(_ fault: TagFault, at place: TagPlace, _ range: Range<Int>? = nil) {
        var diagnostic = Diagnostic(
            fault.isWarning ? .warning : .error,
            rule: fault.rule,
            fault.message,
            at: .beginning(of: place.file),
            help: fault.help
        )
        diagnostic.excerpt = place.excerpt(range)
        diagnostics.append(diagnostic)
    }
}
