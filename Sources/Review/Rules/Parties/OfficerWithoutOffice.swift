import CaseFiles
import Diagnostics

/// An officer sued officially has no office.
enum OfficerWithoutOffice: Rule {
    static let id = "FRCP-25d"
    static let title = "An officer sued in an official capacity has an office"
    static let authority = Authority.civilRule("25(d)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        An official-capacity suit follows the office: a successor is substituted automatically. So the caption and the
        order need the title, and the name alone is not enough.
        """
    static let accepts: [Example] = [
        """
        defendants:
          - {key: head, name: Pat Roe, kind: officer, capacity: official, office: Commissioner}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants:
          - {key: head, name: ⟦Pat Roe⟧, kind: officer, capacity: official}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants
            .filter { ($0.isOfficer || $0.isIndividual) && $0.isSuedOfficially && $0.office == nil }
            .map { officer in
                Fault(
                    "the office held by `\(officer.name.value)` is not stated",
                    at: officer.name.location,
                    fix: "add its title as `office`: official-capacity suits follow the office",
                    about: Diagnostic.Subject(key: officer.key.value)
                )
            }
    }
}
