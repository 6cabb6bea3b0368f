import CaseFiles
import Diagnostics

/// A plaintiff pleads no injury.
enum HarmlessPlaintiff: Rule {
    static let id = "STANDING-1"
    static let title = "Every plaintiff pleads an injury"
    static let authority = Authority.federal(
        "U.S. Const. art. III, § 2",
        verified: false,
        note:
            "organisational harm: FDA v. Alliance for Hippocratic Med., 602 U.S. 367 (2024); members: Hunt, 432 U.S. 333 (1977)"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Under a heading with "harm", "injury", "standing" or "damages", each plaintiff must be named: by key, by full
        or short name, or together with the others ("each Plaintiff", "Plaintiffs have lost …"). Whether what is pleaded there is
        an injury that was caused by the defendant and can be redressed, a lawyer must judge. A pleading without such a
        heading is reported once, when it asks for an injunction.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Economic Center, short_name: CEDC}, {key: npu, name: National Parents Union}]
        === facts.md
        # Harm to Plaintiffs

        CEDC lost clients. [@npu] lost members.
        """,
        """
        plaintiffs: [{key: cedc, name: Economic Center, short_name: CEDC}, {key: npu, name: National Parents Union}]
        === facts.md
        # Harm

        Plaintiffs have lost clients.
        """,
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Economic Center, short_name: CEDC}, {key: npu, name: ⟦National Parents Union⟧}]
        === facts.md
        # Harm

        CEDC lost clients. Fear keeps people whom Plaintiffs serve away.
        """,
        """
        plaintiffs: [{key: cedc, name: ⟦Economic Center⟧}]
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]
        === facts.md
        # Facts

        The agency acted.
        """,
    ]

    private static let together = PhraseFinder([
        "each plaintiff", "every plaintiff", "all plaintiffs", "plaintiffs suffer", "plaintiffs suffered",
        "plaintiffs have lost", "plaintiffs have suffered", "plaintiffs have been", "plaintiffs are", "plaintiffs were",
        "plaintiffs face", "plaintiffs lose",
        "plaintiffs lost", "plaintiffs will", "plaintiffs must", "plaintiffs and their members",
        "injure plaintiffs", "injures plaintiffs", "injured plaintiffs", "harm plaintiffs", "harms plaintiffs",
        "harmed plaintiffs", "injury to plaintiffs", "harm to plaintiffs",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.lacksText else { return [] }
        let harm = packet.paragraphs.filter { $0.section.topics.contains(.harm) && $0.claim == nil }
        guard !harm.isEmpty else { return noSection(packet) }
        let plaintiffs = packet.caseFile.plaintiffs
        if plaintiffs.count == 1 || harm.contains(where: { together.first(in: $0.text) != nil }) { return [] }
        let named = packet.partiesNamed(in: harm)
        return plaintiffs.filter { !named.contains($0.key.value) }.map { plaintiff in
            Fault(
                "no injury of plaintiff `\(plaintiff.name.value)` is pleaded",
                at: plaintiff.name.location,
                fix: "add its injury under the heading on harm",
                about: Diagnostic.Subject(key: plaintiff.key.value)
            )
        }
    }

    private static func noSection(_ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.relief.contains(where: \.isInjunction),
            let first = packet.caseFile.plaintiffs.first
        else {
            return []
        }
        return [
            Fault(
                "no section pleads the injury of `\(first.name.value)` or any other plaintiff",
                at: first.name.location,
                fix: "add a heading `Harm to Plaintiffs` with the injury of each",
                about: Diagnostic.Subject(key: first.key.value)
            )
        ]
    }
}
