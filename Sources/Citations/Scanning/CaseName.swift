/// The name of a case, read backwards from its volume or docket number.
///
/// The name ends at the comma before the number. It begins behind a signal, the end of a sentence, a bracket, or a word
/// that no party's name has. Looks back over at most 60 words or 400 bytes.
struct CaseName {
    private(set) var name: String?
    private(set) var docket: String?
    /// Where the name begins.
    private(set) var start: Int?

    private static let widest = 400
    private static let mostWords = 60

    private let reader: Reader
    private var words: [Range<Int>] = []
    /// Whether a `v.` stands in the name: half of it would be no name.
    private var hasVersus = false

    init(before place: Int, in reader: Reader, floor: Int) {
        self.reader = reader
        words = Self.words(before: place, in: reader, limit: max(floor, place - Self.widest))
        takeDocket()
        guard let last = words.last else { return }
        guard reader[last.upperBound - 1] == .comma else {
            // Without the comma only `v.` tells a name from the words of the sentence.
            takeAdversaries()
            return
        }
        words[words.count - 1] = last.lowerBound..<(last.upperBound - 1)
        takeAdversaries()
        if name == nil, !hasVersus { takeProcedural() }
        if name == nil, !hasVersus { takeShortName() }
    }

    /// The words before a place in the order of the text, none of them before an empty line.
    private static func words(before place: Int, in reader: Reader, limit: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var end = place
        while words.count < mostWords, end > limit {
            var hasBreak = false
            while end > limit, let width = spaceWidth(before: end, in: reader) {
                if reader[end - 1] == .newline {
                    if hasBreak { return words.reversed() }
                    hasBreak = true
                }
                end -= width
            }
            var start = end
            while start > limit, spaceWidth(before: start, in: reader) == nil { start -= 1 }
            if start < end { words.append(start..<end) }
            end = start
        }
        return words.reversed()
    }

    private static func spaceWidth(before place: Int, in reader: Reader) -> Int? {
        switch reader[place - 1] {
        case .space, .newline, .tab, .carriageReturn: 1
        case 0xA0 where reader[place - 2] == 0xC2: 2
        default: nil
        }
    }

    private func text(_ index: Int) -> String {
        reader.text(from: words[index].lowerBound, to: words[index].upperBound)
    }

    private mutating func take(from first: Int, openedBy brackets: Int = 0) {
        guard let last = words.last, first < words.count else { return }
        let from = words[first].lowerBound + brackets
        guard last.upperBound - from < 300, last.upperBound > from else { return }
        start = from
        name = CaseNameWords.normal(reader.text(from: from, to: last.upperBound))
    }

    /// Takes `No. 1:25-cv-00001-ABC,` off the end.
    private mutating func takeDocket() {
        for index in words.indices.suffix(5).reversed() where index > 0 && index + 1 < words.count {
            guard text(index) == "No." || text(index) == "Nos." else { continue }
            guard let last = words.last, reader[last.upperBound - 1] == .comma else { return }
            docket = reader.text(from: words[index + 1].lowerBound, to: last.upperBound - 1)
            words.removeSubrange(index...)
            while let word = words.indices.last.map(text), CaseNameWords.isDocketWord(word) { words.removeLast() }
            return
        }
    }

    /// `Bennett v. Spear`.
    private mutating func takeAdversaries() {
        guard let versus = versus() else { return }
        hasVersus = true
        let first = leftStart(before: versus)
        guard first < versus else { return }
        take(from: first, openedBy: Self.brackets(reader, words[first]))
    }

    /// The last `v.`, with nothing but a name behind it.
    private func versus() -> Int? {
        for index in words.indices.reversed().prefix(40) {
            let word = text(index)
            if CaseNameWords.isVersus(word) { return index + 1 < words.count ? index : nil }
            guard CaseNameWords.mayStandInName(word), index == words.count - 1 || !endsSentence(index) else {
                return nil
            }
        }
        return nil
    }

