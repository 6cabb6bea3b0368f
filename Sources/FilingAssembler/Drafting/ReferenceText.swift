internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review
internal import Templating

/// Prints a keyed reference: `[@mou at 3]` as `Ex. A at 3`, `[@dilemma]` as `¶ 31`, with fields for all that is numbered.
struct ReferenceText {
    let content: Matter.Content

    init(_ content: Matter.Content) { self.content = content }

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
        case .party: return [.text(content.caseFile.party(key)?.nameInText ?? key, format)]
        default: return paragraphs(key, to: target.last?.value, format)
        }
    }

    private func paragraphs(_ key: String, to last: String?, _ format: RichText.Format) -> [RichText.Piece] {
        // The review reports a key that leads nowhere; the draft shows it as written.
        guard let first = number(of: key, format) else { return [.text("[@\(key)]", format)] }
        guard let last, let end = number(of: last, format) else { return [.text("¶\u{A0}", format), first] }
        return [.text("¶¶\u{A0}", format), first, .text("–", format), end]
    }

    private func number(of key: String, _ format: RichText.Format) -> RichText.Piece? {
        content.outline.keys.paragraphs[key].map { number in
            Bookmark.numberField(Bookmark.paragraph(number, in: content.outline), cached: "\(number)", format)
        }
    }

    private func count(_ key: String, _ format: RichText.Format) -> [RichText.Piece] {
        let numeral = RomanNumeral.text((content.caseFile.claims.firstIndex { $0.key.value == key } ?? 0) + 1)
        return [.text("Count\u{A0}", format), Bookmark.textField(Bookmark.count(key), cached: numeral, format)]
    }

    private func exhibit(_ key: String, _ pin: ReferencePin?, _ format: RichText.Format) -> [RichText.Piece] {
        let label = content.outline.labels[key] ?? key
        return [
            .text(content.court.exhibitWord.value + "\u{A0}", format),
            Bookmark.textField(Bookmark.exhibit(key), cached: label, format),
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
