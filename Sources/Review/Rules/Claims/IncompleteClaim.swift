import CaseFiles
import Diagnostics

/// A claim lacks a part that every claim needs.
enum IncompleteClaim: Rule {
    static let id = "PKT-CLAIM-REQ"
    static let title = "Every claim has a title, plaintiffs, defendants, elements and allegations"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 8(a)(2)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        One finding for each part that is missing; somebody on the wrong side is PKT-PARTY-SIDE's. The authority of a
        claim is PKT-AUTH-CLAIM's, facts for each element are FRCP-8a2's, and the relief is PKT-RELIEF-MAP's, so that
        nothing is reported twice. Two claims with one text of allegations print it twice, which is a warning.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - key: apa
            title: Contrary to law
            plaintiffs: all
            defendants: [irs]
            elements: [{text: final action, paragraphs: [first]}]
            allegations: claims/apa.md
        === claims/apa.md
        The agency acted. {#first}
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        claims:
          - key: apa
            title: Contrary to law
            plaintiffs: all
            defendants: [cedc]
            elements: [{text: final action, paragraphs: [first]}]
            allegations: claims/apa.md
        === claims/apa.md
        The agency acted. {#first}
        """,
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - key: apa
            title: Contrary to law
            plaintiffs: all
            defendants: [irs]
            elements: [{text: final action, paragraphs: [first]}]
            allegations: claims/apa.md
          - key: uv
            title: Ultra vires
            plaintiffs: all
            defendants: [irs]
            elements: [{text: final action, paragraphs: [first]}]
            allegations: ⟦claims/apa.md⟧
        === claims/apa.md
        The agency acted. {#first}
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        claims:
          - key: ⟦apa⟧
            title: Contrary to law
            plaintiffs: all
            defendants: []
            elements: [{text: final action, paragraphs: [first]}]
            allegations: claims/apa.md
        === claims/apa.md
        The agency acted. {#first}
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - key: ⟦apa⟧
            title: Contrary to law
            plaintiffs: all
            defendants: [irs]
            elements: []
            allegations: claims/apa.md
        === claims/apa.md
        The agency acted. {#first}
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - key: ⟦apa⟧
            title: Contrary to law
            plaintiffs: all
            defendants: [irs]
            elements: [{text: final action, paragraphs: [first]}]
            allegations: claims/apa.md
        === facts.md
        The agency acted. {#first}
        === claims/apa.md
        # Contrary to law
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let pleaded = Set(packet.paragraphs.filter { !$0.isGenerated }.compactMap(\.claim))
        return repeated(in: packet)
            + packet.caseFile.claims.flatMap { claim in
                missing(in: claim, of: packet, isPleaded: pleaded.contains(claim.key.value)).map { part, fix in
                    Fault(
                        "\(packet.name(of: claim)) has no \(part)",
                        at: claim.key.location,
                        fix: fix,
                        about: Diagnostic.Subject(claim: claim.key.value)
                    )
                }
            }
    }

    private static func repeated(in packet: PacketOutline) -> [Fault] {
        var owners: [String: Claim] = [:]
        return packet.caseFile.claims.compactMap { claim in
            let text = claim.allegations.value
            guard !text.isEmpty, let owner = owners[text] else {
                owners[text] = claim
                return nil
            }
            return Fault(
                "\(packet.name(of: claim)) has no allegations of its own: `\(text)` is the text of \(packet.name(of: owner))",
                at: claim.allegations.location,
                fix: "give it a text of its own; what both need is incorporated by reference",
                about: Diagnostic.Subject(claim: claim.key.value),
                milder: .warning
            )
        }
    }

    private static func missing(
        in claim: Claim,
        of packet: PacketOutline,
        isPleaded: Bool
    ) -> [(part: String, fix: String)] {
        var missing: [(part: String, fix: String)] = []
        if claim.title.value.isEmpty { missing.append(("title", "name the wrong in `title`")) }
        if claim.plaintiffs.isEmpty {
            missing.append(("plaintiffs", "list the plaintiffs who bring it, or write `plaintiffs: all`"))
        }
        if claim.defendants.isEmpty {
            missing.append(("defendants", "list the defendants it is brought against, or write `defendants: all`"))
        }
        if claim.elements.isEmpty {
            missing.append(("elements", "list what must be proved in `elements`, each with its paragraphs"))
        }
        // A text that is named and could not be read has its own finding.
        let isUnread = !claim.allegations.value.isEmpty && !packet.readTexts.contains(claim.allegations.value)
        if !isPleaded && !isUnread {
            missing.append(("allegations", "write them in the text file that `allegations` names"))
        }
        return missing
    }
}
