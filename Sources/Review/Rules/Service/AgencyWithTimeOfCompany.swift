import CaseFiles
import Diagnostics

/// An agency is given the time of an ordinary defendant.
enum AgencyWithTimeOfCompany: Rule {
    static let id = "FRCP-12a2"
    static let title = "The United States, an agency or an officer has 60 days to answer"
    static let authority = Authority.civilRule("12(a)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The time runs from service on the U.S. attorney. The summons takes it from the defendant's `kind`; so a defendant
        with the name of a federal department or of a well-known agency must not be a company, an individual or `other`.
        """
    static let accepts: [Example] = [
        "defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]"
    ]
    static let rejects: [Example] = [
        "defendants: [{key: irs, name: Internal Revenue Service, kind: ⟦other⟧}]",
        "defendants: [{key: dhs, name: United States Department of Homeland Security, kind: ⟦company⟧}]",
    ]

    private static let names = PhraseFinder([
        "internal revenue service", "social security administration", "department of homeland security",
        "immigration and customs enforcement", "citizenship and immigration services", "customs and border protection",
        "department of the treasury", "department of justice", "department of defense", "department of the interior",
        "department of veterans affairs", "executive office for immigration review", "food and drug administration",
        "environmental protection agency", "federal bureau of investigation", "drug enforcement administration",
        "federal trade commission", "federal communications commission", "securities and exchange commission",
        "office of management and budget", "office of personnel management", "general services administration",
        "small business administration", "consumer financial protection bureau", "federal emergency management agency",
        "centers for medicare and medicaid services", "national labor relations board", "bureau of prisons",
        "united states department of", "u.s. department of", "united states of america",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants.filter(isTakenForPrivate).map { party in
            Fault(
                "the summons would give `\(party.name.value)` 21 days, as a private party, in the place of 60",
                at: party.kind.location,
                fix: "write `kind: agency`, or `united_states`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    private static func isTakenForPrivate(_ party: Party) -> Bool {
        switch party.kind.value {
        case .agency, .unitedStates, .officer, .state: false
        default: names.first(in: MappedText(party.name)) != nil
        }
    }
}
