internal import CaseFiles
internal import Diagnostics
internal import Review

/// The exhibits: what each is, and where the pleading cites it.
struct ExhibitTable {
    private let content: Matter.Content
    private let cites: [String: [ExhibitCite]]

    init(_ content: Matter.Content) {
        self.content = content
        cites = Dictionary(grouping: content.outline.exhibitCites.filter { $0.exhibit != nil }) { $0.exhibit ?? "" }
    }

    var nodes: [HTMLNode] {
        if content.caseFile.exhibits.isEmpty {
            let words =
                content.outline.paper == nil ? "The case file lists no exhibit." : "The folder holds no exhibit."
            return [.tag("p", words)] + unlisted
        }
        let table = HTMLNode.table(
            class: "exhibits",
            head: ["Label", "Exhibit", "Pages", "Cited at"],
            rows: inOrderOfLabels.map { row(of: $0) }
        )
        return [table] + unlisted
    }

    private var inOrderOfLabels: [Exhibit] {
        let places = content.caseFile.exhibits.enumerated().map { index, exhibit in
            let label = content.outline.labels[exhibit.key.value].flatMap { ExhibitLabel($0) }
            return (exhibit: exhibit, number: label?.number ?? .max, part: label?.part ?? 0, index: index)
        }
        return places.sorted { ($0.number, $0.part, $0.index) < ($1.number, $1.part, $1.index) }.map(\.exhibit)
    }

    private func row(of exhibit: Exhibit) -> [[HTMLNode]] {
        let key = exhibit.key.value
        let facts = content.outline.exhibits[key]
        let pages = facts?.pages.map(String.init) ?? "–"
        return [
            [.tag("b", content.outline.labels[key] ?? "–")],
            [.text(exhibit.title.value), .element("br", [], []), .tag("code", exhibit.file.value)]
                + Gap.nodes(facts, cites: []) + (exhibit.sealed?.value == true ? [.text(" (under seal)")] : []),
            [.text(pages)], places(of: cites[key] ?? [], facts),
        ]
    }

    /// `¶ 31 at 2; ¶ 47`.
    private func places(of cites: [ExhibitCite], _ facts: ExhibitFacts?) -> [HTMLNode] {
        if cites.isEmpty { return [Gap.node("not cited")] }
        return cites.enumerated().flatMap { index, cite -> [HTMLNode] in
            let place = cite.paragraph.map { "¶\u{A0}\($0)" } ?? cite.location.file
            let pin = ExhibitPins.text(cite)
            let text = HTMLNode.text((index == 0 ? "" : "; ") + place + (pin.isEmpty ? "" : "\u{A0}" + pin))
            guard case .present = facts?.file else { return [text] }
            return [text] + Gap.nodes(facts, cites: [cite])
        }
    }

    /// Typed labels that are on no list.
    private var unlisted: [HTMLNode] {
        let stray = content.outline.exhibitCites.filter { $0.exhibit == nil }
        guard !stray.isEmpty else { return [] }
        let words = stray.map { cite in cite.written + (cite.paragraph.map { " (¶\u{A0}\($0))" } ?? "") }
        return [.tag("p", [Gap.node("Cited and not there:"), .text(" " + words.joined(separator: "; "))])]
    }
}
