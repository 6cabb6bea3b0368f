import Diagnostics

/// A declaration has no date of execution.
enum UndatedDeclaration: PaperRule {
    static let id = "USC28-1746-date"
    static let title = "A declaration says when it was executed"
    static let authority = Authority.federal("28 U.S.C. § 1746", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks behind "executed", "dated", "signed" and "this … day of" for a date. A line of underscores is a blank.
        """
    static let accepts: [Example] = [
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury that it is true and correct. Executed on March 3, 2026.
        /s/ Jane Roe
        """,
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        Executed this 3rd day of March, 2026.
        """,
    ]
    static let rejects: [Example] = [
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury that it is true and correct. ⟦Executed⟧ on ____________.
        /s/ Jane Roe
        """,
        """
        === decl.docx
        ⟦DECLARATION OF JANE ROE⟧
        1. I live in Boston.
        I declare under penalty of perjury that it is true and correct.
        /s/ Jane Roe
        """,
    ]

    private static let marks = PhraseFinder(["executed", "dated", "signed on", "day of", "sworn to before me"])
    /// How far behind such a word the date may stand, in scalars.
    private static let reach = 60

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .declaration else { return [] }
        var blank: Location?
        for passage in packet.passages {
            for mark in marks.all(in: passage.text) {
                if hasDate(behind: mark, in: passage.text) { return [] }
                blank = passage.text.location(of: mark)
            }
        }
        return [
            Fault(
                "the declaration does not say when it was executed",
                at: blank ?? paper.place,
                fix: "fill in the day on which it is signed, no later than the filing"
            )
        ]
    }

    private static func hasDate(behind mark: Range<Int>, in text: MappedText) -> Bool {
        let near = mark.lowerBound..<min(text.scalars.count, mark.upperBound + reach)
        if DateScan.firstFullDate(in: text, within: near) != nil { return true }
        // `this 3rd day of March, 2026`: a year is enough.
        let groups = text.scalars[near].split { !$0.isASCIIDigit }
        return groups.contains { $0.count == 4 && ($0.first == "1" || $0.first == "2") }
    }
}
