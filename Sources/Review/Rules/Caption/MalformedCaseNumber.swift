import CaseFiles
import Diagnostics

/// The civil action number has no valid form.
enum MalformedCaseNumber: PaperRule {
    static let id = "FRCP-10a-number"
    static let title = "The civil action number is whole"
    static let authority = Authority.civilRule("10(a)", verified: true, note: "the pattern is CM/ECF's")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A number such as `1:25-cv-12822-IT`: office, year, `cv`, five digits, and the judges' initials. The complaint
        that opens the case may leave the number out or blank; a number that is written must be whole.
        The caption of a finished document must have a line for it; only a complaint may leave it blank, and the papers that
        are filed with it, which a single document does not show: there a blank is a warning.
        """
    static let accepts: [Example] = [
        "case_number: 1:25-cv-12822-IT", "case_number: 1:25-cv-_____", "court: mad",
        """
        === complaint.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        Civil Action No. ____________
        COMPLAINT
        1. Acme sold it.
        """,
    ]
    static let rejects: [Example] = [
        "case_number: ⟦25-12822⟧",
        """
        === complaint.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        Case No.: ⟦2025-12822⟧
        COMPLAINT
        1. Acme sold it.
        """,
        """
        === motion.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        ⟦Civil Action No.⟧
        MOTION TO COMPEL
        1. Plaintiff moves.
        """,
        """
        === complaint.docx
        ⟦⟧UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        COMPLAINT
        1. Acme sold it.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind?.isCaptioned ?? true else { return [] }
        guard let line = paper.caption.numberLine else {
            let fix = "add a line such as `Civil Action No.`; on a complaint the number itself may be blank"
            return [Fault("the caption has no line for the civil action number", at: paper.caption.place, fix: fix)]
        }
        guard let number = paper.caption.number, !isBlank(number.value) else {
            // The clerk writes it on a summons. Source: Fed. R. Civ. P. 4(b).
            if paper.isComplaint || paper.kind == .summons { return [] }
            let place = paper.caption.number?.location ?? line
            let fix = "write the number that the case was given, such as `1:25-cv-01234`"
            return [
                Fault(
                    "the civil action number is blank; only papers that are filed with the complaint may leave it so",
                    at: place,
                    fix: fix,
                    milder: .warning
                )
            ]
        }
        guard !isWhole(number.value) else { return [] }
        return [
            Fault(
                "`\(number.value)` is not a civil action number",
                at: number.location,
                fix: "write it as `1:25-cv-01234` with the judge's initials; on a complaint it may be blank"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let number = packet.caseFile.caseNumber, !number.value.isEmpty, !isBlank(number.value),
            !isWhole(number.value)
        else { return [] }
        return [
            Fault(
                "`\(number.value)` is not a civil action number",
                at: number.location,
                fix: "write it as `1:25-cv-01234` with the judge's initials, or leave it out until it is assigned"
            )
        ]
    }

    private static func isBlank(_ number: String) -> Bool {
        number.contains("_") || number.contains("[")
    }

    private static func isWhole(_ number: String) -> Bool {
        let parts = number.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1] == "cv", isDigits(parts[2], 5) else { return false }
        let office = parts[0].split(separator: ":", omittingEmptySubsequences: false)
        guard office.count == 2, isDigits(office[0], 1), isDigits(office[1], 2) else { return false }
        return parts.dropFirst(3).allSatisfy { initials in
            (2...4).contains(initials.utf8.count) && initials.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
        }
    }

    private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.unicodeScalars.allSatisfy(\.isASCIIDigit)
    }
}
