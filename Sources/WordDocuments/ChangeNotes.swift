internal import FilingXML

/// Collects what a reader of a document does not see while its paragraphs are read.
struct ChangeNotes {
    private(set) var traces: [DocumentTrace] = []
    /// How much text the paragraph had where the last trace ended, to tell whether the next one goes on from it.
    private var end = 0

    /// Notes a trace, or lengthens the one before when it is of the same kind and nothing stands between.
    ///
    /// - Parameters:
    ///   - start: how much visible text the paragraph had before it, in UTF-8.
    ///   - end: how much it has behind it.
    mutating func note(_ trace: DocumentTrace, from start: Int, to end: Int) {
        if let last = traces.last, last.kind == trace.kind, last.paragraph == trace.paragraph,
            last.author == trace.author, self.end == start, trace.kind != .reformatted
        {
            traces[traces.count - 1].text += trace.text
        } else {
            traces.append(trace)
        }
        self.end = end
    }

    /// All words inside an element, deleted ones too, in reading order.
    static func words(of element: Element) -> String {
        var words = ""
        collect(element, into: &words)
        return words
    }

    private static func collect(_ element: Element, into words: inout String) {
        guard element.isIn(WordNames.main) else { return element.elements.forEach { collect($0, into: &words) } }
        switch element.name {
        case "t", "delText": words += element.text
        case "tab": words += "\t"
        case "br", "cr": words += "\n"
        case "noBreakHyphen": words += "\u{2011}"
        case "rPr", "pPr", "instrText", "delInstrText": break
        case "p":
            if !words.isEmpty { words += "\n" }
            element.elements.forEach { collect($0, into: &words) }
        default: element.elements.forEach { collect($0, into: &words) }
        }
    }
}
