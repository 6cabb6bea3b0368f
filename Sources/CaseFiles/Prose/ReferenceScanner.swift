internal import Diagnostics

/// Finds `[@key at 3; @other]` in the glyphs of a block.
struct ReferenceScanner {
    let file: String

    /// A reference and the glyphs it takes.
    struct Found {
        var range: Range<Int>
        var reference: ProseReference
    }

    /// - Parameter findings: gets one for each reference that cannot be read; it is then printed as it stands.
    func references(in glyphs: [Glyph], findings: inout Findings) -> [Found] {
        var found: [Found] = []
        var at = 0
        while at + 1 < glyphs.count {
            guard glyphs[at].isMark("["), glyphs[at + 1].isMark("@") else {
                at += 1
                continue
            }
            guard let close = close(of: at, in: glyphs) else {
                report("a reference is never closed", glyphs[at..<at + 2], help: "end it with `]`", &findings)
                at += 2
                continue
            }
            if let reference = reference(glyphs[at...close], findings: &findings) {
                found.append(Found(range: at..<close + 1, reference: reference))
            }
            at = close + 1
        }
        return found
    }

    /// The bracket that ends a reference; a reference holds no other.
    private func close(of open: Int, in glyphs: [Glyph]) -> Int? {
        let stop = glyphs[(open + 1)...].firstIndex { $0.isMark("]") || $0.isMark("[") }
        return stop.flatMap { glyphs[$0].isMark("]") ? $0 : nil }
    }

    private func reference(_ glyphs: ArraySlice<Glyph>, findings: inout Findings) -> ProseReference? {
        guard let location = glyphs.location(in: file) else { return nil }
        let inner = glyphs.dropFirst().dropLast()
        var targets: [ProseReference.Target] = []
        var isSound = true
        for part in inner.split(omittingEmptySubsequences: false, whereSeparator: { $0.isMark(";") }) {
            let part = part.trimmed.isEmpty ? part : part.trimmed
            if let target = target(part.isEmpty ? glyphs : part, findings: &findings) {
                targets.append(target)
            } else {
                isSound = false
            }
        }
        return isSound ? ProseReference(written: glyphs.text, targets: targets, location: location) : nil
    }

    private func target(_ part: ArraySlice<Glyph>, findings: inout Findings) -> ProseReference.Target? {
        guard part.first?.isMark("@") == true, let location = part.location(in: file) else {
            report("every key in a reference begins with `@`", part, help: "write `[@mou at 3; @letter]`", &findings)
            return nil
        }
        let word = part.dropFirst().prefix { !$0.isSpace }
        let rest = part[word.endIndex...].trimmed
        let halves = split(word)
        guard let key = key(halves.first, whole: part, findings: &findings) else { return nil }
        var target = ProseReference.Target(key: key, last: nil, pin: nil, location: location)
        if let last = halves.last {
            guard let last = self.key(last, whole: part, findings: &findings) else { return nil }
            guard rest.isEmpty else {
                report("a range of paragraphs takes no pin", rest, help: "write `[@first..last]`", &findings)
                return nil
            }
            target.last = last
        } else if rest.text == "name" {
            target.isFullName = true
        } else if !rest.isEmpty {
            guard let pin = pin(rest, key: key.value, findings: &findings) else { return nil }
            target.pin = pin
        }
        return target
    }

    /// `a..b` into its halves.
    private func split(_ word: ArraySlice<Glyph>) -> (first: ArraySlice<Glyph>, last: ArraySlice<Glyph>?) {
        let dots = word.indices.dropLast().first { word[$0].scalar == "." && word[$0 + 1].scalar == "." }
        guard let dots else { return (word, nil) }
        return (word[..<dots], word[(dots + 2)...])
    }

    private func key(_ word: ArraySlice<Glyph>, whole: ArraySlice<Glyph>, findings: inout Findings) -> Located<String>?
    {
        guard let place = word.location(in: file) else {
            report("a reference names no key", whole, help: "write `[@key]`", &findings)
            return nil
        }
        guard KeyWord.isKey(word.text) else {
            report("`\(word.text)` cannot be a key", word, help: KeyWord.help, &findings)
            return nil
        }
        return Located(word.text, at: place)
    }

    private func pin(_ rest: ArraySlice<Glyph>, key: String, findings: inout Findings) -> Located<ReferencePin>? {
        let text = rest.text
        let isParagraph = rest.first?.scalar == "¶"
        guard isParagraph || text == "at" || text.hasPrefix("at ") else {
            report(
                "`\(text)` is no pin",
                rest,
                help: "write `[@\(key) at \(text)]` or `[@\(key) ¶ 12]`",
                &findings
            )
            return nil
        }
        let words = isParagraph ? rest : rest.dropFirst(2).trimmed
        guard !words.isEmpty, let place = words.location(in: file) else {
            report("the pin is empty", rest, help: "write `[@\(key) at 3]`", &findings)
            return nil
        }
        guard let pin = PinReader.read(words.text) else {
            report("`\(words.text)` runs backwards", words, help: "name the lower number first", &findings)
            return nil
        }
        return Located(pin, at: place)
    }

    private func report(_ message: String, _ glyphs: ArraySlice<Glyph>, help: String, _ findings: inout Findings) {
        guard let place = glyphs.location(in: file) else { return }
        findings.error("CASE-TEXT", message, at: place, help: help)
    }
}
