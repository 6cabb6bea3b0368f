import CaseFiles
import Diagnostics

/// An officer is sued in no stated capacity.
enum MissingCapacity: Rule {
    static let id = "PKT-CAPACITY"
    static let title = "Every officer is sued in a stated capacity"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 4(i), 25(d)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Capacity decides whom the judgment binds, who pays, and how the officer is served. Looks at defendants of kind
        `officer`, and at individuals who hold an `office`.
        """
    static let accepts: [Example] = [
        """
        defendants:
          - {key: irs, name: Internal Revenue Service, kind: agency}
          - {key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: head, name: ⟦Pat Roe⟧, kind: officer, office: Commissioner}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants
            .filter { $0.capacity == nil && ($0.isOfficer || ($0.isIndividual && $0.office != nil)) }
            .map { officer in
                Fault(
                    "nothing says in which capacity `\(officer.name.value)` is sued",
                    at: officer.name.location,
                    fix: "add `capacity: official`, `individual` or `both`",
                    about: Diagnostic.Subject(key: officer.key.value)
                )
            }
    }
}
