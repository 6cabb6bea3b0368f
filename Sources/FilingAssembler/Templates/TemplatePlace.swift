internal import Diagnostics

/// The place of a finding in a template, taken apart again: `header 1, paragraph 2` or `paragraph 14 (table 1, …)`.
struct TemplatePlace {
    /// `header 1`; empty for the body.
    var part: String
    /// Counted from 1 within the part; `nil` where there are no paragraphs, as in a link's address.
    var paragraph: Int?

    init(_ excerpt: Diagnostic.Excerpt?) {
        let words = (excerpt?.place ?? "").split(separator: " ")
        guard let word = words.lastIndex(of: "paragraph"), word + 1 < words.count, let number = Int(words[word + 1])
        else {
            part = excerpt?.place ?? ""
            return
        }
        part = words[..<word].joined(separator: " ")
        paragraph = number
    }

    /// Findings of several looks at a template in the order of the document: the body first, the other parts as they
    /// are met, paragraph by paragraph.
    static func inOrder(_ findings: [Diagnostic]) -> [Diagnostic] {
        var ranks = ["": 0]
        let keyed = findings.enumerated().map { index, finding in
            let place = TemplatePlace(finding.excerpt)
            let rank = ranks[place.part] ?? ranks.count
            ranks[place.part] = rank
            let start = finding.excerpt?.marked.lowerBound ?? 0
            return (key: (rank, place.paragraph ?? 0, start, index), finding: finding)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.finding)
    }
}
