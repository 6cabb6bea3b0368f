package import Diagnostics

extension Prose {
    /// Reads a text in CommonMark.
    ///
    /// - Parameters:
    ///   - bytes: the bytes of the file.
    ///   - file: its name in diagnostics.
    /// - Returns: all that could be read, and every fault, in report order.
    package static func read(_ bytes: [UInt8], file: String) -> (Prose, [Diagnostic]) {
        var findings = Findings()
        guard bytes.count <= mostBytes else {
            let help = "split the text into several files"
            let message = "the file is larger than \(mostBytes >> 20) MiB"
            findings.error("CASE-SIZE", message, at: .beginning(of: file), help: help)
            return (Prose(file: file), findings.list)
        }
        let source = SourceText(bytes, file: file, findings: &findings)
        let lines = SourceLines(source.bytes)
        if let line = NestingGuard.firstExcess(in: lines) {
            let start = Position(line: line, column: 1)
            let place = Location(file: file, start: start, end: start.moved(by: 1))
            findings.error(
                "CASE-SIZE",
                "quotes or lists are nested too deep",
                at: place,
                help: "a pleading needs two levels"
            )
            return (Prose(file: file), findings.inReportOrder)
        }
        var reader = ProseReader(file: file, lines: lines, findings: findings)
        if let tree = MarkdownTree(source.bytes) { reader.read(tree) }
        let prose = Prose(file: file, blocks: reader.blocks, footnotes: reader.footnotes)
        return (prose, reader.findings.inReportOrder)
    }
}

/// Stops lines that open thousands of containers, each of which cmark keeps in memory and visits for each line.
enum NestingGuard {
    private static let most = 64

    static func firstExcess(in lines: SourceLines) -> Int? {
        (1..<(lines.count + 1)).first { openings(in: lines.bytes(of: $0)) > most }
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
