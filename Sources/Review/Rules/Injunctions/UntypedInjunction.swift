import CaseFiles
import Diagnostics

/// An injunction is not called by its kind.
enum UntypedInjunction: Rule {
    static let id = "FRCP-65-kind"
    static let title = "Every injunction is a restraining order, preliminary, or permanent"
    static let authority = Authority.civilRule("65(a)–(b)", verified: false)
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A temporary restraining order, a preliminary injunction and a permanent injunction have different conditions.
        "Temporary injunction" is a layman's word for the first two. Looks at `stage`, at the words of the relief and
        the title, and at the texts outside quotations.
        """
    static let accepts: [Example] = [
        """
        title: Complaint for Preliminary and Permanent Injunction
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦stop⟧, kind: injunction, act: disclosing data}]",
        """
        title: Complaint for a ⟦Temporary Injunction⟧
        === facts.md
        Plaintiffs seek ⟦temporary injunctions⟧ against the sharing.
        """,
    ]

    private static let lay = PhraseFinder([
        "temporary injunction", "temporary injunctions", "temporary and permanent injunction",
        "temporary and permanent injunctions", "interim injunction", "emergency injunction",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let untyped = packet.caseFile.relief.filter { $0.isInjunction && $0.stage == nil }.map { relief in
            Fault(
                "the injunction `\(relief.key.value)` has no stage",
                at: relief.key.location,
                fix: "choose `stage: tro`, `preliminary` or `permanent`",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
        let texts = [Passage(packet.caseFile.title)] + packet.reliefPassages + packet.passages.filter { !$0.isQuote }
        return untyped
            + texts.flatMap { passage in
                lay.all(in: passage.text).map { range in
                    Fault(
                        "`\(passage.text.string(in: range))` is not a kind of injunction that Rule 65 knows",
                        at: passage.text.location(of: range),
                        fix: "call it a temporary restraining order, or a preliminary injunction",
                        about: Diagnostic.Subject(paragraph: passage.paragraph)
                    )
                }
            }
    }
}
