import CaseFiles
import Diagnostics

/// The packet opens a case in the District of Massachusetts without its sheets.
enum MissingSheets: Rule {
    static let id = "DMASS-LR-3.1"
    static let title = "The complaint comes with the civil cover sheet and the local category sheet"
    static let authority = Authority.local(
        "L.R., D. Mass. 3.1, 40.1(a)(2)",
        in: .mad,
        verified: true,
        note: "the text of L.R. 3.1 was not compared"
    )
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Both are made of `civil_cover_sheet` and `category_sheet`, and signed by the attorney. Looks at a packet that
        opens a case with a complaint.
        """
    static let accepts: [Example] = [
        """
        court: mad
        civil_cover_sheet: {nature_of_suit: "190", cause: 28 U.S.C. § 1332, cause_description: Breach of contract}
        category_sheet: {category: III}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        title: ⟦Complaint⟧
        civil_cover_sheet: {nature_of_suit: "190", cause: 28 U.S.C. § 1332, cause_description: Breach of contract}
        """,
        """
        court: mad
        documents: ⟦[complaint, category-sheet]⟧
        category_sheet: {category: III}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        let missing = [DocumentKind.civilCoverSheet, .categorySheet].filter { !packet.holds($0) }
        guard !missing.isEmpty else { return [] }
        let names = missing.map { $0 == .civilCoverSheet ? "civil cover sheet" : "local category sheet" }
        let remedies = missing.map { kind in
            packet.remedy(for: kind, data: "add `\(kind == .civilCoverSheet ? "civil_cover_sheet" : "category_sheet")`")
        }
        return [
            Fault(
                "the packet has no \(names.joined(separator: " and no "))",
                at: packet.placeOfDocuments,
                fix: remedies.joined(separator: ", and ")
            )
        ]
    }
}
