import CaseFiles
import Diagnostics

/// The number of an account or card stands in the papers.
enum UnredactedAccountNumber: Rule {
    static let id = "FRCP-5.2a4"
    static let title = "Account numbers show only their last four digits"
    static let authority = Authority.civilRule("5.2(a)(4)", verified: true)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks for 8 to 19 digits soon after "account", "acct.", "card", "routing" or "IBAN", and anywhere for an
        international account number whose check digits are right, in every text, every value of the case file, every
        page of an exhibit, and the properties, comments and bookmarks of its file.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        She paid from the account ending in 0042, and kept page GB12WEST12345698765432.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        She paid from acct. ⟦4400123400420042⟧ and by card ⟦4400 1234 0042 0042⟧, to
        ⟦GB82WEST12345698765432⟧ and IBAN ⟦DE89 3704 0044 0532 0130 00⟧.
        """,
        """
        exhibits: [{key: form, title: Form, file: ⟦form.pdf⟧, label: A}]
        === exhibits/form.pdf 2 pages, comment 1 pay to account no. 4400123400
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        inExhibits(packet)
            + packet.everyReadablePassage.flatMap { passage in
                passage.identifiers.filter { $0.kind == .accountNumber }.map { hit in
                    Fault(
                        "an account number stands here in full",
                        at: passage.text.location(of: hit.range),
                        fix: "redact it to its last four digits",
                        about: Diagnostic.Subject(paragraph: passage.paragraph)
                    )
                }
            }
    }

    private static func inExhibits(_ packet: PacketOutline) -> [Fault] {
        ExhibitIdentifiers.faults(
            [.accountNumber],
            called: "an account number",
            fix: "redact it to its last four digits",
            in: packet
        )
    }
}
