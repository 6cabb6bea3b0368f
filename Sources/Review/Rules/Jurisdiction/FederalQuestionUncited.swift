import CaseFiles
import Citations
import Diagnostics

/// Federal claims are pleaded without 28 U.S.C. § 1331.
enum FederalQuestionUncited: Rule {
    static let id = "USC28-1331"
    static let title = "Federal claims rest on 28 U.S.C. § 1331"
    static let authority = Authority.federal(
        "28 U.S.C. § 1331",
        verified: true,
        note: "the gloss on the APA is not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The Administrative Procedure Act waives immunity and does not itself grant jurisdiction (Califano v. Sanders,
        430 U.S. 99 (1977)). So a complaint with a federal claim, or with `federal_question` for the basis of
        jurisdiction, cites § 1331 in its section on jurisdiction. A section
        that is missing, or cites no statute at all, is FRCP-8a1's.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        === facts.md
        # Jurisdiction

        This Court has jurisdiction under 28 U.S.C. § 1331.
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        === facts.md
        # ⟦Jurisdiction⟧

        This Court has jurisdiction under 28 U.S.C. § 1361 and 5 U.S.C. § 702.
        """,
        """
        claims: [{key: wages, title: Unpaid overtime, theory: statute}]
        jurisdiction: {basis: federal_question}
        === facts.md
        # ⟦Jurisdiction⟧

        This Court has jurisdiction under 28 U.S.C. § 1332.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let heading = packet.heading(about: .jurisdiction) else { return [] }
        let claim = packet.caseFile.claims.first(where: \.isFederal)
        guard claim != nil || packet.caseFile.jurisdiction?.basis?.value == .federalQuestion else { return [] }
        let cited = packet.statutes(in: .jurisdiction)
        guard cited.contains(where: JurisdictionUnstated.grantsJurisdiction),
            !cited.contains(where: { $0.title == 28 && $0.covers(section: 1331) })
        else { return [] }
        return [
            Fault(
                claim.map { "\(packet.name(of: $0)) arises under federal law, and 28 U.S.C. § 1331 is not cited" }
                    ?? "jurisdiction rests on a federal question, and 28 U.S.C. § 1331 is not cited",
                at: heading.location,
                fix: claim?.isAPA == true
                    ? "cite § 1331; the APA waives immunity but does not itself grant jurisdiction"
                    : "cite § 1331 in the section on jurisdiction, or correct `jurisdiction.basis`",
                about: Diagnostic.Subject(claim: claim?.key.value)
            )
        ]
    }
}
