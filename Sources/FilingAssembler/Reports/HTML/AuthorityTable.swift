internal import CaseFiles
internal import Citations
internal import Diagnostics
internal import Review

/// The authorities of each claim with the paragraphs that cite them, then those that no claim lists.
struct AuthorityTable {
    private let content: Matter.Content
    /// The citations of each listed authority, by its key.
    private let cites: [String: [AuthorityCite]]

    init(_ content: Matter.Content) {
        self.content = content
        // A typed citation counts for the first authority that reads the same.
        var keys: [String: String] = [:]
        for authority in content.caseFile.authorities {
            let normal = content.outline.authorities[authority.key.value]?.normal ?? authority.cite.value
            if keys[normal] == nil { keys[normal] = authority.key.value }
        }
        cites = content.outline.authorityCites.reduce(into: [:]) { cites, cite in
            guard let key = cite.key ?? keys[cite.normal ?? cite.cite] else { return }
            cites[key, default: []].append(cite)
        }
    }

    var nodes: [HTMLNode] {
        let claims = content.caseFile.claims.enumerated().map { index, claim in
            (title: "Count \(RomanNumeral.text(index + 1)). \(claim.title.value)", claim: claim)
        }
        let listed = Set(content.caseFile.claims.flatMap(\.authorities.keys).map(\.value))
        let others = content.caseFile.authorities.map(\.key.value).filter { !listed.contains($0) }
        return claims.flatMap { title, claim in
            section(title, claim.authorities.keys.map(\.value), claim: claim.key.value)
        } + (others.isEmpty ? [] : section("Listed by no claim", others, claim: nil))
    }

    private func section(_ title: String, _ keys: [String], claim: String?) -> [HTMLNode] {
        let heading = HTMLNode.tag("h3", title)
        if keys.isEmpty { return [heading, .tag("p", [Gap.node("No authority is listed.")])] }
        let table = HTMLNode.table(
            class: "authorities",
            head: ["Authority", "For", claim == nil ? "Cited at" : "Cited in the count", "Elsewhere", "Checked on"],
            rows: keys.map { row(of: $0, claim: claim) }
        )
        return [.tag("div", class: "group", [heading, table])]
    }

    private func row(of key: String, claim: String?) -> [[HTMLNode]] {
        guard let authority = content.caseFile.authority(key) else {
            return [[Gap.node("“\(key)” is not listed")], [], [], [], []]
        }
        let cites = cites[key] ?? []
        let own = cites.filter { claim == nil || $0.claim == claim }
        let others = cites.filter { claim != nil && $0.claim != claim }
        let checked = authority.checkedOn.map { HTMLNode.text($0.value.written) } ?? Gap.node("not checked")
        return [
            [.text(authority.cite.value)], [.text(authority.proposition?.value ?? authority.name?.value ?? "")],
            places(of: own), places(of: others), [checked],
        ]
    }

    private func places(of cites: [AuthorityCite]) -> [HTMLNode] {
        let text = ParagraphNumbers.text(cites.compactMap(\.paragraph))
        let isInPrayer = cites.contains { $0.paragraph == nil }
        let words = [text, isInPrayer ? "prayer" : ""].filter { !$0.isEmpty }
        return words.isEmpty ? [.tag("span", class: "soft", "–")] : [.text(words.joined(separator: ", "))]
    }
}
