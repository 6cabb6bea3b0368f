import CaseFiles
import Diagnostics

/// A preliminary injunction is asked for without notice.
enum PreliminaryWithoutNotice: Rule {
    static let id = "FRCP-65a1"
    static let title = "A preliminary injunction is asked for on notice"
    static let authority = Authority.civilRule("65(a)(1)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Only a temporary restraining order may issue without notice to the other side. The service plan itself is
        checked on the packet.
        """
    static let accepts: [Example] = [
        "relief: [{key: stop, kind: injunction, stage: preliminary, act: disclosing data, notice: given}]"
    ]
    static let rejects: [Example] = [
        "relief: [{key: stop, kind: injunction, stage: preliminary, act: disclosing data, notice: ⟦none⟧}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.compactMap { relief in
            guard relief.isInjunction, relief.stage?.value == .preliminary, let notice = relief.notice,
                notice.value == .withheld
            else { return nil }
            return Fault(
                "the preliminary injunction `\(relief.key.value)` is asked for without notice",
                at: notice.location,
                fix: "give notice to every adverse party, or ask for a temporary restraining order first",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
