import CaseFiles
import Diagnostics

/// The division is not the one that the plaintiffs' counties belong to.
enum WrongDivision: Rule {
    static let id = "DMASS-LR-40.1d"
    static let title = "The division is that of a plaintiff's county"
    static let authority = Authority.local("L.R., D. Mass. 40.1(c)–(d)", in: .mad, verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Compares `division` with the `county` of the plaintiffs' principal places in Massachusetts. Eastern: Barnstable,
        Bristol, Dukes, Essex, Middlesex, Nantucket, Norfolk, Plymouth, Suffolk; Central: Worcester; Western: Berkshire,
        Franklin, Hampden, Hampshire. The table is the court's data. Silent while no county is known.
        """
    static let accepts: [Example] = [
        """
        court: mad
        division: Eastern
        plaintiffs:
          - {key: cedc, name: Center, principal_place: {city: New Bedford, county: Bristol, state: Massachusetts}}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        division: ⟦Central⟧
        plaintiffs:
          - {key: cedc, name: Center, principal_place: {city: New Bedford, county: Bristol, state: Massachusetts}}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let division = packet.caseFile.division, !division.value.isEmpty else { return [] }
        let counties = packet.caseFile.plaintiffs.compactMap { $0.principalPlace?.county?.value }
        let known = counties.compactMap { county in packet.division(of: county).map { (county, $0) } }
        guard let (county, right) = known.first, !known.contains(where: { division.value.hasPrefix($0.1) }) else {
            return []
        }
        return [
            Fault(
                "`\(division.value)` is not the division of \(county) County, which is \(right)",
                at: division.location,
                fix: "set `division: \(right)`"
            )
        ]
    }
}
