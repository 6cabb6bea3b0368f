import CaseFiles
import Diagnostics

/// The complaint demands nothing.
enum MissingPrayer: PaperRule {
    static let id = "FRCP-8a3"
    static let title = "The complaint demands relief"
    static let authority = Authority.civilRule("8(a)(3)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The prayer is made from `relief`, each item with its kind. An item without words to print demands nothing
        either: an injunction needs its `act`, everything else its `text`.
        A complaint that is a finished document must say `WHEREFORE`, or have a heading with the word "prayer".
        """
    static let accepts: [Example] = [
        "relief: [{key: declare, kind: declaratory, text: declare the sharing unlawful}]",
        """
        === complaint.docx
        COMPLAINT
        1. The agency acted.
        WHEREFORE, Plaintiff asks for damages.
        """,
    ]
    static let rejects: [Example] = [
        "relief: ⟦[]⟧",
        "relief: [{key: ⟦declare⟧, kind: declaratory, text: \"\"}]",
        """
        === complaint.docx
        COMPLAINT
        1. The agency acted.
        ⟦Respectfully submitted,⟧
        /s/ A. Lawyer
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.isComplaint, !paper.hasPrayer else { return [] }
        return [
            Fault(
                "the complaint ends without a demand for relief",
                at: paper.signatures.place,
                fix: "add a heading `Prayer for Relief` and the relief sought"
            )
        ]
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.caseFile.relief.isEmpty else {
            return [
                Fault(
                    "the complaint ends without a demand for relief",
                    at: packet.placeOfRelief,
                    fix: "add the relief sought to `relief`"
                )
            ]
        }
        return packet.caseFile.relief.filter(isWordless).map { relief in
            Fault(
                "`\(relief.key.value)` has no words for the prayer",
                at: relief.key.location,
                fix: relief.isInjunction
                    ? "say in `act` what is enjoined" : "write the words of the demand into `text`",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }

    private static func isWordless(_ relief: Relief) -> Bool {
        (relief.act?.value ?? "").isEmpty && (relief.text?.value ?? "").isEmpty
    }
}
