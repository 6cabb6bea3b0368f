import CaseFiles
import Diagnostics

/// An injunction is asked for with a declaration, and § 2202 is not cited.
enum FurtherReliefUncited: Rule {
    static let id = "USC28-2202"
    static let title = "Further relief with a declaration is asked for under 28 U.S.C. § 2202"
    static let authority = Authority.federal("28 U.S.C. § 2202", verified: true)
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Section 2202 allows further necessary or proper relief based on a declaration. Spoken of only where § 2201 is
        cited and an injunction is asked for too.
        """
    static let accepts: [Example] = [
        """
        authorities: [{key: dja, cite: 28 U.S.C. §§ 2201–2202}]
        relief:
          - {key: declare, kind: declaratory, text: declare it unlawful, authorities: [dja]}
          - {key: stop, kind: injunction, stage: permanent, act: disclosing data}
        """
    ]
    static let rejects: [Example] = [
        """
        authorities: [{key: dja, cite: 28 U.S.C. § 2201}]
        relief:
          - {key: ⟦declare⟧, kind: declaratory, text: declare it unlawful, authorities: [dja]}
          - {key: stop, kind: injunction, stage: permanent, act: disclosing data}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.relief.contains(where: \.isInjunction),
            let declaration = packet.caseFile.relief.first(where: \.isDeclaratory),
            packet.cites(title: 28, section: 2201) || packet.cites(title: 28, section: 2201, in: declaration),
            !packet.cites(title: 28, section: 2202), !packet.cites(title: 28, section: 2202, in: declaration)
        else { return [] }
        return [
            Fault(
                "a declaration and an injunction are asked for, and 28 U.S.C. § 2202 is not cited",
                at: declaration.key.location,
                fix: "cite 28 U.S.C. §§ 2201–2202",
                about: Diagnostic.Subject(key: declaration.key.value)
            )
        ]
    }
}
