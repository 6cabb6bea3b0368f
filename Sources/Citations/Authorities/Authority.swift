/// What two citations of the same authority have in common, whatever their form, year or pin.
package struct Authority: Hashable, Sendable {
    package var group: AuthorityGroup
    /// The authority without subsections: `26 usc 6103`, `520 U.S. 154`.
    package var key: String
    /// The subsections: `i, 2, A`; empty for the whole.
    package var path: [String] = []

    /// Whether the other is the same authority or a subsection of it.
    package func covers(_ other: Authority) -> Bool {
        group == other.group && key == other.key && other.path.starts(with: path)
    }
}

/// The groups of a table of authorities, in their order.
package enum AuthorityGroup: Int, CaseIterable, Comparable, Sendable {
    case cases, constitution, statutes, rules, regulations, executive, legislative, other

    package var heading: String {
        switch self {
        case .cases: "Cases"
        case .constitution: "Constitutional Provisions"
        case .statutes: "Statutes"
        case .rules: "Rules"
        case .regulations: "Regulations and Federal Register"
        case .executive: "Executive and Agency Materials"
        case .legislative: "Legislative History"
        case .other: "Other Authorities"
        }
    }

    package static func < (left: AuthorityGroup, right: AuthorityGroup) -> Bool { left.rawValue < right.rawValue }
}

extension Citation {
    /// The authorities it names itself; none for the record and for short forms, which name theirs by ``antecedent``.
    ///
    /// Two subsections of one section are two authorities, as a table lists them.
    package var authorities: [Authority] {
        switch content {
        case .caseLaw(let cite): cite.key.map { [Authority(group: .cases, key: $0)] } ?? []
        case .statute(let cite): cite.authorities
        case .regulation(let cite): cite.authorities
        case .federalRegister(let cite): [Authority(group: .regulations, key: "fr \(cite.volume) \(cite.page)")]
        case .constitution(let cite): [Authority(group: .constitution, key: plainKey(cite.normal))]
        case .rule(let cite): cite.reference.authorities(.rules, cite.set.id)
        case .publicLaw(let cite): [Authority(group: .statutes, key: cite.key)]
        case .executiveOrder(let cite): [Authority(group: .executive, key: "eo \(cite.number)")]
        case .manual(let cite):
            [Authority(group: .executive, key: "\(cite.series) \(cite.number.map(String.init).joined(separator: "."))")]
        case .legislative(let cite):
            [Authority(group: .legislative, key: "\(cite.series) \(cite.congress)-\(cite.number)")]
        case .record, .short, .id, .supra: []
        }
    }

    private func plainKey(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }
}

extension CaseCitation {
    /// The primary source, or the docket number of a case reported nowhere.
    var key: String? {
        if let source = sources.first, let page = source.page {
            return "\(source.volume) \(source.reporter.name) \(page)"
        }
        return docket.map { "No. \($0)" } ?? name
    }
}

extension StatuteCitation {
    /// The Internal Revenue Code is title 26 of the United States Code.
    var authorities: [Authority] {
        reference.authorities(.statutes, title.map { "\($0) usc" } ?? code + (chapter.map { " ch. \($0)" } ?? ""))
    }
}

extension RegulationCitation {
    /// The Treasury Regulations are title 26 of the Code of Federal Regulations.
    var authorities: [Authority] {
        reference?.authorities(.regulations, "\(title) cfr") ?? [
            Authority(group: .regulations, key: "\(title) cfr pt. \(part)")
        ]
    }
}

extension PublicLawCitation {
    fileprivate var key: String {
        if let congress, let law { return "pub. l. \(congress)-\(law)" }
        return "stat. \(volume ?? 0) \(page ?? 0)"
    }
}

extension SectionReference {
    func authorities(_ group: AuthorityGroup, _ code: String) -> [Authority] {
        let key = "\(code) \(section)" + (lastSection.map { "–\($0)" } ?? "")
        return paths.isEmpty
            ? [Authority(group: group, key: key)] : paths.map { Authority(group: group, key: key, path: $0) }
    }
}
