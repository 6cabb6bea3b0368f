internal import CaseFiles
internal import Citations
internal import Templating

/// Citations as they are printed: the name of a case in italics, and no line break inside the rest.
enum CitationText {
    /// A text with the citations that are typed in it.
    static func pieces(_ text: String, _ format: RichText.Format) -> [RichText.Piece] {
        let citations = CitationScanner.citations(in: text)
        guard !citations.isEmpty else { return plain(text, format) }
        var scalars = Array(text.unicodeScalars)
        var pieces: [RichText.Piece] = []
        var done = 0
        for citation in citations where citation.start >= done {
            let name = caseName(of: citation, in: scalars)
            if let name {
                pieces += plain(scalars[done..<name.lowerBound], format)
                var italic = format
                italic.italic.toggle()
                pieces += plain(scalars[name], italic)
                done = name.upperBound
            }
            for index in (name?.upperBound ?? citation.start)..<citation.end where scalars[index] == " " {
                // A list of sections may break behind a comma; nothing else in a citation may.
                if index == 0 || scalars[index - 1] != "," { scalars[index] = "\u{A0}" }
            }
        }
        return pieces + plain(scalars[done...], format)
    }

    /// The same without format, for text that is printed as it is.
    static func unbroken(_ text: String) -> String {
        RichText(pieces(Wording.typographic(text), .init())).plainText
    }

    /// The place of a case's name, where the citation begins with one.
    private static func caseName(of citation: Citation, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard case .caseLaw(let cite) = citation.content, let name = cite.name else { return nil }
        let written = Array(name.unicodeScalars)
        let end = citation.start + written.count
        guard end <= citation.end, scalars[citation.start..<end].elementsEqual(written) else { return nil }
        return citation.start..<end
    }

    private static func plain(_ scalars: ArraySlice<Unicode.Scalar>, _ format: RichText.Format) -> [RichText.Piece] {
        plain(String(scalars: scalars), format)
    }

    private static func plain(_ text: String, _ format: RichText.Format) -> [RichText.Piece] {
        text.isEmpty ? [] : [.text(Wording.unbroken(text), format)]
    }
}
