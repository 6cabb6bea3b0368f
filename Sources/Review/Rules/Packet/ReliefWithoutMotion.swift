import CaseFiles
import Diagnostics

/// Relief before judgment stands in the prayer alone.
enum ReliefWithoutMotion: Rule {
    static let id = "FRCP-7b1A"
    static let title = "Relief before judgment is asked for by motion"
    static let authority = Authority.civilRule("7(b)(1)(A)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The complaint alone does not ask the court for a temporary restraining order or a preliminary injunction now.
        Looks at injunctions of these stages in a packet that opens a case: the motion is among its documents and asks
        for them. A preliminary injunction without any `motion` in the case file is a warning, because the motion may
        follow.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data}]",
        """
        relief:
          - {key: now, kind: injunction, stage: tro, act: disclosing data}
          - {key: ⟦then⟧, kind: injunction, stage: preliminary, act: disclosing data}
        motion: {grounds: grounds.md, relief: [now]}
        """,
        """
        documents: [complaint, memorandum]
        relief: [{key: ⟦now⟧, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        let moved = packet.holds(.motion) ? Set(packet.caseFile.reliefOfMotion.map(\.key.value)) : []
        return packet.caseFile.relief.filter { $0.isInterim && !moved.contains($0.key.value) }.map { relief in
            Fault(
                "no motion asks for `\(relief.key.value)`, and the complaint alone does not ask for it now",
                at: relief.key.location,
                fix: remedy(in: packet),
                about: Diagnostic.Subject(key: relief.key.value),
                milder: packet.caseFile.motion == nil && relief.stage?.value == .preliminary ? .warning : nil
            )
        }
    }

    private static func remedy(in packet: PacketOutline) -> String {
        if packet.caseFile.motion == nil { return "add a `motion` with its grounds" }
        return packet.holds(.motion) ? "add it to the `relief` of the motion" : "add `motion` to `documents`"
    }
}
