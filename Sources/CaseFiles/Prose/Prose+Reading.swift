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
        if let excess = MarkdownCost.excess(in: lines) {
            let start = Position(line: excess.line, column: 1)
            let place = Location(file: file, start: start, end: start.moved(by: 1))
            findings.error("CASE-SIZE", excess.message, at: place, help: excess.help)
            return (Prose(file: file), findings.inReportOrder)
        }
        var reader = ProseReader(file: file, lines: lines, findings: findings)
        if let tree = MarkdownTree(source.bytes) { reader.read(tree) }
        let prose = Prose(file: file, blocks: reader.blocks, footnotes: reader.footnotes)
        return (prose, reader.findings.inReportOrder)
    }
}
