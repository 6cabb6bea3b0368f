import CaseFiles
import Citations
import Diagnostics

/// A claim calls a request under § 6103(i)(2) invalid and does not say why.
enum UnspecifiedRequestDefect: Rule {
    static let id = "IRC-6103i2"
    static let title = "A claim on § 6103(i)(2) says which requirement the request failed"
    static let authority = Authority.federal("26 U.S.C. § 6103(i)(2)(A)–(C)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A request must be in writing, from the head of the agency or a listed official, with the taxpayer's name and
        address, the taxable periods, the statutory authority of the proceeding, and the specific reason of relevance;
        the recipients must be personally and directly engaged, and use it solely for that. Where a claim with
        `theory: irc6103` cites § 6103(i)(2), one of these must be named there or in the facts, by its words or by its
        subparagraph.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: privacy, title: Unlawful disclosure, theory: irc6103, allegations: claims/privacy.md}]
        === claims/privacy.md
        The request did not meet 26 U.S.C. § 6103(i)(2): it named no specific reason why the disclosure is relevant.
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: ⟦privacy⟧, title: Unlawful disclosure, theory: irc6103, allegations: claims/privacy.md}]
        === claims/privacy.md
        The request was invalid under 26 U.S.C. § 6103(i)(2).
        """
    ]

    private static let requirements = PhraseFinder([
        "in writing", "written request", "head of the agency", "taxable period", "taxable periods", "tax period",
        "statutory authority", "specific reason", "specific reasons", "personally and directly engaged",
        "solely for the use", "solely for",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let claims = packet.caseFile.claims.filter { $0.hasTheory(.taxConfidentiality) }
        guard !claims.isEmpty else { return [] }
        let paths = packet.authorityCites.map { ($0.claim, path(of: $0)) }
        let namesItem =
            paths.contains { $0.1.count >= 3 }
            || packet.passages.contains { requirements.first(in: $0.text) != nil }
        guard !namesItem else { return [] }
        let relying = Set(paths.filter { !$0.1.isEmpty }.compactMap(\.0))
        return claims.filter { relying.contains($0.key.value) }.map { claim in
            Fault(
                "\(packet.name(of: claim)) does not say which requirement of § 6103(i)(2) was not met",
                at: claim.key.location,
                fix: "name it: written, by the head of the agency, name and address, taxable period, authority, reason",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    /// The subsections of a citation of § 6103(i)(2); empty for any other citation.
    private static func path(of cite: AuthorityCite) -> [String] {
        guard let statute = cite.statute, statute.title == 26, statute.section == "6103" else { return [] }
        return statute.reference.paths.first { $0.starts(with: ["i", "2"]) } ?? []
    }
}
