/// Sections of one title with their subsections.
///
/// `§ 6103(i)(2)(A)` has one path `i, 2, A`; `§ 7803(a)(3)(G)–(H)` has two, as a range; `§§ 702–706` has a last section.
package struct SectionReference: Hashable, Sendable {
    /// The section with its suffix letters, such as `7213A` or `301.6103(i)-1`.
    package var section: String
    /// The last section of a range.
    package var lastSection: String?
    /// The subsections, each from the outermost level in.
    package var paths: [[String]] = []
    /// Whether two paths mean all from the first to the second.
    package var isPathRange = false
    package var hasEtSeq = false

    package init(_ section: String) {
        self.section = section
    }

    /// The first subsection path; empty for a whole section.
    package var path: [String] { paths.first ?? [] }

    /// `§ 6103(a)`, with the sign doubled for several sections.
    var normal: String {
        let several = lastSection != nil || hasEtSeq
        return (several ? "§§\u{A0}" : "§\u{A0}") + withoutSign
    }

    var withoutSign: String {
        var text = section
        if let lastSection { text += "–" + lastSection }
        for (index, path) in paths.enumerated() {
            text +=
                index == 0 ? Self.text(path) : (isPathRange ? "–" : ", ") + Self.text(tail(of: path, after: paths[0]))
        }
        return text + (hasEtSeq ? " et\u{A0}seq." : "")
    }

    /// What differs: `(H)` of `a, 3, H` after `a, 3, G`.
    private func tail(of path: [String], after first: [String]) -> [String] {
        let same = zip(path, first).prefix { $0 == $1 }.count
        return Array(path.dropFirst(min(same, path.count - 1)))
    }

    static func text(_ path: some Sequence<String>) -> String {
        path.map { "(\($0))" }.joined()
    }
}
