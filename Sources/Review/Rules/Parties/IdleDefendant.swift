import CaseFiles
import Diagnostics

/// A defendant is the target of no claim or of no relief.
enum IdleDefendant: Rule {
    static let id = "FRCP-20a2"
    static let title = "Every defendant is the target of a claim and of some relief"
    static let authority = Authority.civilRule("20(a)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Persons are joined as defendants because relief is asked against them. Relief reaches a defendant when it
        enjoins that defendant, or when it rests on a claim against that defendant. That no allegation names one of
        several defendants, by key or by name, is advice.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - {key: apa, title: Contrary to law, defendants: all}
        relief:
          - {key: declare, kind: declaratory, text: declare it unlawful, claims: [apa]}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: irs, name: Internal Revenue Service}
          - {key: ssa, name: ⟦Social Security Administration⟧}
        claims:
          - {key: apa, title: Contrary to law, defendants: all}
        relief:
          - {key: declare, kind: declaratory, text: declare it unlawful, claims: [apa]}
        === facts.md
        The Internal Revenue Service signed it.
        """,
        """
        defendants:
          - {key: irs, name: Internal Revenue Service}
          - {key: ssa, name: ⟦Social Security Administration⟧}
        claims:
          - {key: apa, title: Contrary to law, defendants: [irs]}
        relief:
          - {key: declare, kind: declaratory, text: declare it unlawful, claims: [apa]}
        """,
        """
        defendants:
          - {key: irs, name: Internal Revenue Service}
          - {key: ssa, name: ⟦Social Security Administration⟧}
        claims:
          - {key: apa, title: Contrary to law, defendants: all}
        relief:
          - {key: stop, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data, claims: [apa]}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let accused = Set(packet.caseFile.claims.flatMap(\.defendants.keys).map(\.value))
        let reached = Set(packet.caseFile.relief.flatMap { packet.targets(of: $0) })
        let unnamed = unnamed(in: packet)
        return packet.caseFile.defendants.compactMap { defendant in
            let key = defendant.key.value
            let missing =
                switch (accused.contains(key), reached.contains(key)) {
                case (true, true): nil as String?
                case (false, true): "no claim is brought"
                case (true, false): "no relief is asked"
                case (false, false): "no claim is brought and no relief is asked"
                }
            guard let missing else { return unnamed.contains(key) ? unmentioned(defendant) : nil }
            return Fault(
                "\(missing) against defendant `\(defendant.name.value)`",
                at: defendant.name.location,
                fix: "tie `\(key)` to a claim and to relief, or remove it from `defendants`",
                about: Diagnostic.Subject(key: key)
            )
        }
    }

    /// The keys of those of several defendants whom no allegation names.
    private static func unnamed(in packet: PacketOutline) -> Set<String> {
        let defendants = packet.caseFile.defendants.map(\.key.value)
        guard defendants.count > 1, !packet.lacksAnyText else { return [] }
        return Set(defendants).subtracting(packet.partiesNamed(in: packet.paragraphs))
    }

    private static func unmentioned(_ defendant: Party) -> Fault {
        Fault(
            "no allegation names defendant `\(defendant.name.value)`",
            at: defendant.name.location,
            fix: "say what it did, with its name or `[@\(defendant.key.value)]`",
            about: Diagnostic.Subject(key: defendant.key.value),
            milder: .advice
        )
    }
}
