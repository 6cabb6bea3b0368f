import CaseFiles
import Diagnostics

/// A First Amendment claim names no right or no burden.
enum UnstatedFirstAmendmentRight: Rule {
    static let id = "CONST-1A"
    static let title = "A First Amendment claim names the right and the burden on it"
    static let authority = Authority.federal("U.S. Const. amend. I", verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The text of a claim with `theory: first_amendment` must use a word for the right (association, petition, speech,
        press, religion, assembly) and one for the burden (chill, burden, deter, retaliate, and their forms).
        """
    static let accepts: [Example] = [
        """
        claims: [{key: speech, title: First Amendment, theory: first_amendment, allegations: claims/speech.md}]
        === claims/speech.md
        The sharing chills the members' right of association.
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: ⟦speech⟧, title: First Amendment, theory: first_amendment, allegations: claims/speech.md}]
        === claims/speech.md
        The sharing violates the First Amendment.
        """
    ]

    private static let rights = PhraseFinder([
        "association", "associate", "associating", "associational", "petition", "petitioning", "speech", "speak",
        "speaking", "expression", "expressive", "press", "religion", "religious", "assembly", "assemble",
    ])
    private static let burdens = PhraseFinder([
        "chill", "chills", "chilled", "chilling", "burden", "burdens", "burdened", "burdening", "deter", "deters",
        "deterred", "deterring", "deterrent", "retaliate", "retaliated", "retaliates", "retaliation", "retaliatory",
        "discourage", "discourages", "discouraged", "abridge", "abridges", "abridged",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let claims = packet.caseFile.claims.filter { $0.hasTheory(.firstAmendment) }
        guard !claims.isEmpty else { return [] }
        let texts = Dictionary(grouping: packet.paragraphs.filter { !$0.isGenerated && $0.claim != nil }) {
            $0.claim ?? ""
        }
        return claims.compactMap { claim in
            guard let paragraphs = texts[claim.key.value] else { return nil }
            let namesRight = paragraphs.contains { rights.first(in: $0.text) != nil }
            let namesBurden = paragraphs.contains { burdens.first(in: $0.text) != nil }
            guard !namesRight || !namesBurden else { return nil }
            return Fault(
                "\(packet.name(of: claim)) does not say which right is meant or how it is burdened",
                at: claim.key.location,
                fix: "state the First Amendment right and the burden in `\(claim.allegations.value)`",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
