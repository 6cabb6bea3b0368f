/// The words of a text that come nearest to a quotation, word for word beside each other.
struct NearestWords {
    enum Step: Hashable {
        case same(quoted: Int, found: Int)
        case changed(quoted: Int, found: Int)
        /// The quotation has a word that the text has not.
        case onlyQuoted(Int)
        /// The text has a word that the quotation passes over without a sign.
        case onlyFound(Int)
        /// A word that an omission or a bracket stands for.
        case passedOver(Int)

        var isDifference: Bool {
            switch self {
            case .same, .passedOver: false
            case .changed, .onlyQuoted, .onlyFound: true
            }
        }
    }

    /// The words of both sides, whole even where a hyphen parts them.
    let quoted: [WholeWord]
    let found: [WholeWord]
    let steps: [Step]

    /// How many words are others, more or fewer.
    var distance: Int { steps.count(where: \.isDifference) }

    /// Whether enough is the same that the quotation was most likely taken from here.
    var isNear: Bool {
        let same = steps.count { if case .same = $0 { true } else { false } }
        return same > 0 && same * 5 >= quoted.count * 3 && distance * 5 <= quoted.count * 3
    }

    /// Counted from 0.
    var page: Int { found.first?.page ?? 0 }

    /// A quotation of more words is compared by its beginning.
    private static let mostWords = 400

    /// - Parameter pages: where the quotation is expected, preferred among places that are equally near.
    static func search(_ quotation: QuotedWords, in text: FoldedText, preferring pages: [ClosedRange<Int>]) -> Self? {
        let quoted = Array(WholeWord.all(of: quotation).prefix(mostWords))
        guard !quoted.isEmpty, !text.words.isEmpty else { return nil }
        let places = LikelyPlaces(of: quotation, in: text).places
        let candidates = places.map { WordAlignment(quoted, with: WholeWord.all(of: text, in: $0)).nearest }
        return candidates.min { left, right in
            if left.distance != right.distance { return left.distance < right.distance }
            let isExpected = [left, right].map { near in pages.contains { $0.contains(near.page) } }
            return isExpected[0] && !isExpected[1]
        }
    }
}

/// One word, put together again where a hyphen parts it.
struct WholeWord {
    var letters: [UInt8]
    var source: Range<Int>
    var page: Int
    /// The stretch of the quotation that it belongs to; 0 in a text.
    var stretch = 0
    /// How many letters of the same word a bracket may stand for, before and behind.
    var beginning = 0
    var ending = 0
    /// Whether words of the text may be passed over before it.
    var isBehindOmission = false

    static func all(of text: FoldedText, in range: Range<Int>) -> [WholeWord] {
        var words: [WholeWord] = []
        for index in range {
            let word = text.words[index]
            let source = Int(word.source.lowerBound)..<Int(word.source.upperBound)
            if word.isJoined, let last = words.indices.last {
                words[last].letters += text.letters(ofWord: index)
                // Over a page break the source of one word is two; its first part is shown.
                if words[last].page == Int(word.page) {
                    words[last].source = words[last].source.lowerBound..<source.upperBound
                }
            } else {
                words.append(
                    WholeWord(letters: Array(text.letters(ofWord: index)), source: source, page: Int(word.page))
                )
            }
        }
        return words
    }

    static func all(of quotation: QuotedWords) -> [WholeWord] {
        quotation.stretches.enumerated().flatMap { index, stretch -> [WholeWord] in
            var words = all(of: stretch.text, in: stretch.text.words.indices)
            guard !words.isEmpty else { return [] }
            for word in words.indices { words[word].stretch = index }
            let next = index + 1 < quotation.stretches.count ? quotation.stretches[index + 1].gap : quotation.lastGap
            words[0].beginning = stretch.gap?.beginning ?? 0
            words[0].isBehindOmission = (stretch.gap?.omitted ?? 0) > 0
            words[words.count - 1].ending = next?.ending ?? 0
            return words
        }
    }

    func isSame(as found: WholeWord) -> Bool {
        if beginning == 0 && ending == 0 { return letters == found.letters }
        let spare = found.letters.count - letters.count
        guard spare >= 0, spare <= beginning + ending else { return false }
        return (0...spare).contains { before in
            before <= beginning && spare - before <= ending
                && found.letters[before..<before + letters.count].elementsEqual(letters)
        }
    }

    /// From 0 for the same letters to 8 for none at either end.
    func unlikeness(to other: WholeWord) -> Int {
        let longest = max(letters.count, other.letters.count)
        let prefix = zip(letters, other.letters).prefix { $0 == $1 }.count
        let rest = min(letters.count, other.letters.count) - prefix
        let suffix = zip(letters.suffix(rest).reversed(), other.letters.suffix(rest).reversed()).prefix { $0 == $1 }
            .count
        return 8 - 8 * (prefix + suffix) / max(1, longest)
    }
}
