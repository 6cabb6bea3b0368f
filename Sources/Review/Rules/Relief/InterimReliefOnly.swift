import CaseFiles
import Diagnostics

/// A defendant is to be restrained meanwhile, and the prayer asks for nothing final.
enum InterimReliefOnly: Rule {
    static let id = "FRCP-54c"
    static let title = "Interim relief is matched by final relief in the prayer"
    static let authority = Authority.civilRule("54(c)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A default judgment gives no more than the prayer demands, and interim relief only holds matters until a final
        judgment. So each defendant whom a temporary restraining order or preliminary injunction would bind must also
        be the target of final relief: a permanent injunction, a declaration, vacatur, or damages. Whether the motion
        and the order stay within the prayer is checked on the packet.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service}]
        relief:
          - {key: now, kind: injunction, stage: preliminary, enjoin: [irs], act: disclosing data}
          - {key: always, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service}]
        relief:
          - {key: ⟦now⟧, kind: injunction, stage: preliminary, enjoin: [irs], act: disclosing data}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let final = packet.caseFile.relief.filter { !$0.isInterim && $0.needsClaim }
        let reached = Set(final.flatMap { packet.targets(of: $0) })
        return packet.caseFile.relief.filter(\.isInterim).compactMap { relief in
            guard let bare = packet.enjoined(by: relief).first(where: { !reached.contains($0.key.value) }) else {
                return nil
            }
            return Fault(
                "`\(relief.key.value)` restrains `\(bare.name.value)`, and the prayer asks for no final relief against it",
                at: relief.key.location,
                fix: "add the final relief to the prayer, such as a permanent injunction",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
