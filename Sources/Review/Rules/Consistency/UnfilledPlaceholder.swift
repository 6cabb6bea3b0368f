import CaseFiles
import Diagnostics

/// A blank was not filled.
enum UnfilledPlaceholder: Rule {
    static let id = "PKT-PLACEHOLDER"
    static let title = "No blank is left unfilled"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(a)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at every text and every value of the case file for `[…]`, `TBD`, `XXX` and `____`. A blank listed under
        `placeholders` with a reason is reported as advice, so that it stays in sight; any other is an error. Brackets
        that belong are left alone: `[sic]`, alterations of a quotation such as `[t]he`, "[emphasis added]", and keyed
        references. The case number of a new case may be blank.
        """
    static let accepts: [Example] = [
        """
        case_number: 1:25-cv-_____
        === facts.md
        He said “[t]he [agency] cannot encourage immigra[nts] [sic] … [emphasis added].”
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center, address: ["⟦[ADDRESS]⟧"]}]
        === facts.md
        The agencies signed it on ⟦____⟧ 2025, in ⟦TBD⟧, before ⟦[month]⟧.
        """,
        """
        placeholders: [{text: "[year]", reason: the source gives no year}]
        === facts.md
        The agencies signed it in ⟦[year]⟧.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let reasons = packet.caseFile.placeholders.reduce(into: [String: String]()) {
            $0[$1.text.value] = $1.reason.value
        }
        return packet.everyPassage.filter { !$0.isPlaceholderList && !$0.isCaseNumber }.flatMap { passage in
            PlaceholderScan.hits(in: passage.text.scalars).map { range in
                fault(passage.text.string(in: range), at: range, of: passage, reasons: reasons)
            }
        }
    }

    private static func fault(
        _ blank: String,
        at range: Range<Int>,
        of passage: Passage,
        reasons: [String: String]
    ) -> Fault {
        let location = passage.text.location(of: range)
        let subject = Diagnostic.Subject(paragraph: passage.paragraph)
        if let reason = reasons[blank] {
            return Fault(
                "the placeholder `\(blank)` is left on purpose: \(reason)",
                at: location,
                fix: "fill it before filing",
                about: subject,
                milder: .advice
            )
        }
        return Fault(
            "the placeholder `\(blank)` is not filled",
            at: location,
            fix: "fill it, or list it under `placeholders` with a reason",
            about: subject
        )
    }
}
