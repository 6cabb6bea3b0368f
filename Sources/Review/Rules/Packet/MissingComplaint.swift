import CaseFiles
import Diagnostics

/// The packet would open a case and holds no complaint.
enum MissingComplaint: Rule {
    static let id = "FRCP-3"
    static let title = "A packet that opens a case holds the complaint"
    static let authority = Authority.civilRule("3", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A civil action starts only when a complaint is filed. So `documents`, where it is given, names the complaint,
        unless the case has a `case_number`, a `commenced_on`, or came here in another way than as an original
        proceeding.
        """
    static let accepts: [Example] = [
        "documents: [complaint, motion]",
        """
        case_number: "1:25-cv-12345-ABC"
        documents: [motion]
        """,
    ]
    static let rejects: [Example] = [
        """
        documents: ⟦[motion, memorandum]⟧
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensCase, !packet.holds(.complaint) else { return [] }
        return [
            Fault(
                "the case has no number yet, and the packet holds no complaint",
                at: packet.placeOfDocuments,
                fix: "add `complaint` to `documents`, or the `case_number`"
            )
        ]
    }
}
