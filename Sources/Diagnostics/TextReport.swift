/// Diagnostics as people read them in a terminal: place, complaint, snippet, caret, help.
public struct TextReport: Sendable {
    /// The texts that places point into, by file name.
    private let linesByFile: [String: [Substring]]
    private let usesColour: Bool

    public init(texts: [String: String], usesColour: Bool = false) {
        linesByFile = texts.mapValues(Self.lines)
        self.usesColour = usesColour
    }

    /// The lines that the readers count: U+2028 ends none, nor does a form feed.
    ///
    /// Bytes are looked at, because telling apart a text's characters takes longer than reviewing a matter.
    private static func lines(of text: String) -> [Substring] {
        let bytes = text.utf8
        var lines: [Substring] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                lines.append(text[start..<index])
                let isPair = byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
                start = isPair ? bytes.index(after: next) : next
                index = start
            } else {
                index = next
            }
        }
        lines.append(text[start...])
        return lines
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.sorted(by: Diagnostic.inReportOrder).map(render).joined(separator: "\n")
    }

    public func render(_ diagnostic: Diagnostic) -> String {
        var text = headline(of: diagnostic)
        if let snippet = snippet(of: diagnostic) { text += frame(snippet) }
        if let help = diagnostic.help { text += "  = help: \(indented(help))\n" }
        if let authority = diagnostic.authority {
            let doubt = diagnostic.isVerified == false ? " (not verified against the primary text)" : ""
            text += "  = rule: \(authority)\(doubt)\n"
        }
        if let waiver = diagnostic.waiver {
            text += "  = waived: \(waiver.reason) (\(waiver.location.file):\(waiver.location.start.line))\n"
        }
        return text
    }

    /// Further lines of a help stand under its first.
    private func indented(_ help: String) -> String {
        help.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n          ")
    }

    private func headline(of diagnostic: Diagnostic) -> String {
        let place =
            if let excerpt = diagnostic.excerpt {
                "\(diagnostic.location.file), \(excerpt.place)"
            } else {
                "\(diagnostic.location.file):\(diagnostic.location.start.line):\(diagnostic.location.start.column)"
            }
        let kind = painted(
            "\(diagnostic.waiver == nil ? "" : "waived ")\(diagnostic.severity.rawValue)[\(diagnostic.rule)]",
            for: diagnostic.waiver == nil ? diagnostic.severity : .advice
        )
        return "\(place): \(kind): \(diagnostic.message)\n"
    }

    /// The line that a diagnostic points into, or its excerpt; `nil` where there is nothing to show.
    public func snippet(of diagnostic: Diagnostic) -> Snippet? {
        if let excerpt = diagnostic.excerpt {
            return Snippet(line: nil, excerpt.text, from: excerpt.marked.lowerBound, length: excerpt.marked.count)
        }
        let location = diagnostic.location
        guard let lines = linesByFile[location.file], lines.indices.contains(location.start.line - 1) else {
            return nil
        }
        let line = lines[location.start.line - 1]
        let length =
            location.end.line == location.start.line
            ? location.end.column - location.start.column
            : line.unicodeScalars.count - location.start.column + 1
        return Snippet(line: location.start.line, String(line), from: location.start.column - 1, length: length)
    }

    private func frame(_ snippet: Snippet) -> String {
        let label = snippet.line.map(String.init) ?? ""
        let gutter = String(repeating: " ", count: label.count)
        let indent = String(repeating: " ", count: snippet.before.unicodeScalars.count)
        let carets = String(repeating: "^", count: max(1, snippet.marked.unicodeScalars.count))
        return """
            \(gutter) |
            \(label) | \(snippet.before)\(snippet.marked)\(snippet.after)
            \(gutter) | \(indent)\(carets)

            """
    }

    private func painted(_ text: String, for severity: Diagnostic.Severity) -> String {
        guard usesColour else { return text }
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .advice: "1;36"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
