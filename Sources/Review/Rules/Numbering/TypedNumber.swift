import CaseFiles
import Diagnostics

/// A paragraph number was typed, or the sequence breaks.
enum TypedNumber: PaperRule {
    static let id = "FRCP-10b-num"
    static let title = "Allegations are numbered consecutively through all counts"
    static let authority = Authority.civilRule("10(b)", verified: true)
    static let needs: Evidence = .numbers
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Numbers are given by the tool, from 1 through the last count. A number that the drafter typed at the head of a
        paragraph would be printed after the real one and drift away from it. In a document from elsewhere, gaps and
        repeats in its own numbers are reported, and a complaint without any.
        """
    static let accepts: [Example] = [
        """
        === facts.md
        The agencies signed it.

        2025 was the year in which they acted.
        """
    ]
    static let rejects: [Example] = [
        """
        === facts.md
        The agencies signed it.

        ⟦¶ 5.⟧ They acted on it.
        """,
        """
        === complaint.docx
        COMPLAINT
        1. The agencies signed it.
        ⟦3. They acted on it.⟧
        """,
        """
        === complaint.docx
        ⟦COMPLAINT⟧
        The agencies signed it, and they acted on it.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, !paper.hasAllegations, let title = paper.caption.title else { return check(packet) }
        return [
            Fault(
                "no paragraph of the complaint has a number",
                at: title.location,
                fix: "number its allegations consecutively"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        let typed = packet.paragraphs.compactMap { paragraph -> Fault? in
            guard let range = typedNumber(paragraph.text.scalars) else { return nil }
            return Fault(
                "a number is typed at the head of ¶ \(paragraph.number)",
                at: paragraph.text.location(of: range),
                fix: "remove it: paragraphs are numbered by themselves",
                inDocument: "remove it: the paragraph has a number already",
                about: Diagnostic.Subject(paragraph: paragraph.number)
            )
        }
        return typed + breaks(packet)
    }

    private static func breaks(_ packet: PacketOutline) -> [Fault] {
        // A motion may have a second list that counts anew; the allegations of a pleading run through.
        let restarts = packet.paper?.kind.map { !$0.isPleading } ?? false
        return zip(packet.paragraphs, packet.paragraphs.dropFirst()).filter {
            $1.number != $0.number + 1 && !(restarts && $1.number == 1)
        }.map {
            before,
            after in
            Fault(
                "¶ \(after.number) follows ¶ \(before.number) and breaks the sequence",
                at: after.location,
                fix: "number allegations consecutively through all counts",
                about: Diagnostic.Subject(paragraph: after.number)
            )
        }
    }

    /// `¶ 5.` or `5)` at the head of a paragraph.
    private static func typedNumber(_ text: [Unicode.Scalar]) -> Range<Int>? {
        var index = 0
        let hasSign = text.first == "¶"
        if hasSign { index += 1 }
        while index < text.count, text[index] == " " || text[index] == "\u{A0}" { index += 1 }
        let digits = index
        while index < text.count, text[index].isASCIIDigit { index += 1 }
        guard index > digits, index - digits <= 4 else { return nil }
        guard index < text.count, text[index] == "." || text[index] == ")" else { return hasSign ? 0..<index : nil }
        guard index + 1 < text.count, text[index + 1] == " " else { return nil }
        return 0..<(index + 1)
    }
}
