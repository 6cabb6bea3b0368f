import CaseFiles
import Diagnostics

/// An injunction would bind the whole world.
enum OverbroadPersonsBound: Rule {
    static let id = "FRCP-65d2"
    static let title = "An injunction binds no more persons than Rule 65(d)(2) lists"
    static let authority = Authority.civilRule("65(d)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Bound are the parties, their officers, agents, servants, employees and attorneys, and others in active concert
        or participation with them, who get actual notice. Looks at the words of the act and at the officers named.
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: stop
            kind: injunction
            stage: permanent
            act: disclosing data, by themselves or through persons in active concert who have notice of the order
        """
    ]
    static let rejects: [Example] = [
        """
        relief:
          - key: stop
            kind: injunction
            stage: permanent
            act: disclosing data, which binds ⟦the federal government and everyone⟧
        """,
        """
        relief:
          - {key: stop, kind: injunction, stage: permanent, act: disclosing data, officers: [⟦all federal employees⟧]}
        """,
    ]

    private static let world = PhraseFinder([
        "the federal government and everyone", "the entire federal government", "the whole federal government",
        "all federal agencies", "every federal agency", "all federal employees", "all government employees",
        "all persons whatsoever", "any person whatsoever", "anyone anywhere", "the whole world", "all the world",
        "the public at large", "everyone who",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInjunction).flatMap { relief in
            ([relief.act].compactMap { $0 } + relief.officers).compactMap { words -> Fault? in
                let text = packet.words(of: words)
                guard let range = world.first(in: text) else { return nil }
                return Fault(
                    "`\(text.string(in: range))` binds more persons than Rule 65(d)(2) allows",
                    at: text.location(of: range),
                    fix: "limit it to the parties, their officers, agents, servants, employees and attorneys, and "
                        + "others in active concert who get actual notice",
                    about: Diagnostic.Subject(key: relief.key.value)
                )
            }
        }
    }
}
