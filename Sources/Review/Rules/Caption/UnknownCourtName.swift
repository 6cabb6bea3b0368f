import CaseFiles
import Diagnostics

/// The caption would lack the court's name.
enum UnknownCourtName: PaperRule {
    static let id = "FRCP-10a-court"
    static let title = "The caption has the court's full name"
    static let authority = Authority.civilRule("10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The name comes from the court's data, never from the drafter's fingers. The fallback court `federal` has rules
        but no district, so a paper for it has no caption to file under.
        Above the first numbered paragraph of a finished document, "United States District Court" and the district
        must stand, and not those of another court than the one that was asked for.
        """
    static let accepts: [Example] = [
        "court: mad",
        """
        court: mad
        === complaint.docx
        United States District Court
        for the District of Massachusetts
        1. The agency acted.
        """,
    ]
    static let rejects: [Example] = [
        "court: ⟦federal⟧",
        """
        court: mad
        === complaint.docx
        ⟦FEDERAL COURT⟧
        BOSTON
        1. The agency acted.
        """,
        """
        court: mad
        === complaint.docx
        UNITED STATES DISTRICT COURT
        ⟦NORTHERN DISTRICT OF CALIFORNIA⟧
        1. The agency acted.
        """,
        """
        court: mad
        === complaint.docx
        ⟦⟧COMPLAINT
        1. The agency acted.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        // A form is no paper under Rule 10.
        guard paper.kind?.isCaptioned ?? true else { return [] }
        let caption = paper.caption
        let fix = "write `United States District Court` and the district, such as `District of Massachusetts`"
        guard let court = caption.court else {
            return [Fault("the caption has no court's name", at: caption.place, fix: fix)]
        }
        guard court.value.uppercased().contains("UNITED STATES DISTRICT COURT"), let district = caption.district else {
            return [Fault("`\(court.value)` is not the full name of a district court", at: court.location, fix: fix)]
        }
        guard let expected = packet.court.district, !Self.names(expected, district.value) else { return [] }
        return [
            Fault(
                "the caption names `\(district.value)`, and the paper is reviewed for `\(packet.court.key)`",
                at: district.location,
                fix: "correct the caption, or review it for its own court"
            )
        ]
    }

    private static func names(_ district: String, _ line: String) -> Bool {
        line.uppercased().split(separator: " ").joined(separator: " ").contains(district)
    }

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
