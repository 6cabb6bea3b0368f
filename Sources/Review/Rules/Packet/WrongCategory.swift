import CaseFiles
import Diagnostics

/// The category is not that of the nature of suit.
enum WrongCategory: Rule {
    static let id = "DMASS-LR-40.1a"
    static let title = "The category follows the nature of suit"
    static let authority = Authority.local("L.R., D. Mass. 40.1(a)(1)", in: .mad, verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Compares the `category` of the category sheet with the `nature_of_suit` of the cover sheet by the table in the
        court's data. The table comes from copies of different years; where they disagree, both answers pass, and a code
        that they do not have is not checked.
        """
    static let accepts: [Example] = [
        """
        court: mad
        civil_cover_sheet: {nature_of_suit: "440", cause: 42 U.S.C. § 1983, cause_description: Unlawful arrest}
        category_sheet: {category: II}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        civil_cover_sheet: {nature_of_suit: "440", cause: 42 U.S.C. § 1983, cause_description: Unlawful arrest}
        category_sheet: {category: ⟦III⟧}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let code = packet.caseFile.civilCoverSheet?.natureOfSuit.value,
            let category = packet.caseFile.categorySheet?.category,
            let allowed = packet.court.categories[code], !allowed.contains(category.value)
        else { return [] }
        let right = CaseCategory.allCases.filter { allowed.contains($0) }.map(\.rawValue).joined(separator: " or ")
        return [
            Fault(
                "nature of suit \(code) belongs to category \(right), not \(category.value.rawValue)",
                at: category.location,
                fix: "check the category against the current sheet"
            )
        ]
    }
}
