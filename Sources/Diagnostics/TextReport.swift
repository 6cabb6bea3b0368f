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
        if let snippet = snippet(of: diagnostic) { text += snippet }
        if let help = diagnostic.help { text += "  = help: \(help)\n" }
        if let authority = diagnostic.authority {
            let doubt = diagnostic.isVerified == false ? " (not verified against the primary text)" : ""
            text += "  = rule: \(authority)\(doubt)\n"
        }
        return text
    }

    private func headline(of diagnostic: Diagnostic) -> String {
        let place =
            if let excerpt = diagnostic.excerpt {
                "\(diagnostic.location.file), \(excerpt.place)"
            } else {
                "\(diagnostic.location.file):\(diagnostic.location.start.line):\(diagnostic.location.start.column)"
            }
        let kind = painted("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", for: diagnostic.severity)
        return "\(place): \(kind): \(diagnostic.message)\n"
    }

    private func snippet(of diagnostic: Diagnostic) -> String? {
        if let excerpt = diagnostic.excerpt {
            return frame(line: excerpt.text, label: "", from: excerpt.marked.lowerBound, length: excerpt.marked.count)
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
        return frame(
            line: String(line),
            label: "\(location.start.line)",
            from: location.start.column - 1,
            length: length
        )
    }

    /// The longest stretch of a line that is shown, in Unicode scalars; a paragraph may be one long line.
    private static let widest = 100

    private func frame(line: String, label: String, from start: Int, length: Int) -> String {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(start, 0), scalars.count)
        let first = scalars.count <= Self.widest ? 0 : max(0, min(start - 30, scalars.count - Self.widest))
        let last = min(scalars.count, first + Self.widest)
        var shown = String.UnicodeScalarView()
        if first > 0 { shown.append("…") }
        // A tab or a control character would move the caret away from its word.
        shown.append(contentsOf: scalars[first..<last].map { $0.properties.generalCategory == .control ? " " : $0 })
        if last < scalars.count { shown.append("…") }
        let indent = start - first + (first > 0 ? 1 : 0)
        let carets = max(1, min(length, last - start))
        let gutter = String(repeating: " ", count: label.count)
        return """
            \(gutter) |
            \(label) | \(String(shown))
            \(gutter) | \(String(repeating: " ", count: indent))\(String(repeating: "^", count: carets))

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
