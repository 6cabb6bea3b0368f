internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review

/// For each claim its authorities, and for each element the paragraphs that plead it and the exhibit pages they cite.
struct ClaimMatrix {
    private let content: Matter.Content
    private let cites: [Int: [ExhibitCite]]

    /// One element of a claim.
    struct Row {
        var element: String
        var paragraphs: [Int]
        /// Paragraphs that the case file names and no text has.
        var lost: [String]
        var exhibits: [CitedExhibit]
    }

    /// An exhibit with the citations of it that an element rests on.
    struct CitedExhibit {
        /// `nil` for a typed label that is on no list.
        var key: String?
        var label: String
        var cites: [ExhibitCite]
    }

    init(_ content: Matter.Content) {
        self.content = content
        cites = Dictionary(grouping: content.outline.exhibitCites.filter { $0.paragraph != nil }) { $0.paragraph ?? 0 }
    }

    func rows(of claim: Claim) -> [Row] {
        claim.elements.map { element in
            let ranges = element.paragraphs.map { range in
                (range, ParagraphNumbers.numbers(of: range, in: content.outline.keys.paragraphs))
            }
            let numbers = Set(ranges.flatMap { $0.1 ?? [] }).sorted()
            let lost = ranges.filter { $0.1 == nil }.map { range, _ in
                range.ends.map(\.value).joined(separator: "..")
            }
            return Row(element: element.text.value, paragraphs: numbers, lost: lost, exhibits: exhibits(in: numbers))
        }
    }

    /// The exhibits cited in some paragraphs, in the order of the list.
    private func exhibits(in paragraphs: [Int]) -> [CitedExhibit] {
        let groups = Dictionary(grouping: paragraphs.flatMap { cites[$0] ?? [] }, by: \.label)
        let listed = content.caseFile.exhibits.compactMap { content.outline.labels[$0.key.value] }
        let known = listed.filter { groups[$0] != nil }
        let others = Set(groups.keys).subtracting(listed).sorted()
        return (known + others).map { label in
            let cites = groups[label] ?? []
            return CitedExhibit(key: cites.first?.exhibit, label: label, cites: cites)
        }
    }
}

extension ClaimMatrix {
    var nodes: [HTMLNode] {
        if content.caseFile.claims.isEmpty { return [Gap.node("The case file has no claim.")] }
        return content.caseFile.claims.enumerated().map { index, claim in
            .tag("div", class: "group", [heading(of: claim, number: index + 1), facts(about: claim), table(of: claim)])
        }
    }

    private func heading(of claim: Claim, number: Int) -> HTMLNode {
        .tag("h3", "Count \(RomanNumeral.text(number)). \(claim.title.value)")
    }

    private func facts(about claim: Claim) -> HTMLNode {
        let authorities = claim.authorities.keys.map { key in
            content.caseFile.authority(key.value)?.cite.value ?? key.value
        }
        return .tag(
            "dl",
            [
                .tag("dt", "Authorities"),
                .tag(
                    "dd",
                    authorities.isEmpty ? [Gap.node("none listed")] : [.text(authorities.joined(separator: "; "))]
                ),
                .tag("dt", "Plaintiffs"), .tag("dd", [side(claim.plaintiffs, of: content.caseFile.plaintiffs)]),
                .tag("dt", "Defendants"), .tag("dd", [side(claim.defendants, of: content.caseFile.defendants)]),
            ]
        )
    }

    private func side(_ keys: KeyList, of everyone: [Party]) -> HTMLNode {
        let chosen = everyone.filter { keys.contains($0.key.value) }
        if chosen.isEmpty { return Gap.node("none named") }
        if chosen.count == everyone.count && chosen.count > 1 { return .text("all") }
        return .text(chosen.map(\.nameInText).joined(separator: ", "))
    }

    private func table(of claim: Claim) -> HTMLNode {
        let rows = rows(of: claim)
        if rows.isEmpty { return .tag("p", [Gap.node("No element is listed.")]) }
        return .table(
            class: "matrix",
            head: ["Element", "Pleaded in", "Exhibit pages cited there"],
            rows: rows.map { row in [[.text(row.element)], paragraphs(of: row), exhibits(of: row)] }
        )
    }

    private func paragraphs(of row: Row) -> [HTMLNode] {
        if row.paragraphs.isEmpty && row.lost.isEmpty { return [Gap.node("no paragraph")] }
        let text: [HTMLNode] = row.paragraphs.isEmpty ? [] : [.text(ParagraphNumbers.text(row.paragraphs))]
        return text + row.lost.flatMap { [.text(" "), Gap.node("no paragraph “\($0)”")] }
    }

    private func exhibits(of row: Row) -> [HTMLNode] {
        if row.exhibits.isEmpty { return [.tag("span", class: "soft", "none")] }
        return row.exhibits.enumerated().flatMap { index, exhibit -> [HTMLNode] in
            let pins = ExhibitPins.text(exhibit.cites)
            let word = content.court.exhibitWord.value + "\u{A0}" + exhibit.label
            let text = HTMLNode.text((index == 0 ? "" : "; ") + word + (pins.isEmpty ? "" : "\u{A0}" + pins))
            return [text] + Gap.nodes(exhibit.key.flatMap { content.outline.exhibits[$0] }, cites: exhibit.cites)
        }
    }
}
