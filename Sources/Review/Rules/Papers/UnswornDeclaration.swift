import Diagnostics

/// A declaration lacks the words of the statute.
enum UnswornDeclaration: PaperRule {
    static let id = "USC28-1746-form"
    static let title = "A declaration has the words of 28 U.S.C. § 1746, and a signature"
    static let authority = Authority.federal("28 U.S.C. § 1746", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        An unsworn declaration counts as an affidavit where it says in substance: "I declare (or certify, verify, or state) under penalty
        of perjury that the foregoing is true and correct. Executed on (date)", and is signed. An affidavit that was sworn before a
        notary is left alone. The date is USC28-1746-date's.
        """
    static let accepts: [Example] = [
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury that the foregoing is true and correct. Executed on March 3, 2026.
        /s/ Jane Roe
        """,
        """
        === decl.docx
        AFFIDAVIT OF JANE ROE
        1. I live in Boston.
        Subscribed and sworn to before me.
        /s/ Jane Roe
        """,
    ]
    static let rejects: [Example] = [
        """
        === decl.docx
        ⟦DECLARATION OF JANE ROE⟧
        1. I live in Boston.
        Sworn to the best of my belief.
        /s/ Jane Roe
        """
    ]

    private static let oath = PhraseFinder(["sworn to before me", "sworn before me", "notary public"])
    private static let parts = [
        ("`under penalty of perjury`", PhraseFinder(["under penalty of perjury", "under the penalties of perjury"])),
        ("`true and correct`", PhraseFinder(["true and correct"])),
        ("`I declare`", PhraseFinder(["declare", "certify", "verify", "state under"])),
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .declaration, !has(oath, packet) else { return [] }
        let missing = parts.filter { !has($0.1, packet) }.map(\.0)
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the declaration does not say \(WordList.joined(missing))",
                at: paper.place,
                fix:
                    "end it with `I declare under penalty of perjury that the foregoing is true and correct. Executed on …`"
            )
        ]
    }

    private static func has(_ finder: PhraseFinder, _ packet: PacketOutline) -> Bool {
        packet.passages.contains { finder.first(in: $0.text) != nil }
    }
}
