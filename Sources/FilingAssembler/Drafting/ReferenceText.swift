internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review
internal import Templating

/// Prints a keyed reference: `[@mou at 3]` as `Ex. A at 3`, `[@dilemma]` as `¶ 31`, with fields for all that is numbered.
///
/// What stands in another paper is named with it (`Compl. ¶ 31`, `Roe Decl. ¶ 4`) and is plain text, because no field
/// reaches into another document.
struct ReferenceText {
    let content: Matter.Content
    let paper: CitedPaper
    private let index: RecordIndex

    init(_ content: Matter.Content, in paper: CitedPaper, _ index: RecordIndex) {
        self.content = content
        self.paper = paper
        self.index = index
    }

    func pieces(_ reference: ProseReference, _ format: RichText.Format) -> [RichText.Piece] {
        var pieces: [RichText.Piece] = []
        for target in reference.targets {
            if !pieces.isEmpty { pieces.append(.text("; ", format)) }
            pieces += self.pieces(target, format)
        }
        return pieces
    }

    private func pieces(_ target: ProseReference.Target, _ format: RichText.Format) -> [RichText.Piece] {
        let key = target.key.value
        switch content.caseFile.things[key]?.kind {
        case .exhibit: return exhibit(key, target.pin?.value, format)
        case .claim: return count(key, format)
        case .authority: return authority(key, target.pin?.value, format)
        case .declaration: return declaration(key, target.pin?.value, format)
        case .party: return [.text(name(ofParty: key, isFull: target.isFullName), format)]
        default: return paragraphs(key, to: target.last?.value, format)
        }
    }

    private func name(ofParty key: String, isFull: Bool) -> String {
        guard let party = content.caseFile.party(key) else { return key }
        return Wording.typographic(isFull ? party.name.value : party.nameInText)
    }

    private func paragraphs(_ key: String, to last: String?, _ format: RichText.Format) -> [RichText.Piece] {
        // The review reports a key that leads nowhere; the draft shows it as written.
        guard let first = index.spot(of: key, seenFrom: paper) else { return [.text("[@\(key)]", format)] }
        let end = last.flatMap { index.spot(of: $0, seenFrom: first.paper) }.flatMap {
            $0.paper == first.paper && $0.number > first.number ? $0.number : nil
        }
        let sign = RichText.Piece.text(name(of: first.paper) + (end == nil ? "¶\u{A0}" : "¶¶\u{A0}"), format)
        guard let end else { return [sign, number(first.number, in: first.paper, format)] }
        return [
            sign, number(first.number, in: first.paper, format), .text("–", format),
            number(end, in: first.paper, format),
        ]
    }

    /// What stands before the paragraph sign: nothing for a paragraph of the paper itself.
    private func name(of other: CitedPaper) -> String {
        guard other != paper else { return "" }
        switch other {
        case .complaint: return "Compl.\u{A0}"
        case .motion: return "Mot.\u{A0}"
        case .declaration(let key):
            return Self.unbroken(content.caseFile.declaration(key)?.nameInCitation ?? key) + "\u{A0}"
        case .unnumbered: return ""
        }
    }

    private static func unbroken(_ text: String) -> String { String(text.map { $0 == " " ? "\u{A0}" : $0 }) }

    private func number(_ number: Int, in other: CitedPaper, _ format: RichText.Format) -> RichText.Piece {
        guard other == paper else { return .text("\(number)", format) }
        let bookmark = Bookmark.paragraph(number, in: index.numbers(of: paper))
        return Bookmark.numberField(bookmark, cached: "\(number)", format)
    }

    private func count(_ key: String, _ format: RichText.Format) -> [RichText.Piece] {
        let numeral = RomanNumeral.text((content.caseFile.claims.firstIndex { $0.key.value == key } ?? 0) + 1)
        guard paper == .complaint else { return [.text("Count\u{A0}\(numeral)", format)] }
        return [.text("Count\u{A0}", format), Bookmark.textField(Bookmark.count(key), cached: numeral, format)]
    }

    private func declaration(_ key: String, _ pin: ReferencePin?, _ format: RichText.Format) -> [RichText.Piece] {
        let name = content.caseFile.declaration(key)?.nameInCitation ?? key
        return [.text(Self.unbroken(name), format)] + pinned(pin, format)
    }

    private func exhibit(_ key: String, _ pin: ReferencePin?, _ format: RichText.Format) -> [RichText.Piece] {
        let label = content.outline.labels[key] ?? key
        return [
            .text(content.court.exhibitWord.value + "\u{A0}", format),
            paper == .complaint
                ? Bookmark.textField(Bookmark.exhibit(key), cached: label, format) : .text(label, format),
        ] + pinned(pin, format)
    }

    private func pinned(_ pin: ReferencePin?, _ format: RichText.Format) -> [RichText.Piece] {
        guard let pin else { return [] }
        // A pin stays with what it pins: `Ex. A at 3` is one word to the reader.
        if case .paragraphs = pin.content { return [.text("\u{A0}" + Wording.unbroken(pin.text), format)] }
        return [.text("\u{A0}at\u{A0}" + pin.text, format)]
    }

    /// A case's name is italic, and so is nothing else of a citation.
    private func authority(_ key: String, _ pin: ReferencePin?, _ format: RichText.Format) -> [RichText.Piece] {
        let cite = content.caseFile.authority(key)?.cite.value ?? key
        return CitationText.pieces(cite, format) + pinned(pin, format)
    }
}
