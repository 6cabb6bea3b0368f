internal import FilingXML

/// Walks a story once and writes its paragraphs down.
///
/// A class, because fields begin in one paragraph and end in another.
final class ParagraphReader {
    var paragraphs: [DocumentText.Paragraph] = []
    let styles: Styles
    private var counter: NumberingCounter
    /// Bookmarks that started between two paragraphs.
    private var waitingBookmarks: [String] = []
    /// Fields that have begun and not ended, innermost last.
    private var openFields: [OpenField] = []
    private var tableDepth = 0
    /// What readers do not see.
    var notes = ChangeNotes()
    /// The words of the run that is being read, where they are hidden.
    var hiddenWords: String?
    /// The paragraph whose mark was deleted, so that the next one goes on in it.
    private var joined: Int?

    private struct OpenField {
        var paragraph: Int
        var position: Int
        var instruction = ""
        var result = ""
        var showsResult = false
    }

    init(styles: Styles, counter: NumberingCounter) {
        self.styles = styles
        self.counter = counter
    }

    func read(_ story: Element) {
        for element in story.elements { readBlock(element) }
    }

    private func readBlock(_ element: Element) {
        if element.isIn(WordNames.compatibility) { return readAlternative(element) { self.readBlock($0) } }
        guard element.isIn(WordNames.main) else { return }
        switch element.name {
        case "p": readParagraph(element)
        case "tr" where element.wordChild("trPr")?.wordChild("del") != nil: noteDeleted(element, at: paragraphs.count)
        case "tbl":
            tableDepth += 1
            read(element)
            tableDepth -= 1
        case "bookmarkStart": if let name = element.word("name") { waitingBookmarks.append(name) }
        case "del", "moveFrom": noteDeleted(element, at: paragraphs.count)
        case "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr": break
        default: read(element)
        }
    }

    private func readParagraph(_ element: Element) {
        let properties = element.wordChild("pPr")
        let mark = properties?.wordChild("rPr")
        let isMarkDeleted = mark?.wordChild("del") != nil || mark?.wordChild("moveFrom") != nil
        let isMarkInserted = mark?.wordChild("ins") != nil || mark?.wordChild("moveTo") != nil
        let style = properties?.wordChild("pStyle")?.word("val")
        let number = isMarkDeleted ? nil : number(properties, style: style)
        let index = joined ?? paragraphs.count
        let form = TextForm(run: nil, paragraph: properties)
        if joined == nil {
            paragraphs.append(DocumentText.Paragraph(index: index + 1, isInTable: tableDepth > 0))
        }
        joined = isMarkDeleted ? index : nil
        paragraphs[index].style = style
        paragraphs[index].styleName = (style ?? styles.defaultParagraphStyle).flatMap { styles.name(of: $0) }
        paragraphs[index].label = number?.label
        paragraphs[index].level = number?.level
        paragraphs[index].bookmarks += waitingBookmarks
        let whole = styles.form(of: form, characterStyle: nil, paragraphStyle: style)
        paragraphs[index].lineSpacing = whole.lineSpacing
        paragraphs[index].isIndentedOnBothSides = (whole.left ?? 0) > 0 && (whole.right ?? 0) > 0
        waitingBookmarks = []
        noteFormatting(properties, at: index)
        for child in element.elements { readInline(child, into: index) }
        if isMarkInserted || isMarkDeleted { noteMark(mark, isDeleted: isMarkDeleted, at: index) }
    }

    /// Numbering from the paragraph itself, else from its style.
    private func number(_ properties: Element?, style: String?) -> (label: String?, level: Int)? {
        let own = properties?.wordChild("numPr")
        let ownLevel = own?.wordChild("ilvl")?.word("val").flatMap { Int($0) }
        let inherited = styles.numbering(of: style ?? styles.defaultParagraphStyle)
        guard let id = own?.wordChild("numId")?.word("val") ?? inherited?.numberingID, id != "0" else { return nil }
        let level = ownLevel ?? counter.level(of: style, in: id) ?? inherited?.level ?? 0
        return (counter.next(id, level: level), level)
    }

    func readInline(_ element: Element, into index: Int) {
        if element.isIn(WordNames.compatibility) {
            return readAlternative(element) { self.readInline($0, into: index) }
        }
        // Text boxes lie deep in drawings and in VML; nothing else of those is text.
        guard element.isIn(WordNames.main) else {
            notePicture(element, at: index)
            for child in element.elements { readInline(child, into: index) }
            return
        }
        switch element.name {
        case "r": readRun(element, into: index)
        case "ins", "moveTo": readInserted(element, into: index)
        case "del", "moveFrom": noteDeleted(element, at: index)
        case "t": append(element.text, to: index)
        case "tab": append("\t", to: index)
        case "br", "cr": append("\n", to: index)
        case "noBreakHyphen": append("\u{2011}", to: index)
        case "sym": append(Self.symbol(element), to: index)
        case "instrText": if !openFields.isEmpty { openFields[openFields.count - 1].instruction += element.text }
        case "fldChar": readFieldCharacter(element, at: index)
        case "fldSimple": readSimpleField(element, at: index)
        case "bookmarkStart": if let name = element.word("name") { paragraphs[index].bookmarks.append(name) }
        case "txbxContent": read(element)
        case "pPr", "rPr", "sdtPr", "sdtEndPr", "delText": break
        default: for child in element.elements { readInline(child, into: index) }
        }
    }

    /// Of the branches of `mc:AlternateContent`, which say the same twice, the first.
    private func readAlternative(_ element: Element, _ read: (Element) -> Void) {
        if element.isNamed("AlternateContent", in: WordNames.compatibility) {
            element.firstElement?.elements.forEach(read)
        } else {
            element.elements.forEach(read)
        }
    }

    private func readFieldCharacter(_ element: Element, at index: Int) {
        switch element.word("fldCharType") {
        case "begin": beginField(at: index)
        case "separate": if !openFields.isEmpty { openFields[openFields.count - 1].showsResult = true }
        case "end": endField()
        default: break
        }
    }

    private func readSimpleField(_ element: Element, at index: Int) {
        beginField(at: index)
        openFields[openFields.count - 1].instruction = element.word("instr") ?? ""
        openFields[openFields.count - 1].showsResult = true
        for child in element.elements { readInline(child, into: index) }
        endField()
    }

    private func beginField(at index: Int) {
        openFields.append(OpenField(paragraph: index, position: paragraphs[index].fields.count))
        paragraphs[index].fields.append(DocumentText.Field(instruction: "", result: ""))
    }

    private func endField() {
        guard let field = openFields.popLast() else { return }
        paragraphs[field.paragraph].fields[field.position] = DocumentText.Field(
            instruction: Self.trimmed(field.instruction),
            result: field.result
        )
    }

    /// Text is shown unless it stands in the instruction of a field around it.
    private func append(_ text: String, to index: Int) {
        for depth in openFields.indices.reversed() {
            guard openFields[depth].showsResult else { return }
            if hiddenWords == nil { openFields[depth].result += text }
        }
        if hiddenWords == nil { paragraphs[index].text += text } else { hiddenWords? += text }
    }

    private static func symbol(_ element: Element) -> String {
        guard let code = element.word("char").flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(code)
        else { return "" }
        return (0xF000...0xF0FF).contains(code) ? "•" : String(Character(scalar))
    }

    private static func trimmed(_ text: String) -> String {
        let words = text.drop { $0.isWhitespace }
        guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(words[...last])
    }
}
