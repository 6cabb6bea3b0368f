import CaseFiles
import Citations
import Diagnostics

/// An injunction against an agency names no officer who must obey it.
enum NoResponsibleOfficer: Rule {
    static let id = "APA-702-officer"
    static let title = "An injunction against an agency names the officers responsible"
    static let authority = Authority.federal("5 U.S.C. § 702", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A mandatory or injunctive decree against the United States must specify the federal officers, by name or title,
        and their successors in office, personally responsible for compliance. `officers` lists the titles; an officer
        who is enjoined as a defendant counts too.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief:
          - key: stop
            kind: injunction
            stage: permanent
            enjoin: [irs]
            act: disclosing data
            officers: [the Commissioner of Internal Revenue and successors in office]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: ⟦stop⟧, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter { $0.isInjunction && $0.officers.isEmpty }.compactMap { relief in
            let enjoined = packet.enjoined(by: relief)
            guard let agency = enjoined.first(where: \.isFederal), !enjoined.contains(where: \.isOfficer) else {
                return nil
            }
            return Fault(
                "`\(relief.key.value)` enjoins `\(agency.name.value)` and names no officer responsible for compliance",
                at: relief.key.location,
                fix: "list in `officers` the title of each responsible officer, with `and successors in office`",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
