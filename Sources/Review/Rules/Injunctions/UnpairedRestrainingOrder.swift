import CaseFiles
import Diagnostics

/// A restraining order without notice has no preliminary injunction to follow.
enum UnpairedRestrainingOrder: Rule {
    static let id = "FRCP-65b3"
    static let title = "A restraining order without notice is paired with a preliminary injunction"
    static let authority = Authority.civilRule("65(b)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        When the order issues without notice, the motion for a preliminary injunction is heard at the earliest possible
        time; a party that does not go on with it loses the order.
        """
    static let accepts: [Example] = [
        """
        relief:
          - {key: now, kind: injunction, stage: tro, act: disclosing data, notice: none}
          - {key: later, kind: injunction, stage: preliminary, act: disclosing data}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data, notice: none}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let hasPreliminary = packet.caseFile.relief.contains { $0.isInjunction && $0.stage?.value == .preliminary }
        guard !hasPreliminary else { return [] }
        return packet.caseFile.relief.filter(\.isWithoutNotice).map { relief in
            Fault(
                "no preliminary injunction follows the restraining order `\(relief.key.value)`",
                at: relief.key.location,
                fix: "add an injunction of `stage: preliminary` to the relief",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
