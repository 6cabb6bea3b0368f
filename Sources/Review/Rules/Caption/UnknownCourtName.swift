import CaseFiles
import Diagnostics

/// The caption would lack the court's name.
enum UnknownCourtName: Rule {
    static let id = "FRCP-10a-court"
    static let title = "The caption has the court's full name"
    static let authority = Authority.civilRule("10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The name comes from the court's data, never from the drafter's fingers. The fallback court `federal` has rules
        but no district, so a paper for it has no caption to file under.
        """
    static let accepts: [Example] = ["court: mad"]
    static let rejects: [Example] = ["court: ⟦federal⟧"]

    static func check(_ packet: PacketOutline) -> [Fault] {
        // A key that names no court has its own finding; then the fallback only stands in.
        guard !packet.courtHasDistrict, packet.caseFile.court.value == packet.court.key else { return [] }
        return [
            Fault(
                "the court's full name is not known for `\(packet.caseFile.court.value)`",
                at: packet.caseFile.court.location,
                fix: "name the district court in which the case is filed, such as `mad`"
            )
        ]
    }
}
