import CaseFiles
import Diagnostics

/// A full birth date stands in the papers.
enum FullBirthDate: Rule {
    static let id = "FRCP-5.2a2"
    static let title = "Birth dates show only the year"
    static let authority = Authority.civilRule("5.2(a)(2)", verified: true)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks for a full date, in whatever order and also with a year of two digits, soon after "born", "DOB", "date of
        birth", "birthday" and the like, in every text, every value of the case file, every page of an exhibit, and the
        properties, comments and bookmarks of its file.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        She was born in 1984. The Center was founded on March 17, 1984.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        She was born on ⟦March 17, 1984⟧ (DOB: ⟦03/17/1984⟧). Her birthday is the ⟦17th of March, 1984⟧; D.O.B. ⟦3/17/84⟧,
        date of birth ⟦17/03/1984⟧, born ⟦Mar. 17th, 1984⟧.
        """,
        """
        exhibits: [{key: form, title: Form, file: ⟦form.pdf⟧, label: A}]
        === exhibits/form.pdf text
        The applicant gave her date of
        birth as March 17, 1984.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        inExhibits(packet)
            + packet.everyReadablePassage.flatMap { passage in
                passage.identifiers.filter { $0.kind == .birthDate }.map { hit in
                    Fault(
                        "a birth date stands here in full",
                        at: passage.text.location(of: hit.range),
                        fix: "replace it with the year",
                        about: Diagnostic.Subject(paragraph: passage.paragraph)
                    )
                }
            }
    }

    private static func inExhibits(_ packet: PacketOutline) -> [Fault] {
        ExhibitIdentifiers.faults([.birthDate], called: "a birth date", fix: "redact it to the year", in: packet)
    }
}
