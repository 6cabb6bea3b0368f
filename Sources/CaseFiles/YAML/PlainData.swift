package import Diagnostics

/// Data without a schema, as YAML says them: what a template of any kind is filled with.
package indirect enum PlainValue: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([PlainValue])
    /// In the order of the file.
    case object([(name: String, value: PlainValue)])

    /// Reads one YAML document.
    ///
    /// A plain word means what the core schema of YAML 1.2 says: `yes` and `012:30` are text, `0x1F` is a number.
    /// - Returns: the value, unless nothing could be read, and everything that is wrong with the text.
    package static func read(yaml: [UInt8], file: String) -> (PlainValue?, [Diagnostic]) {
        var findings = Findings()
        let source = SourceText(yaml, file: file, findings: &findings)
        guard findings.list.isEmpty else { return (nil, findings.list.map(inDataWords)) }
        let result = YAMLComposer.compose(source, file: file)
        findings.add(result.findings.list)
        let value = result.isWhole ? result.node.map(PlainValue.init) : nil
        return (value, findings.inReportOrder.map(inDataWords))
    }

    private init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, let isPlain): self = isPlain ? CoreSchema.value(of: text) : .text(text)
        case .sequence(let items): self = .list(items.map(PlainValue.init))
        case .mapping(let entries): self = .object(entries.map { ($0.key.value, PlainValue($0.value)) })
        case .refused: self = .null
        }
    }

    /// The composer speaks of a case file; the faults are the same.
    private static func inDataWords(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if diagnostic.rule.hasPrefix("CASE-") { diagnostic.rule = "DATA-" + diagnostic.rule.dropFirst("CASE-".count) }
        diagnostic.message = inDataWords(diagnostic.message)
        diagnostic.help = diagnostic.help.map(inDataWords)
        return diagnostic
    }

    private static func inDataWords(_ text: String) -> String {
        for (before, after) in [
            ("a case file has", "the data have"), ("a case file is", "the data are"),
            ("a case file needs", "a template needs"),
        ]
        where text.hasPrefix(before) {
            return after + text.dropFirst(before.count)
        }
        return text
    }
}

/// What plain words mean. Source: YAML 1.2.2, 10.3.2 (core schema).
enum CoreSchema {
    static func value(of text: String) -> PlainValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default: break
        }
        guard let first = text.utf8.first, isNumberStart(first) else { return .text(text) }
        return number(text) ?? .text(text)
    }

    private static func isNumberStart(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func number(_ text: String) -> PlainValue? {
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(PlainValue.integer) }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map(PlainValue.integer) }
        let unsigned = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard text.utf8.count - unsigned.count <= 1 else { return nil }
        if unsigned.allSatisfy(isDigit), !unsigned.isEmpty {
            return Int(text).map(PlainValue.integer) ?? Double(text).map(PlainValue.number)
        }
        return isDecimal(unsigned) ? Double(text).map(PlainValue.number) : nil
    }

    /// `( \.[0-9]+ | [0-9]+(\.[0-9]*)? ) ([eE][-+]?[0-9]+)?`
    ///
    /// `.inf` and `.nan` stay text: no template can print them as anybody means them.
    private static func isDecimal(_ text: Substring.UTF8View) -> Bool {
        var rest = text
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = rest.prefix(while: isDigit).count
            rest = rest.dropFirst(fraction)
        }
        guard whole.count + fraction > 0 else { return false }
        guard let mark = rest.first else { return true }
        guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
}
