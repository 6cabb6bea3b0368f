import Diagnostics

/// Finds which personal identifiers stand on a page of an exhibit.
///
/// Only lines that could hold one are read closely, with the lines beside them, because a scan of every word of a
/// thousand pages would cost more than all the rest of a review.
enum PageIdentifiers {
    static func kinds(in page: String) -> Set<IdentifierScan.Kind> {
        let lines = page.utf8.split(separator: 10)
        var kinds: Set<IdentifierScan.Kind> = []
        for (index, line) in lines.enumerated() where isCandidate(line) {
            let near = lines[max(0, index - 1)...min(lines.count - 1, index + 1)]
            let text = MappedText(near.map { String(Substring($0)) }.joined(separator: " "))
            kinds.formUnion(IdentifierScan.hits(in: text).map(\.kind))
        }
        return kinds
    }

    /// Eight digits or more, as every number that counts has, or a word about a birth.
    private static func isCandidate(_ line: Substring.UTF8View.SubSequence) -> Bool {
        var digits = 0
        for byte in line where byte &- 48 < 10 { digits += 1 }
        return digits >= 8 || mentionsBirth(line)
    }

    private static func mentionsBirth(_ line: Substring.UTF8View.SubSequence) -> Bool {
        // All these words have a `b`, which most lines have not.
        guard line.contains(where: { $0 | 0x20 == UInt8(ascii: "b") }) else { return false }
        let text = line.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        return words.contains { word in
            text.indices.dropLast(word.count - 1).contains { text[$0..<$0 + word.count].elementsEqual(word) }
        }
    }

    private static let words = ["born", "dob", "d.o.b", "birth"].map { Array($0.utf8) }
}
