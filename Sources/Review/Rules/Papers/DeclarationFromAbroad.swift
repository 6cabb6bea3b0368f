import CaseFiles
import Diagnostics

/// A declaration that was signed abroad does not name the laws of the United States.
enum DeclarationFromAbroad: PaperRule {
    static let id = "USC28-1746-abroad"
    static let title = "A declaration signed abroad is made under the laws of the United States"
    static let authority = Authority.federal("28 U.S.C. § 1746(1)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Outside the United States the declaration must say that it is made under penalty of perjury "under the laws of the United States
        of America". Looks at the place behind "executed … in" or "executed … at": a place whose last part is no state or territory of
        the United States, and none of its postal abbreviations, is abroad.
        """
    static let accepts: [Example] = [
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury that it is true and correct. Executed on March 3, 2026, in Boston, Massachusetts.
        """,
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury under the laws of the United States of America that it is true. Executed on March 3, 2026, in Toronto, Canada.
        """,
    ]
    static let rejects: [Example] = [
        """
        === decl.docx
        DECLARATION OF JANE ROE
        1. I live in Boston.
        I declare under penalty of perjury that it is true and correct. ⟦Executed⟧ on March 3, 2026, in Toronto, Canada.
        """
    ]

    private static let executed = PhraseFinder(["executed"])
    private static let laws = PhraseFinder(["under the laws of the united states"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .declaration, !packet.passages.contains(where: { laws.first(in: $0.text) != nil }) else {
            return []
        }
        return packet.passages.compactMap { passage in
            guard let mark = executed.first(in: passage.text),
                let country = country(in: String(scalars: passage.text.scalars[mark.upperBound...].prefix(160)))
            else { return nil }
            return Fault(
                "the declaration was signed in `\(country)`, and does not name the laws of the United States",
                at: passage.text.location(of: mark),
                fix: "add `under the laws of the United States of America` behind `under penalty of perjury`"
            )
        }
    }

    /// The last part of `in Toronto, Canada.`, where it is no part of the United States.
    private static func country(in words: String) -> String? {
        let sentence = words.split(separator: ".", maxSplits: 1).first ?? ""
        let parts = sentence.split(separator: ",").map { $0.drop { $0 == " " } }
        guard parts.count > 1, let last = parts.last, let first = last.first, first.isUppercase else { return nil }
        let place = String(last)
        guard place.allSatisfy({ $0.isLetter || $0 == " " }), !StateNames.isAmerican(place) else { return nil }
        // A place needs `in` or `at` before it; a month or a name is none.
        let before = parts.dropLast().last.map(String.init) ?? ""
        return before.hasPrefix("in ") || before.hasPrefix("at ") || before.contains(" in ") || before.contains(" at ")
            ? place : nil
    }
}
