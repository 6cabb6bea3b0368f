internal import Diagnostics

/// The findings of a review as HTML: their numbers, then one block for each, by severity.
struct FindingList {
    private let findings: [Diagnostic]
    private let report: TextReport
    private let choice: RuleChoice

    init(_ findings: [Diagnostic], texts: [String: String], choice: RuleChoice) {
        self.findings = findings
        self.choice = choice
        report = TextReport(texts: texts)
    }

    private var groups: [(style: String, title: String, findings: [Diagnostic])] {
        let open = findings.filter { $0.waiver == nil }
        return [
            ("error", "Errors", open.filter { $0.severity == .error }),
            ("warning", "Warnings", open.filter { $0.severity == .warning }),
            ("advice", "Advice", open.filter { $0.severity == .advice }),
            ("waived", "Waived", findings.filter { $0.waiver != nil }),
        ]
    }

    /// The numbers, and how far they can be trusted.
    var summary: HTMLNode {
        let tiles = groups.map { group in
            let style = group.findings.isEmpty ? "none" : group.style
            return HTMLNode.tag(
                "li",
                class: style,
                [.tag("b", "\(group.findings.count)"), .text(" "), .tag("span", group.title)]
            )
        }
        let doubtful = findings.count { $0.isVerified == false }
        let doubt =
            doubtful == 0
            ? "Every rule behind these findings that rests on a text was verified against it."
            : "\(doubtful) of these findings come\(doubtful == 1 ? "s" : "") from rules that were not verified against the "
                + "primary text; they are marked."
        let part = choice.remark.map { HTMLNode.tag("p", class: "part", "Not all rules were applied: \($0).") }
        return .tag("div", class: "summary", [.tag("ul", tiles), .tag("p", doubt)] + (part.map { [$0] } ?? []))
    }

    var nodes: [HTMLNode] {
        if findings.isEmpty { return [.tag("p", "Nothing was found.")] }
        return groups.filter { !$0.findings.isEmpty }.flatMap { group in
            [.tag("h3", "\(group.title) (\(group.findings.count))")]
                + group.findings.map { block(of: $0, style: group.style) }
        }
    }

    private func block(of finding: Diagnostic, style: String) -> HTMLNode {
        let label = (finding.waiver == nil ? "" : "waived ") + finding.severity.rawValue
        let place = finding.excerpt.map { ", \($0.place)" } ?? ":\(finding.location.start.line)"
        var lines: [HTMLNode] = [
            .tag("p", class: "message", [.tag("span", class: "label", label), .text(" ")] + .message(finding.message)),
            .tag(
                "p",
                class: "place",
                [.tag("code", finding.location.file + place), .text(" · "), .tag("code", finding.rule)]
                    + authority(of: finding)
            ),
        ]
        if let snippet = report.snippet(of: finding) {
            // An indent tells nothing here, where each line stands alone.
            let before = String(snippet.before.drop { $0 == " " })
            lines.append(.tag("pre", [.text(before), .tag("mark", snippet.marked), .text(snippet.after)]))
        }
        if let help = finding.help { lines.append(.tag("p", class: "help", [.tag("b", "Mend: ")] + .message(help))) }
        if let waiver = finding.waiver {
            let place = " (\(waiver.location.file):\(waiver.location.start.line))"
            lines.append(.tag("p", class: "help", [.tag("b", "Waived: "), .text(waiver.reason + place)]))
        }
        return .tag("article", class: style, lines)
    }

    private func authority(of finding: Diagnostic) -> [HTMLNode] {
        guard let authority = finding.authority else { return [] }
        let doubt: [HTMLNode] =
            finding.isVerified == false ? [.text(" "), .tag("span", class: "doubt", "not verified")] : []
        return [.text(" · \(authority)")] + doubt
    }
}

extension [HTMLNode] {
    /// The message of a finding: what stands in backticks is code.
    static func message(_ text: String) -> [HTMLNode] { HTMLNode.message(text) }
}
