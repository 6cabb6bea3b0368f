import CaseFiles
import Citations
import Diagnostics

/// A claim invokes § 706 and selects none of its grounds.
enum NoGroundOfReview: Rule {
    static let id = "APA-706-2"
    static let title = "Every claim under the APA selects one ground of § 706(2)"
    static let authority = Authority.federal("5 U.S.C. § 706(2)(A)–(F)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        (A) arbitrary or contrary to law, (B) contrary to the constitution, (C) beyond statutory authority, (D) without
        the procedure required, (E) without substantial evidence, (F) unwarranted by the facts. The `theory` selects
        the letter. (E) belongs to review of a formal record and (F) to a trial of the facts anew; both are rare and get
        a warning.
        """
    static let accepts: [Example] = [
        """
        authorities: [{key: apa-706, cite: 5 U.S.C. § 706(2)(A)}]
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A, authorities: [apa-706]}]
        """
    ]
    static let rejects: [Example] = [
        """
        authorities: [{key: apa-706, cite: 5 U.S.C. § 706}]
        claims: [{key: ⟦apa⟧, title: Violation of the APA, theory: statute, authorities: [apa-706]}]
        """,
        """
        claims: [{key: apa, title: No substantial evidence, theory: ⟦apa706_2E⟧}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.claims.compactMap { rareGround($0, in: packet) ?? noGround($0, in: packet) }
    }

    private static func rareGround(_ claim: Claim, in packet: PacketOutline) -> Fault? {
        guard let theory = claim.theory, theory.value == .withoutEvidence || theory.value == .factsAgainst else {
            return nil
        }
        let isEvidence = theory.value == .withoutEvidence
        return Fault(
            isEvidence
                ? "\(packet.name(of: claim)) pleads § 706(2)(E), which is for review of a formal record"
                : "\(packet.name(of: claim)) pleads § 706(2)(F), which is for a trial of the facts anew",
            at: theory.location,
            fix: "check that the ground fits; most actions are reviewed under (A)",
            about: Diagnostic.Subject(claim: claim.key.value),
            milder: .warning
        )
    }

    private static func noGround(_ claim: Claim, in packet: PacketOutline) -> Fault? {
        let general = [nil, .statute, .other].contains(claim.theory?.value)
        guard general, packet.authorities(of: claim).contains(where: { $0.isStatute(title: 5, section: 706) }) else {
            return nil
        }
        return Fault(
            "\(packet.name(of: claim)) rests on 5 U.S.C. § 706 and selects no ground",
            at: claim.key.location,
            fix: "choose a `theory` from apa706_2A to apa706_2F",
            about: Diagnostic.Subject(claim: claim.key.value)
        )
    }
}
