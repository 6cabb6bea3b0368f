package import CaseFiles

/// An exhibit label taken apart, so that labels can be ordered and assigned.
///
/// `A` … `Z` then `AA`, `BB` … or `AA`, `AB` …; `1`, `2`, …; with a prefix, `P-1`;
/// and compound, `A-1` for a part of A.
package struct ExhibitLabel: Hashable, Comparable, Sendable {
    /// What stands before the number, with the hyphen: `P-`; empty for a plain label.
    package var prefix: String
    /// The place in the sequence, from 1.
    package var number: Int
    /// The part of a compound label: 1 for `A-1`.
    package var part: Int?
    package var scheme: ExhibitScheme

    /// `nil` for a label of no known scheme, which has no place in an order.
    package init?(_ text: String) {
        let halves = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first else { return nil }
        if halves.count == 1 {
            guard let (number, scheme) = Self.place(of: first) else { return nil }
            self.init(prefix: "", number: number, part: nil, scheme: scheme)
        } else if let part = Int(halves[1]), let (number, scheme) = Self.place(of: first), first != "P", first != "D",
            first != "J"
        {
            self.init(prefix: "", number: number, part: part, scheme: scheme)
        } else if let (number, scheme) = Self.place(of: halves[1]) {
            self.init(prefix: first + "-", number: number, part: nil, scheme: scheme)
        } else {
            return nil
        }
    }

    private init(prefix: String, number: Int, part: Int?, scheme: ExhibitScheme) {
        self.prefix = prefix
        self.number = number
        self.part = part
        self.scheme = scheme
    }

    private static func place(of text: Substring) -> (Int, ExhibitScheme)? {
        if let number = Int(text), number > 0, text.count < 7 { return (number, .numbers) }
        let letters = Array(text.utf8)
        guard (1...3).contains(letters.count), letters.allSatisfy({ (65...90).contains($0) }) else { return nil }
        let first = Int(letters[0]) - 64
        let isRepeated = letters.allSatisfy { $0 == letters[0] }
        // `AB` belongs to the spreadsheet style, `BB` to the repeating one; `AA` follows `Z` in both.
        if isRepeated { return (first + 26 * (letters.count - 1), .letters) }
        return (letters.reduce(0) { $0 * 26 + Int($1) - 64 }, .letters)
    }

    /// The label at a place of a sequence.
    package static func text(_ number: Int, scheme: ExhibitScheme) -> String {
        guard scheme == .letters else { return String(number) }
        let letter = Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    /// The label before this one; `nil` for the first.
    var previous: String? {
        number > 1 ? prefix + Self.text(number - 1, scheme: scheme) : nil
    }

    package static func < (left: ExhibitLabel, right: ExhibitLabel) -> Bool {
        (left.number, left.part ?? 0) < (right.number, right.part ?? 0)
    }

    /// Gives a label to every exhibit: the written one, or the next free one in the order of first citation.
    ///
    /// - Parameters:
    ///   - exhibits: keys and written labels, in the order of the list.
    ///   - citedKeys: keys in the order of citation; repeats allowed. Uncited exhibits come last.
    ///   - allowsParts: whether an exhibit that comes between two whose labels are written takes a part of the first:
    ///     `A-1` between `A` and `B`.
    package static func assign(
        to exhibits: [(key: String, written: String?)],
        citedKeys: [String],
        scheme: ExhibitScheme,
        allowsParts: Bool = false
    ) -> [String: String] {
        var labels: [String: String] = [:]
        for exhibit in exhibits { labels[exhibit.key] = exhibit.written }
        let written = labels
        var taken = Set(labels.values)
        let known = Set(exhibits.map(\.key))
        var seen: Set<String> = []
        let order = (citedKeys + exhibits.map(\.key)).filter { known.contains($0) && seen.insert($0).inserted }
        let lastWritten = order.lastIndex { written[$0] != nil } ?? 0
        var before: String?
        var next = 1
        for (place, key) in order.enumerated() {
            if let label = written[key] {
                before = label
            } else if allowsParts, let before, place < lastWritten {
                labels[key] = firstFree(in: &taken, (1...).lazy.map { "\(before)-\($0)" })
            } else {
                while !taken.insert(text(next, scheme: scheme)).inserted { next += 1 }
                labels[key] = text(next, scheme: scheme)
            }
        }
        return labels
    }

    private static func firstFree(in taken: inout Set<String>, _ labels: some Sequence<String>) -> String? {
        labels.first { taken.insert($0).inserted }
    }
}
