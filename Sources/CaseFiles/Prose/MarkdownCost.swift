/// Refuses texts that would cost cmark minutes or gigabytes, before it sees them.
///
/// Each quote and list mark at the head of a line is a node that cmark visits for every further line. And for smart
/// punctuation it looks from each quotation mark back along those of the paragraph: 40,000 in one take ten seconds.
enum MarkdownCost {
    private static let mostOpenings = 64
    /// The sum of the squares of the quotation marks of each paragraph; about a second's work.
    private static let mostQuoteSteps = 200_000_000

    struct Excess: Equatable {
        var line: Int
        var message: String
        var help: String
    }

    static func excess(in lines: SourceLines) -> Excess? {
        var quotes = 0
        var steps = 0
        for line in 1..<(lines.count + 1) {
            let bytes = lines.bytes(of: line)
            guard openings(in: bytes) <= mostOpenings else {
                return Excess(
                    line: line,
                    message: "quotes or lists are nested too deep",
                    help: "a pleading needs two levels"
                )
            }
            quotes = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? 0 : quotes
            let found = bytes.reduce(0) { $0 + ($1 == 0x22 || $1 == 0x27 ? 1 : 0) }
            // The square grows by so much when these are added.
            steps += found * (2 * quotes + found)
            quotes += found
            guard steps <= mostQuoteSteps else {
                return Excess(
                    line: line,
                    message: "too many quotation marks in one paragraph",
                    help: "put blank lines between paragraphs"
                )
            }
        }
        return nil
    }

    /// The quote and list marks that a line begins with.
    private static func openings(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var at = bytes.startIndex
        while at < bytes.endIndex {
            switch bytes[at] {
            case 0x3E: count += 1
            case 0x2A, 0x2B, 0x2D, 0x2E, 0x29:
                // Without a space behind it, a hyphen or star is a rule or emphasis.
                guard at + 1 < bytes.endIndex, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09 else { return count }
                count += 1
            case 0x20, 0x09, 0x30...0x39: break
            default: return count
            }
            at += 1
        }
        return count
    }
}
