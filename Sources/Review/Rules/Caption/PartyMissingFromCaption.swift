import CaseFiles
import Diagnostics

/// The caption of the complaint would not name every party once.
enum PartyMissingFromCaption: PaperRule {
    static let id = "FRCP-10a-title"
    static let title = "The complaint's caption names every party, in full and once"
    static let authority = Authority.civilRule("10(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The caption is made from the list of parties, so it is complete when the list is: both sides have somebody,
        nobody is listed twice, no name hides others behind "et al.".
        In a finished document, parties must stand above and below a `v.`; only a complaint must name them all.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        """,
        """
        === complaint.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff, v. ACME CORP., Defendant.
        COMPLAINT
        1. Acme sold it.
        """,
        """
        === motion.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, et al.,
        Plaintiffs,
        v.
        ACME CORP., et al.,
        Defendants.
        MOTION FOR A PRELIMINARY INJUNCTION
        1. Plaintiffs move.
        """,
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: "⟦Center, et al.⟧"}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants:
          - {key: irs, name: Internal Revenue Service}
          - {key: revenue, name: ⟦Internal Revenue Service⟧}
        """,
        """
        === complaint.docx
        UNITED STATES DISTRICT COURT
        ⟦JANE ROE, et al.,⟧
        Plaintiffs,
        v.
        ACME CORP.,
        Defendant.
        COMPLAINT
        1. Acme sold it.
        """,
        """
        === complaint.docx
        ⟦⟧UNITED STATES DISTRICT COURT
        JANE ROE
        COMPLAINT
        1. Acme sold it.
        """,
        """
        === complaint.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff,
        ⟦v.⟧
        COMPLAINT
        1. Acme sold it.
        """,
    ]

    private static let others = PhraseFinder(["et al", "and others", "et ux"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        // A form is no paper under Rule 10.
        guard paper.kind?.isCaptioned ?? true else { return [] }
        let caption = paper.caption
        guard let versus = caption.versus else {
            let fix = "name the plaintiffs, `v.`, and the defendants above the title"
            return [Fault("the caption has no `v.` between the parties", at: caption.place, fix: fix)]
        }
        let sides = [("plaintiff", caption.plaintiffs), ("defendant", caption.defendants)]
        let empty = sides.filter { $1.isEmpty }.map { side, _ in
            Fault("the caption names no \(side)", at: versus, fix: "name every \(side) in full")
        }
        return empty + (paper.isComplaint ? shortened(caption) + missing(from: caption, versus, in: packet) : [])
    }

    /// The parties that a case file beside the document lists and its caption does not name.
    private static func missing(from caption: Paper.Caption, _ versus: Location, in packet: PacketOutline) -> [Fault] {
        let named = (caption.plaintiffs + caption.defendants).map { folded($0.value) }.joined(separator: " ")
        return packet.caseFile.parties.filter { !named.contains(folded($0.name.value)) }.map { party in
            Fault(
                "the caption does not name `\(party.name.value)`, whom the case file lists",
                at: versus,
                fix: "name each party as the case file does, or correct the case file",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    /// Letters and digits alone, in capitals: line breaks and quotation marks make no other name.
    private static func folded(_ name: String) -> String {
        String(name.uppercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func shortened(_ caption: Paper.Caption) -> [Fault] {
        (caption.plaintiffs + caption.defendants).filter { others.first(in: MappedText($0)) != nil }.map { party in
            Fault(
                "`\(party.value)` does not name every party in the complaint's caption",
                at: party.location,
                fix: "name each party"
            )
        }
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        var seen: Set<String> = []
        return packet.caseFile.parties.compactMap { party in
            let name = party.name.value
            let isShortened = others.first(in: MappedText(name)) != nil
            guard isShortened || !seen.insert(name.lowercased()).inserted else { return nil }
            return Fault(
                isShortened
                    ? "`\(name)` does not name every party in the complaint's caption"
                    : "`\(name)` is named twice in the caption",
                at: party.name.location,
                fix: isShortened ? "list each party under its own key" : "remove one of the two",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }
}
