internal import FilingXML

// What readers do not see.

extension ParagraphReader {
    func readRun(_ run: Element, into index: Int) {
        let properties = run.wordChild("rPr")
        let form = styles.form(
            of: TextForm(run: properties, paragraph: nil),
            characterStyle: properties?.wordChild("rStyle")?.word("val"),
            paragraphStyle: paragraphs[index].style
        )
        let start = length(of: index)
        if form.isHidden == true, hiddenWords == nil {
            hiddenWords = ""
            for child in run.elements { readInline(child, into: index) }
            note(.hidden, hiddenWords ?? "", at: index, from: start)
            hiddenWords = nil
        } else {
            for child in run.elements { readInline(child, into: index) }
            if length(of: index) > start {
                paragraphs[index].fontSize = min(paragraphs[index].fontSize ?? .infinity, form.size ?? 10)
                let words = words(of: index, from: start)
                if form.isBlackOnBlack { note(.blackened, words, at: index, from: start) }
                if form.isWhiteOnWhite, words.contains(where: { !$0.isWhitespace }), !Self.mayHaveGround(run) {
                    note(.whitened, words, at: index, from: start)
                }
            }
        }
        noteFormatting(properties, at: index)
    }

    /// Whether a paragraph, a cell, a table's style or a box around a run may give it a dark ground.
    private static func mayHaveGround(_ run: Element) -> Bool {
        var next = run.parent
        while let element = next {
            switch element.name {
            case "p", "tc", "tbl":
                let properties = element.wordChild(element.name + "Pr")
                let fill = properties?.wordChild("shd")?.word("fill") ?? "auto"
                if fill != "auto", fill != "FFFFFF" { return true }
                if properties?.wordChild("tblStyle") != nil { return true }
            case "txbxContent": return true
            default: break
            }
            next = element.parent
        }
        return false
    }

    func readInserted(_ element: Element, into index: Int) {
        let start = length(of: index)
        for child in element.elements { readInline(child, into: index) }
        let words = words(of: index, from: start)
        let kind: DocumentTrace.Kind = element.isWord("ins") ? .inserted : .moved
        note(kind, words, at: index, from: start, author: element.word("author"))
    }

    func noteDeleted(_ element: Element, at index: Int) {
        let kind: DocumentTrace.Kind = element.isWord("moveFrom") ? .moved : .deleted
        let author = element.word("author") ?? element.wordChild("trPr")?.wordChild("del")?.word("author")
        let start = paragraphs.indices.contains(index) ? length(of: index) : 0
        note(kind, ChangeNotes.words(of: element), at: index, from: start, author: author)
    }

    /// Elements such as `w:rPrChange` keep the properties that were there before.
    func noteFormatting(_ properties: Element?, at index: Int) {
        guard let change = properties?.elements.first(where: { $0.isIn(WordNames.main) && $0.name.hasSuffix("Change") })
        else { return }
        note(.reformatted, "", at: index, from: length(of: index), author: change.word("author"))
    }

    /// The end of a paragraph was deleted, or a paragraph was divided in two.
    func noteMark(_ mark: Element?, isDeleted: Bool, at index: Int) {
        let names = isDeleted ? ["del", "moveFrom"] : ["ins", "moveTo"]
        let author = names.lazy.compactMap { mark?.wordChild($0)?.word("author") }.first
        note(isDeleted ? .deleted : .inserted, "", at: index, from: length(of: index), author: author)
    }

    func notePicture(_ element: Element, at index: Int) {
        guard element.isNamed("docPr", in: WordNames.drawing) else { return }
        let words = [element.attribute("title"), element.attribute("descr")].compactMap { $0 }.filter { !$0.isEmpty }
        let isHidden = ["1", "true"].contains(element.attribute("hidden") ?? "")
        let start = length(of: index)
        if isHidden { note(.hidden, "a picture", at: index, from: start) }
        if !words.isEmpty { note(.picture, words.joined(separator: " "), at: index, from: start) }
    }

    private func note(_ kind: DocumentTrace.Kind, _ text: String, at index: Int, from start: Int, author: String? = nil)
    {
        guard !text.isEmpty || kind == .reformatted || kind == .deleted || kind == .inserted else { return }
        let end = paragraphs.indices.contains(index) ? length(of: index) : start
        notes.note(DocumentTrace(kind, paragraph: index + 1, text, author: author), from: start, to: end)
    }

    private func length(of index: Int) -> Int { paragraphs[index].text.utf8.count }

    private func words(of index: Int, from start: Int) -> String {
        String(decoding: paragraphs[index].text.utf8.dropFirst(start), as: UTF8.self)
    }
}
