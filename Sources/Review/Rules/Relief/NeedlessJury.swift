import CaseFiles
import Diagnostics

/// A jury is demanded where nothing is left for it, or by text alone.
enum NeedlessJury: Rule {
    static let id = "FRCP-38b"
    static let title = "A jury is demanded where there is an issue for it"
    static let authority = Authority.civilRule("38(b)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Claims for a declaration, an injunction or vacatur are tried to the court. Looks at `jury_demand` beside the
        kinds of relief: a demand without a claim for money is doubtful, and so are the words "jury trial demanded" in
        the title or texts of a case file that makes no demand. The cover sheet is checked on the packet.
        """
    static let accepts: [Example] = [
        """
        jury_demand: true
        relief: [{key: pay, kind: damages, text: award damages}]
        """,
        "relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]",
    ]
    static let rejects: [Example] = [
        """
        jury_demand: ⟦true⟧
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]
        """,
        """
        title: Complaint and ⟦Jury Demand⟧
        relief: [{key: pay, kind: damages, text: award damages}]
        """,
    ]

    private static let words = PhraseFinder([
        "jury demand", "demand for jury trial", "jury trial demanded", "demand a jury trial", "demands a jury trial",
        "demand a trial by jury", "demands a trial by jury", "demand trial by jury", "demands trial by jury",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        if let demand = packet.caseFile.juryDemand, demand.value {
            guard !packet.caseFile.relief.isEmpty, !packet.caseFile.relief.contains(where: \.isMoney) else { return [] }
            return [
                Fault(
                    "a jury is demanded, and no relief is asked for that a jury could award",
                    at: demand.location,
                    fix: "remove `jury_demand`, or add the claim for money"
                )
            ]
        }
        return ([Passage(packet.caseFile.title)] + packet.passages).compactMap { passage in
            guard let range = words.first(in: passage.text) else { return nil }
            return Fault(
                "`\(passage.text.string(in: range))` stands in the text, and the case file demands no jury",
                at: passage.text.location(of: range),
                fix: "add `jury_demand: true`, or remove the words",
                about: Diagnostic.Subject(paragraph: passage.paragraph)
            )
        }
    }
}
