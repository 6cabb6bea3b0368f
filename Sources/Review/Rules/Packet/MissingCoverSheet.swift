import CaseFiles
import Diagnostics

/// The packet opens a case in the Northern District of California without cover sheet or division.
enum MissingCoverSheet: Rule {
    static let id = "NDCAL-3-2b"
    static let title = "The complaint comes with the civil cover sheet, and states the division"
    static let authority = Authority.local("Civ. L.R. 3-2", in: .cand, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The sheet is made of `civil_cover_sheet`, and gives the `division` to which the case is assigned. Looks at a
        packet that opens a case with a complaint.
        """
    static let accepts: [Example] = [
        """
        court: cand
        division: Oakland
        civil_cover_sheet: {nature_of_suit: "190", cause: 28 U.S.C. § 1332, cause_description: Breach of contract}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        division: Oakland
        title: ⟦Complaint⟧
        """,
        """
        court: ⟦cand⟧
        civil_cover_sheet: {nature_of_suit: "190", cause: 28 U.S.C. § 1332, cause_description: Breach of contract}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        var faults: [Fault] = []
        if !packet.holds(.civilCoverSheet) {
            let remedy = packet.remedy(for: .civilCoverSheet, data: "add `civil_cover_sheet`")
            faults.append(Fault("the packet has no civil cover sheet", at: packet.placeOfDocuments, fix: remedy))
        }
        if (packet.caseFile.division?.value ?? "").isEmpty {
            let message = "the case file states no division"
            faults.append(Fault(message, at: packet.caseFile.court.location, fix: "add the `division`"))
        }
        return faults
    }
}
