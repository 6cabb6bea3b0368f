import CaseFiles
import Citations
import Diagnostics

/// The complaint does not say by which statute this court has jurisdiction.
enum JurisdictionUnstated: PaperRule {
    static let id = "FRCP-8a1"
    static let title = "A section on jurisdiction names the statute that grants it, and the waiver of immunity"
    static let authority = Authority.civilRule("8(a)(1)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A heading with the word "jurisdiction" must stand in the facts, and its paragraphs must cite a statute of
        28 U.S.C. §§ 1330–1369. Where the United States, an agency, or an officer in an official capacity is sued, a
        waiver of sovereign immunity must be cited there too, such as 5 U.S.C. § 702. Keyed and typed citations count.
        Where `jurisdiction.basis` is diversity, the statute must be 28 U.S.C. § 1332; `jurisdiction.authorities` must
        not name another ground than the basis does (a warning). A waiver of immunity that the
        case file declares without a public defendant waives nothing: a warning.
        A complaint that is a finished document must cite such a statute somewhere.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        === facts.md
        # Jurisdiction and venue

        This Court has jurisdiction under 28 U.S.C. § 1331, and 5 U.S.C. § 702 waives immunity.
        """,
        """
        === complaint.docx
        COMPLAINT
        1. This Court has jurisdiction under 28 U.S.C. § 1332(a).
        """,
    ]
    static let rejects: [Example] = [
        """
        authorities: [{key: question, cite: 28 U.S.C. § 1331}]
        jurisdiction: {basis: diversity, authorities: ⟦[question]⟧}
        === facts.md
        # Jurisdiction

        This Court has jurisdiction under 28 U.S.C. § 1332.
        """,
        """
        facts: ⟦facts.md⟧
        === facts.md
        # Jurisdiction
        """,
        """
        jurisdiction: {basis: diversity}
        === facts.md
        # ⟦Jurisdiction⟧

        This Court has jurisdiction under 28 U.S.C. § 1331.
        """,
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        authorities: [{key: apa-702, cite: 5 U.S.C. § 702}, {key: question, cite: 28 U.S.C. § 1331}]
        jurisdiction: {authorities: [question], immunity_waiver: [⟦apa-702⟧]}
        === facts.md
        # Jurisdiction

        This Court has jurisdiction under 28 U.S.C. § 1331.
        """,
        """
        facts: ⟦facts.md⟧
        === facts.md
        # Facts

        The agency acted.
        """,
        """
        defendants: [{key: acme, name: Acme LLC, kind: company}]
        === facts.md
        # ⟦Jurisdiction⟧

        This Court has jurisdiction.
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        === facts.md
        # ⟦Jurisdiction⟧

        This Court has jurisdiction under 28 U.S.C. § 1331.
        """,
        """
        === complaint.docx
        ⟦COMPLAINT⟧
        1. This Court has jurisdiction.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        empty(packet) + section(packet) + otherGround(packet) + needlessWaiver(packet)
    }

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let grants = packet.authorityCites.compactMap(\.statute).contains { statute in
            statute.title == 28 && (1330...1369).contains { statute.covers(section: $0) }
        }
        guard paper.isComplaint, !grants, let title = paper.caption.title else { return [] }
        return [
            Fault(
                "the complaint cites no statute that gives the court jurisdiction",
                at: packet.heading(about: .jurisdiction)?.location ?? title.location,
                fix: "name it under a heading `Jurisdiction and Venue`, such as 28 U.S.C. § 1331"
            )
        ]
    }

    /// A text that could be read and says nothing has no other finding.
    private static func empty(_ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.facts.allSatisfy({ packet.readTexts.contains($0.value) }), packet.lacksText else {
            return []
        }
        return [
            Fault(
                "the facts hold no allegation",
                at: packet.placeOfFacts,
                fix: "write them, with a heading `Jurisdiction and Venue` among the first"
            )
        ]
    }

    private static func section(_ packet: PacketOutline) -> [Fault] {
        if packet.lacksText { return [] }
        guard let heading = packet.heading(about: .jurisdiction) else {
            return [
                Fault(
                    "no section states the court's jurisdiction",
                    at: packet.placeOfFacts,
                    fix: "add a heading `Jurisdiction and Venue` with the statute that grants jurisdiction"
                )
            ]
        }
        let cited = packet.statutes(in: .jurisdiction)
        if !cited.contains(where: grantsJurisdiction) {
            return [
                Fault(
                    "the section on jurisdiction names no statute that grants it",
                    at: heading.location,
                    fix: "cite the statute, such as 28 U.S.C. § 1331"
                )
            ]
        }
        if packet.caseFile.jurisdiction?.basis?.value == .diversity, !cited.contains(where: grantsDiversity) {
            return [
                Fault(
                    "jurisdiction rests on diversity, and the section on jurisdiction does not cite 28 U.S.C. § 1332",
                    at: heading.location,
                    fix: "cite § 1332(a), or correct `jurisdiction.basis`"
                )
            ]
        }
        guard packet.isAgainstUnitedStates, !waivesImmunity(cited, in: packet) else { return [] }
        return [
            Fault(
                "the section on jurisdiction names no waiver of sovereign immunity",
                at: heading.location,
                fix: "cite the waiver for the federal defendants, such as 5 U.S.C. § 702"
            )
        ]
    }

    /// The list of jurisdiction's authorities names a ground, and not that of the basis.
    private static func otherGround(_ packet: PacketOutline) -> [Fault] {
        guard let jurisdiction = packet.caseFile.jurisdiction, let section = ground(of: jurisdiction.basis?.value)
        else { return [] }
        let listed = jurisdiction.authorities.keys.compactMap { packet.authorities[$0.value]?.statute }
        // The section on jurisdiction has its own finding when it does not cite the ground either.
        guard listed.contains(where: grantsJurisdiction), packet.statutes(in: .jurisdiction).contains(where: section),
            !listed.contains(where: section)
        else { return [] }
        return [
            Fault(
                "the authorities of `jurisdiction` do not bear out its basis",
                at: jurisdiction.authorities.location,
                fix: "list § 1332 for diversity and § 1331 for a federal question, or correct `basis`",
                milder: .warning
            )
        ]
    }

    private static func ground(of basis: JurisdictionBasis?) -> ((StatuteCitation) -> Bool)? {
        switch basis {
        case .diversity: grantsDiversity
        case .federalQuestion: { $0.title == 28 && $0.covers(section: 1331) }
        default: nil
        }
    }

    private static func needlessWaiver(_ packet: PacketOutline) -> [Fault] {
        let isPublic = packet.caseFile.defendants.contains { $0.isFederal || $0.isOfficer || $0.kind.value == .state }
        guard !isPublic, !packet.caseFile.defendants.isEmpty,
            let waiver = packet.caseFile.jurisdiction?.immunityWaiver.keys.first
        else { return [] }
        return [
            Fault(
                "a waiver of immunity is declared, and no defendant is the United States, an agency or an officer",
                at: waiver.location,
                fix: "remove `immunity_waiver`, or correct the `kind` of the defendant",
                milder: .warning
            )
        ]
    }

    private static func grantsDiversity(_ statute: StatuteCitation) -> Bool {
        statute.title == 28 && statute.covers(section: 1332)
    }

    static func grantsJurisdiction(_ statute: StatuteCitation) -> Bool {
        guard statute.title == 28, let section = Int(statute.section) else { return false }
        return (1330...1369).contains(section)
    }

    private static func waivesImmunity(_ cited: [StatuteCitation], in packet: PacketOutline) -> Bool {
        let declared = packet.declaredWaivers.map(\.section)
        return cited.contains { statute in
            (statute.title == 5 && statute.covers(section: 702)) || declared.contains(statute.section)
                || (statute.title == 28 && ["1346", "1491", "2409a", "2410", "2674"].contains(statute.section))
                || (statute.title == 26 && statute.section == "7431")
        }
    }
}
