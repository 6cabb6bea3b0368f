import CaseFiles
import Diagnostics

/// A claim under § 6103 does not say what kind of data was shared.
enum UnclassifiedTaxData: Rule {
    static let id = "IRC-6103b"
    static let title = "A claim under § 6103 classifies the data that was shared"
    static let authority = Authority.federal("26 U.S.C. § 6103(b)(1), (2), (6)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The section protects returns and return information; a taxpayer's identity (name, mailing address, number) is
        return information too. The text of a claim with `theory: irc6103` must use one of these terms; "personal data"
        is none.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: privacy, title: Unlawful disclosure, theory: irc6103, allegations: claims/privacy.md}]
        === claims/privacy.md
        A mailing address is taxpayer identity, which is return information.
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: ⟦privacy⟧, title: Unlawful disclosure, theory: irc6103, allegations: claims/privacy.md}]
        === claims/privacy.md
        The agency shared personal data.
        """
    ]

    private static let terms = PhraseFinder([
        "return information", "taxpayer identity", "taxpayer identities", "tax return", "tax returns", "a return",
        "the return", "returns",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let claims = packet.caseFile.claims.filter { $0.hasTheory(.taxConfidentiality) }
        guard !claims.isEmpty else { return [] }
        let texts = Dictionary(grouping: packet.paragraphs.filter { !$0.isGenerated && $0.claim != nil }) {
            $0.claim ?? ""
        }
        return claims.compactMap { claim in
            guard let paragraphs = texts[claim.key.value],
                !paragraphs.contains(where: { terms.first(in: $0.text) != nil })
            else { return nil }
            return Fault(
                "\(packet.name(of: claim)) does not classify the data under § 6103(b)",
                at: claim.key.location,
                fix: "say whether it is a return, return information, or taxpayer identity",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }
}
