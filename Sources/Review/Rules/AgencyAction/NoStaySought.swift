import CaseFiles
import Citations
import Diagnostics

/// Interim relief is asked for on APA claims, and no stay under § 705.
enum NoStaySought: Rule {
    static let id = "APA-705"
    static let title = "Interim relief on APA claims includes a stay under § 705"
    static let authority = Authority.federal("5 U.S.C. § 705", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A court may postpone the effective date of agency action, which is relief of its own kind beside a preliminary
        injunction and not bound to the plaintiffs in the same way. Consider pleading it as its own item.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        relief:
          - {key: now, kind: injunction, stage: preliminary, act: disclosing data, claims: [apa]}
          - {key: postpone, kind: stay, text: stay the agreement under 5 U.S.C. § 705, claims: [apa]}
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        relief:
          - {key: ⟦now⟧, kind: injunction, stage: preliminary, act: disclosing data, claims: [apa]}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.caseFile.relief.contains(where: { $0.kind.value == .stay }),
            let relief = packet.caseFile.relief.first(where: { relief in
                relief.isInjunction && relief.stage?.value == .preliminary
                    && packet.claims(of: relief).contains(where: \.isAPA)
            })
        else { return [] }
        return [
            Fault(
                "`\(relief.key.value)` rests on the APA, and no stay under 5 U.S.C. § 705 is asked for",
                at: relief.key.location,
                fix: "consider an item of `kind: stay` under § 705",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        ]
    }
}
