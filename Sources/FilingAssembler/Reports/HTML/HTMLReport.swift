internal import CaseFiles
public import Diagnostics
internal import Review

/// A review as one page for a browser or a printer, which fetches nothing from anywhere.
///
/// What was found, by severity; for each claim its authorities, elements, paragraphs and exhibit pages; the exhibits and
/// where they are cited; the authorities by claim. Without a readable case file, only what was found.
public struct HTMLReport: Sendable {
    private let path: String
    private let content: Matter.Content?
    private let findings: FindingList

    /// - Parameters:
    ///   - path: what was reviewed, as the user named it.
    ///   - diagnostics: the findings of ``Matter/review(_:)``.
    ///   - choice: the rules that were applied.
    public init(path: String, matter: Matter, diagnostics: [Diagnostic], choice: RuleChoice = .all) {
        self.path = path
        content = matter.content
        let findings = diagnostics.sorted(by: Diagnostic.inReportOrder)
        self.findings = FindingList(findings, texts: matter.texts, choice: choice)
    }

    public func render() -> String {
        var bytes = Array("<!DOCTYPE html>\n".utf8)
        HTMLNode.element("html", [("lang", "en")], [head, .tag("body", body)]).write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var title: String {
        guard let content else { return path }
        return content.outline.paper.map(PaperTable.name) ?? CaseName.short(content.caseFile)
    }

    private var head: HTMLNode {
        .tag(
            "head",
            [
                .element("meta", [("charset", "utf-8")], []),
                .element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")], []),
                .tag("title", "Review: \(title)"), .tag("style", HTMLStyle.sheet),
            ]
        )
    }

    private var body: [HTMLNode] {
        var sections = [("findings", "Findings", findings.nodes)]
        if let content, let paper = content.outline.paper {
            let table = PaperTable(paper, of: content.outline)
            sections.append(("paper", "Caption and signatures", table.nodes))
            if content.outline.evidence.contains(.exhibits) {
                sections.append(("exhibits", "Exhibits", ExhibitTable(content).nodes))
            }
            sections.append(("authorities", "Authorities cited", table.authorities))
        } else if let content {
            sections += [
                ("claims", "Claims, elements, facts and exhibits", ClaimMatrix(content).nodes),
                ("exhibits", "Exhibits", ExhibitTable(content).nodes),
                ("authorities", "Authorities by claim", AuthorityTable(content).nodes),
            ]
        }
        let links = sections.map { HTMLNode.element("a", [("href", "#\($0.0)")], [.text($0.1)]) }
        return masthead + [findings.summary, .tag("nav", links)]
            + sections.map { id, title, nodes in
                .element("section", [("id", id)], [.tag("h2", title)] + nodes)
            } + [footer]
    }

    private var masthead: [HTMLNode] {
        var lines: [HTMLNode] = [.tag("p", class: "kind", "Review of a filing"), .tag("h1", title)]
        if let content {
            let court = content.caseFile.court.value.isEmpty ? nil : content.court.name.value
            let caption = content.outline.paper?.caption
            let parts = [
                caption?.title?.value ?? content.caseFile.title.value, court,
                caption?.number?.value ?? content.caseFile.caseNumber?.value,
            ]
            lines.append(.tag("p", parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")))
        }
        lines.append(
            .tag(
                "p",
                class: "path",
                [.text(content?.outline.paper == nil ? "Matter: " : "Document: "), .tag("code", path)]
            )
        )
        if let mark = content?.caseFile.mark?.value { lines.append(.tag("p", class: "mark", mark)) }
        return [.tag("header", lines)]
    }

    private var footer: HTMLNode {
        .tag(
            "footer",
            "\(ToolIdentity.name) \(ToolIdentity.version). A drafting tool; it gives no legal advice. This page holds case "
                + "data: keep it as confidential as the case."
        )
    }
}

/// The short name of a case.
enum CaseName {
    /// `CEDC et al. v. IRS et al.`
    static func short(_ caseFile: CaseFile) -> String {
        let sides = [caseFile.plaintiffs, caseFile.defendants].map { side in
            (side.first?.nameBesideRole ?? "…") + (side.count > 1 ? " et al." : "")
        }
        return sides.joined(separator: " v. ")
    }
}
