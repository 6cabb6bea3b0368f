/// Finds the citations of a text.
///
/// It goes once over the text, from word to word; a citation is looked for only at words and signs that can begin
/// one, and each look is bounded. It reports what it finds and never fails.
package enum CitationScanner {
    /// The citations in the order of the text.
    package static func citations(in text: String) -> [Citation] {
        var resolver = CitationResolver()
        return resolver.resolved(unresolved(in: text))
    }

    /// The citations of a paper's paragraphs, footnotes after the paragraphs that call them.
    ///
    /// `Id.` and short forms reach back over paragraphs; `antecedent` counts over all of them.
    /// - Parameter notes: the indices of the footnotes. `Id.` in a text never means what only a footnote cites.
    package static func citations(
        inParagraphs paragraphs: some Sequence<String>,
        notes: Set<Int> = []
    ) -> [Placed] {
        var resolver = CitationResolver()
        return paragraphs.enumerated().flatMap { paragraph, text in
            let found = unresolved(in: text)
            let resolved = notes.contains(paragraph) ? resolver.resolvedAside(found) : resolver.resolved(found)
            return resolved.map { Placed(paragraph: paragraph, citation: $0) }
        }
    }

    /// A citation and the index of the paragraph it stands in.
    package struct Placed: Hashable, Sendable {
        package var paragraph: Int
        package var citation: Citation
    }

    private static func unresolved(in text: String) -> [Citation] {
        let bytes = Array(text.utf8)
        return located(finds(in: bytes), in: bytes)
    }

    static func finds(in bytes: [UInt8]) -> [Find] {
        var reader = Reader(bytes)
        var surroundings = Surroundings(reader)
        var floor = 0
        var finds: [Find] = []
        while reader.nextStart() {
            var scanner = Scanner(reader, floor: floor)
            if var found = scanner.citation(), let last = found.last, last.end > reader.position {
                surroundings.note(in: &found)
                finds += found
                floor = last.end
                reader.position = last.end
            } else {
                reader.skipWord()
            }
        }
        return finds
    }

    /// Turns places in bytes into places in Unicode scalars.
    private static func located(_ finds: [Find], in bytes: [UInt8]) -> [Citation] {
        let reader = Reader(bytes)
        var scalars = ScalarCount(bytes)
        return finds.map { find in
            let start = scalars.count(upTo: find.start)
            var citation = Citation(
                content: find.content,
                text: reader.text(from: find.start, to: find.end),
                start: start,
                end: start + scalars.count(in: find.start..<find.end)
            )
            citation.signal = find.signal
            citation.isInParenthetical = find.isInParenthetical
            citation.continuesString = find.continuesString
            citation.doubts = find.doubts
            if case .record(let record) = find.content { citation.record = record }
            return citation
        }
    }
}

extension Citation {
    init(content: Content, text: String, start: Int, end: Int) {
        self.content = content
        self.text = text
        self.start = start
        self.end = end
    }
}

extension Reader {
    /// Goes to the next letter, digit or sign where a citation can begin; false at the end of the text.
    fileprivate mutating func nextStart() -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isWordByte { return true }
            if byte == 0xC2,
                self[position + 1] == Sign.section.lastByte || self[position + 1] == Sign.paragraph.lastByte
            {
                return true
            }
            position += byte >= 0xC0 ? scalarWidth(byte) : 1
            if byte >= 0xC3, byte != 0xE2 { skipForeignWord() }
        }
        return false
    }

    /// The length of a scalar in UTF-8 by its first byte.
    private func scalarWidth(_ byte: UInt8) -> Int {
        byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }

    /// Skips the rest of a word that began with a letter beyond ASCII: nothing in it begins a citation.
    private mutating func skipForeignWord() {
        while position < bytes.count, bytes[position].isLetter { position += 1 }
    }

    /// Skips a word, or a number with its groups: `1-800-829-1040`, `50,000`, `11.3`.
    fileprivate mutating func skipWord() {
        guard byte.isWordByte else {
            position += 2
            return
        }
        let isNumber = byte.isDigit
        while position < bytes.count {
            if byte.isWordByte || byte >= 0x80 && isForeignLetter {
                position += 1
            } else if isNumber, byte == .comma || byte == .dot || byte == .hyphen, self[position + 1].isDigit {
                position += 1
            } else {
                return
            }
        }
    }

    /// Whether the byte here belongs to a scalar other than dashes, quotes, signs and spaces.
    private var isForeignLetter: Bool {
        byte < 0xC0 || byte >= 0xC3 && byte != 0xE2
    }
}

/// Counts the Unicode scalars before places that are asked for in ascending order.
struct ScalarCount {
    private let bytes: [UInt8]
    private var place = 0
    private var counted = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func count(upTo next: Int) -> Int {
        counted += count(in: place..<max(place, next))
        place = max(place, next)
        return counted
    }

    /// Every byte but the continuing ones begins a scalar.
    func count(in places: Range<Int>) -> Int {
        var count = 0
        for byte in bytes[places] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
