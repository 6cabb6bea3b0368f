import CaseFiles
import Citations
import Diagnostics

/// 28 U.S.C. § 1346 is cited, and no money is asked for.
enum MoneyStatuteWithoutMoney: Rule {
    static let id = "USC28-1346"
    static let title = "28 U.S.C. § 1346 is cited only for the money claims it covers"
    static let authority = Authority.federal("28 U.S.C. § 1346(a)–(b)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Subsection (a)(1) covers tax refunds, (a)(2) money claims up to $10,000 that sound in no tort, (b) damages for
        torts. In a suit for an injunction alone the section only raises questions.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: pay, kind: damages, text: award damages}]
        === facts.md
        Jurisdiction rests on 28 U.S.C. § 1346(b).
        """
    ]
    static let rejects: [Example] = [
        """
        relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data}]
        === facts.md
        Jurisdiction rests on ⟦28 U.S.C. § 1346(a)⟧.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard !packet.caseFile.relief.isEmpty, !packet.caseFile.relief.contains(where: \.isMoney),
            let place = packet.firstCite(title: 28, section: 1346)
        else { return [] }
        return [
            Fault(
                "28 U.S.C. § 1346 is cited, and no money is asked for",
                at: place,
                fix: "drop § 1346, or plead the money claim it covers"
            )
        ]
    }
}
