import CaseFiles
import Diagnostics

/// An injunction would tell its target to obey the law.
enum VagueInjunction: PaperRule {
    static let id = "FRCP-65d1B"
    static let title = "An injunction states its terms specifically"
    static let authority = Authority.civilRule(
        "65(d)(1)(B)",
        verified: true,
        note: "the case law on obey-the-law orders is not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The person enjoined must be able to read from the order alone what is forbidden. Looks for phrases that only
        repeat the duty to obey the law, and for acts of fewer than two words.
        In a proposed order that is a finished document, every paragraph is looked at.
        """
    static let accepts: [Example] = [
        """
        relief:
          - {key: stop, kind: injunction, stage: permanent, act: disclosing return information to ICE under the MOU}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: stop, kind: injunction, stage: permanent, act: \"⟦violating the law⟧ in any way\"}]",
        "relief: [{key: stop, kind: injunction, stage: permanent, act: ⟦sharing⟧}]",
        """
        === order.docx
        [PROPOSED] ORDER
        1. Acme shall not sell the goods, and shall ⟦obey the law⟧.
        """,
    ]

    private static let empty = PhraseFinder([
        "obey the law", "obeying the law", "violate the law", "violating the law", "violating federal law",
        "violate federal law", "comply with the law", "complying with the law", "comply with all applicable law",
        "comply with all applicable laws", "comply with applicable law", "follow the law", "acting unlawfully",
        "act unlawfully", "acting illegally", "unlawful conduct", "illegal conduct", "unlawful acts", "illegal acts",
        "any unlawful act", "breaking the law", "violating plaintiffs' rights", "violating plaintiffs’ rights",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .order else { return [] }
        return packet.passages.compactMap { passage in
            guard let range = empty.first(in: passage.text) else { return nil }
            return Fault(
                "`\(passage.text.string(in: range))` is not specific: an order to obey the law is not enough",
                at: passage.text.location(of: range),
                fix: "say who shall not do what, with which data, and from when until when",
                about: Diagnostic.Subject(paragraph: passage.paragraph)
            )
        }
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInjunction).compactMap { relief in
            guard let act = relief.act, !act.value.isEmpty else { return nil }
            let text = packet.words(of: act)
            guard let range = empty.first(in: text) ?? tooShort(text) else { return nil }
            return Fault(
                "`\(text.string(in: range))` is not specific: an order to obey the law is not enough",
                at: text.location(of: range),
                fix: "say who shall not do what, with which data, and from when until when",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }

    private static func tooShort(_ text: MappedText) -> Range<Int>? {
        text.scalars.split(separator: " ").count < 2 ? text.scalars.indices : nil
    }
}
