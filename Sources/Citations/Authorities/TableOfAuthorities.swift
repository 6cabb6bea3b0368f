/// The authorities of a paper with the places they are cited at, as printed before the argument.
///
/// A place is a page, or whatever the caller counts: paragraphs, or claims.
package struct TableOfAuthorities: Hashable, Sendable {
    /// The entries by group, each group in its order; groups without entries are left out.
    package var sections: [Section] = []

    package struct Section: Hashable, Sendable {
        package var group: AuthorityGroup
        package var entries: [Entry]
    }

    package struct Entry: Hashable, Sendable {
        package var authority: Authority
        /// The full citation without pin and weight.
        package var text: String
        /// The part of ``text`` at its beginning to be set in italics: a case's name.
        package var italic: String?
        /// Every place it is cited at in any form, ascending.
        package var places: [Int]
        /// Whether a list of the places would help nobody.
        package var isPassim: Bool

        /// `3, 5, 9`, or `passim`.
        package var placeText: String {
            isPassim ? "passim" : places.map(String.init).joined(separator: ", ")
        }
    }

    /// What courts and offices do differently.
    package struct Options: Hashable, Sendable {
        /// The number of places from which on `passim` replaces them; `nil` for courts that forbid it.
        package var passim: Int? = 6
        /// Whether `In re X` and `Ex parte X` stand under X.
        package var filesProceduralNamesUnderParty = false
        package var putsNumbersBeforeLetters = true
        /// Whether subsections are counted under their section.
        package var rollsUpSubsections = false

        package init() {}
    }

    /// - Parameters:
    ///   - citations: a paper's citations with their antecedents.
    ///   - places: the place of each; `nil` where it does not count, as in the tables themselves.
    package init(of citations: [Citation], at places: [Int?], options: Options = Options()) {
        var drafts: [Authority: (cite: Citation, places: Set<Int>)] = [:]
        for (citation, place) in zip(citations, places) {
            guard let place else { continue }
            for (authority, source) in Self.named(by: citation, in: citations, options) {
                drafts[authority, default: (source, [])].places.insert(place)
            }
        }
        let entries = drafts.map { authority, draft in
            (
                AuthorityOrder(of: authority, citedAs: draft.cite, options),
                Self.entry(authority, draft.cite, draft.places, options)
            )
        }
        let sorted = entries.sorted { $0.0 < $1.0 }.map(\.1)
        for group in AuthorityGroup.allCases {
            let members = sorted.filter { $0.authority.group == group }
            if !members.isEmpty { sections.append(Section(group: group, entries: members)) }
        }
    }

    private static func named(
        by citation: Citation,
        in citations: [Citation],
        _ options: Options
    ) -> [(Authority, Citation)] {
        guard let antecedent = citation.antecedent, citations.indices.contains(antecedent) else {
            return citation.authorities.map { (rolledUp($0, options), citation) }
        }
        let source = citations[antecedent]
        guard let reference = citation.content.reference, let moved = source.moved(to: reference) else {
            return source.authorities.prefix(1).map { (rolledUp($0, options), source) }
        }
        return moved.authorities.map { (rolledUp($0, options), moved) }
    }

    private static func rolledUp(_ authority: Authority, _ options: Options) -> Authority {
        guard options.rollsUpSubsections else { return authority }
        return Authority(group: authority.group, key: authority.key)
    }

    private static func entry(_ authority: Authority, _ cite: Citation, _ places: Set<Int>, _ options: Options) -> Entry
    {
        let name: String? = if case .caseLaw(let found) = cite.content { found.name } else { nil }
        return Entry(
            authority: authority,
            text: cite.tableText(for: authority),
            italic: name,
            places: places.sorted(),
            isPassim: options.passim.map { places.count >= $0 } ?? false
        )
    }
}

extension Citation {
    /// The same code at other sections: what `§ 6103(p)` means after `26 U.S.C. § 6103(a)`.
    fileprivate func moved(to reference: SectionReference) -> Citation? {
        var moved = self
        switch content {
        case .statute(var cite):
            cite.reference = reference
            moved.content = .statute(cite)
        case .regulation(var cite):
            cite.reference = reference
            moved.content = .regulation(cite)
        case .rule(var cite):
            cite.reference = reference
            moved.content = .rule(cite)
        default: return nil
        }
        return moved
    }

    /// The full form for a table: no pin, no weight, no edition, and of several subsections the one listed.
    fileprivate func tableText(for authority: Authority) -> String {
        switch content {
        case .caseLaw(var cite):
            cite.pin = nil
            cite.weights = []
            return cite.normal
        case .statute(var cite):
            cite.reference.paths = authority.path.isEmpty ? [] : [authority.path]
            cite.reference.isPathRange = false
            cite.year = nil
            return cite.normal
        case .regulation(var cite):
            cite.reference?.paths = authority.path.isEmpty ? [] : [authority.path]
            cite.reference?.isPathRange = false
            return cite.normal
        case .rule(var cite):
            cite.reference.paths = authority.path.isEmpty ? [] : [authority.path]
            cite.reference.isPathRange = false
            return cite.normal
        case .federalRegister(var cite):
            cite.pin = nil
            return cite.normal
        case .publicLaw(var cite):
            cite.pin = nil
            return cite.normal
        case .legislative(var cite):
            cite.pin = nil
            return cite.normal
        default: return normal
        }
    }
}
