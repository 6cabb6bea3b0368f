import CaseFiles
import Diagnostics

/// Interim relief is asked for without a word on security.
enum MissingSecurity: Rule {
    static let id = "FRCP-65c"
    static let title = "Interim relief states the security proposed, and why"
    static let authority = Authority.civilRule("65(c)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The court may issue a restraining order or preliminary injunction only if the movant gives security in an amount
        that the court considers proper. Whoever wants none, or a nominal sum, says why. That the United States gives
        none as a movant does not help those who sue it.
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: now
            kind: injunction
            stage: preliminary
            act: disclosing data
            security: {amount: none, reason: obeying the law costs the agencies nothing}
          - {key: always, kind: injunction, stage: permanent, act: disclosing data}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: preliminary, act: disclosing data}]",
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data, security: {amount: none}}]",
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInterim).compactMap { relief in
            guard (relief.security?.reason?.value ?? "").isEmpty else { return nil }
            let hasAmount = !(relief.security?.amount?.value ?? "").isEmpty
            return Fault(
                hasAmount
                    ? "no reason is given for the security that `\(relief.key.value)` proposes"
                    : "`\(relief.key.value)` is silent on security",
                at: relief.key.location,
                fix: "state in `security` the amount you propose, and why",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
