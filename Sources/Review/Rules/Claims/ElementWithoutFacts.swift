import CaseFiles
import Diagnostics

/// An element of a claim is not linked to any fact.
enum ElementWithoutFacts: Rule {
    static let id = "FRCP-8a2"
    static let title = "Every element of a claim is linked to the paragraphs that plead it"
    static let authority = Authority.civilRule(
        "8(a)(2)",
        verified: true,
        note: "the map from elements to facts is ours"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A short and plain statement shows that the pleader is entitled to relief. The map from elements to paragraphs
        is how this tool sees that nothing was left out. A claim without any element is PKT-CLAIM-REQ's; a paragraph
        key that does not exist is PKT-PARA-REF's. While a text of the facts is missing the rule is silent.
        """
    static let accepts: [Example] = [
        """
        claims:
          - key: apa
            title: Contrary to law
            elements: [{text: final agency action, paragraphs: [first]}]
        === facts.md
        The agency acted. {#first}
        """
    ]
    static let rejects: [Example] = [
        """
        claims:
          - key: apa
            title: Contrary to law
            elements:
              - {text: final agency action, paragraphs: [first]}
              - {text: ⟦contrary to law⟧, paragraphs: []}
        === facts.md
        The agency acted. {#first}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksText else { return [] }
        return packet.caseFile.claims.flatMap { claim in
            claim.elements.filter(\.paragraphs.isEmpty).map { element in
                Fault(
                    "no fact is linked to the element `\(element.text.value)` of \(packet.name(of: claim))",
                    at: element.text.location,
                    fix: "add the keys of the paragraphs that plead it to `paragraphs`",
                    about: Diagnostic.Subject(claim: claim.key.value)
                )
            }
        }
    }
}