    /// Goes left from `v.` over the words of the first party.
    private func leftStart(before versus: Int) -> Int {
        var first = versus
        var index = versus - 1
        while index >= 0, versus - index < 30 {
            let word = text(index)
            guard index == versus - 1 || !endsParty(index) else { break }
            if CaseNameWords.isConnector(word) {
                guard !CaseNameWords.isLooseConnector(word) || hasBodyBefore(index) else { break }
            } else if isCapital(index), !NameWords.isOutside(Self.bare(word)) || isProcedural(index) {
                first = index
                if Self.brackets(reader, words[index]) > 0 { break }
            } else {
                break
            }
            index -= 1
        }
        return first
    }

    /// Whether the word at an index ends what went before: with a sentence, a bracket, or a comma not part of a name.
    private func endsParty(_ index: Int) -> Bool {
        let last = reader[words[index].upperBound - 1]
        if last == .comma { return !joinsOverComma(index) }
        if last == .semicolon || last == .colon || last == .close || last == 0x5D { return true }
        return closesQuotation(index) || endsSentence(index)
    }

    /// Whether a word ends in `"`, `”`, `–` or `—`.
    private func closesQuotation(_ index: Int) -> Bool {
        let end = words[index].upperBound
        if reader[end - 1] == 0x22 { return true }
        return reader[end - 3] == 0xE2 && reader[end - 2] == 0x80 && [0x9D, 0x93, 0x94].contains(reader[end - 1])
    }

    private func endsSentence(_ index: Int) -> Bool {
        let last = reader[words[index].upperBound - 1]
        if last == 0x3F || last == 0x21 { return true }
        guard last == .dot else { return false }
        return !CaseNameWords.isAbbreviation(text(index))
    }

    /// `Council, Inc. v.`, `Keker, Van Nest & Peters LLP v.`
    private func joinsOverComma(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        if CaseNameWords.isSuffix(text(index + 1)) { return true }
        let isList = ((index + 1)..<min(index + 4, words.count)).contains { text($0) == "&" }
        return isList && !(index > 0 && NameWords.isOutside(text(index - 1)))
    }

    /// Whether a word such as `Ass’n` stands a few words before: its name may go on with `in` or `to`.
    private func hasBodyBefore(_ index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { CaseNameWords.isBody(text($0)) }
    }

    private func isCapital(_ index: Int) -> Bool {
        let byte = reader[words[index].lowerBound + Self.brackets(reader, words[index])]
        return byte.isUpper || byte.isDigit || byte >= 0xC3 && byte < 0xE2
    }

    private func isProcedural(_ index: Int) -> Bool {
        text(index) == "In" && index + 1 < words.count && text(index + 1) == "re"
    }

    /// The bytes of brackets and quotation marks that open a word.
    private static func brackets(_ reader: Reader, _ word: Range<Int>) -> Int {
        var count = 0
        while count < word.count {
            let place = word.lowerBound + count
            if [.open, 0x5B, 0x22, 0x60, .star, .underscore].contains(reader[place]) {
                count += 1
            } else if reader[place] == 0xE2, reader[place + 1] == 0x80, [0x9C, 0x98, 0x94].contains(reader[place + 2]) {
                count += 3
            } else {
                break
            }
        }
        return count
    }

    private static func bare(_ word: String) -> String {
        String(word.drop { !$0.isLetter && !$0.isNumber })
    }

    /// `In re Smith`, `Ex parte Young`, `Estate of Roe`.
    private mutating func takeProcedural() {
        for index in words.indices.reversed().prefix(25) {
            let word = text(index)
            if index + 1 < words.count, CaseNameWords.isProcedural(Self.bare(word), text(index + 1)) {
                return take(from: index, openedBy: Self.brackets(reader, words[index]))
            }
            guard CaseNameWords.mayStandInName(word), index == words.count - 1 || !endsSentence(index) else { return }
        }
    }

    /// One party alone, as in short forms: the capitalised words before the comma.
    private mutating func takeShortName() {
        let first = leftStart(before: words.count)
        guard first < words.count else { return }
        take(from: first, openedBy: Self.brackets(reader, words[first]))
    }
}
