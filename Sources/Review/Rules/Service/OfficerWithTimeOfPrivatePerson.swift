import CaseFiles
import Diagnostics

/// An officer who is sued as a person is given the time of any person.
enum OfficerWithTimeOfPrivatePerson: Rule {
    static let id = "FRCP-12a3"
    static let title = "An officer sued individually has 60 days from the later service"
    static let authority = Authority.civilRule("12(a)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Whoever is sued individually for an act done in the course of federal duties has 60 days from service on him or
        her, or on the U.S. attorney, whichever is later. The summons says so for `kind: officer`; so a defendant with an
        `office` or an `agency` is no mere individual.
        """
    static let accepts: [Example] = [
        "defendants: [{key: roe, name: Jane Roe, kind: officer, capacity: individual, office: Commissioner}]",
        "defendants: [{key: roe, name: Jane Roe, kind: individual}]",
    ]
    static let rejects: [Example] = [
        "defendants: [{key: roe, name: Jane Roe, kind: ⟦individual⟧, capacity: individual, office: Commissioner}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants
            .filter { $0.isIndividual && ($0.office != nil || $0.agency != nil) }
            .map { party in
                Fault(
                    "the summons would give `\(party.name.value)` 21 days, as a private person, in the place of 60",
                    at: party.kind.location,
                    fix: "write `kind: officer`",
                    about: Diagnostic.Subject(key: party.key.value)
                )
            }
    }
}
