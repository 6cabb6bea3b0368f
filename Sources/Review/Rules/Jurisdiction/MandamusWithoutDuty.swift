import CaseFiles
import Citations
import Diagnostics

/// The mandamus statute is cited for a prohibition only.
enum MandamusWithoutDuty: Rule {
    static let id = "USC28-1361"
    static let title = "28 U.S.C. § 1361 is cited only where some relief compels a duty"
    static let authority = Authority.federal("28 U.S.C. § 1361", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The section gives jurisdiction to compel an officer to perform a duty owed to the plaintiff. Relief of kind
        mandamus, or an injunction with `verb: shall`, compels; a prohibition does not.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: act, kind: mandamus, text: order the Commissioner to decide}]
        === facts.md
        Jurisdiction rests on 28 U.S.C. § 1361.
        """
    ]
    static let rejects: [Example] = [
        """
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]
        === facts.md
        Jurisdiction rests on ⟦28 U.S.C. § 1361⟧.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let compels = packet.caseFile.relief.contains { relief in
            relief.kind.value == .mandamus || (relief.isInjunction && relief.verb?.value == .shall)
        }
        guard !compels, let place = packet.firstCite(title: 28, section: 1361) else { return [] }
        return [
            Fault(
                "28 U.S.C. § 1361 is cited, and no relief compels a duty",
                at: place,
                fix: "drop § 1361, or ask for the act that is owed"
            )
        ]
    }
}
