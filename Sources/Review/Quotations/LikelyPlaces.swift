/// Where in a text most words of a quotation stand in their order, rare words counting more.
///
/// One walk over the words of the text, whatever the quotation.
struct LikelyPlaces {
    /// Ranges of words, the likeliest first.
    let places: [Range<Int>]

    private static let most = 3
    /// A word that stands so often in the text says nothing about the place.
    private static let mostOccurrences = 2_000

    init(of quotation: QuotedWords, in text: FoldedText) {
        let quoted = quotation.stretches.flatMap { $0.text.words.map(\.hash) }
        let width = max(8, quoted.count / 2)
        var scores: [Int: Double] = [:]
        for (hash, places) in Self.occurrences(of: quoted, in: text) where places.count <= Self.mostOccurrences {
            for (offset, word) in quoted.enumerated() where word == hash {
                // Rare words say more, and no single one outweighs three others that agree.
                let weight = 1 / Double(2 + Int.bitWidth - places.count.leadingZeroBitCount)
                for place in places {
                    let band = (place - offset + quoted.count) / width
                    scores[band, default: 0] += weight
                    scores[band - 1, default: 0] += 0.9 * weight
                }
            }
        }
        var best: [Int] = []
        for (band, _) in scores.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where best.count < Self.most {
            // The place of a band takes in those beside it.
            if !best.contains(where: { abs($0 - band) <= 1 }) { best.append(band) }
        }
        // What an omission passes over makes the place longer.
        let omitted = quotation.stretches.reduce(0) { $0 + min(300, ($1.gap?.omitted ?? 0) / 5) }
        places = best.map { band in
            let start = band * width - quoted.count
            let end = start + 3 * width + quoted.count + omitted
            return (start - 8)..<(end + 8)
        }.map { $0.clamped(to: text.words.indices) }.filter { !$0.isEmpty }
    }

    private static func occurrences(of quoted: [UInt32], in text: FoldedText) -> [UInt32: [Int]] {
        // One look into this table passes over nearly every word that is not in the quotation.
        var mayBeQuoted = [Bool](repeating: false, count: 1 << 12)
        for hash in quoted { mayBeQuoted[Int(hash & 0xFFF)] = true }
        let wanted = Set(quoted)
        var occurrences: [UInt32: [Int]] = [:]
        for (index, word) in text.words.enumerated() where mayBeQuoted[Int(word.hash & 0xFFF)] {
            if wanted.contains(word.hash) { occurrences[word.hash, default: []].append(index) }
        }
        return occurrences
    }
}
