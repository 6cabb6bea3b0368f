import CaseFiles
import Diagnostics

/// An injunction reaches beyond the plaintiffs and does not say why.
enum UnexplainedScope: Rule {
    static let id = "FRCP-65-scope"
    static let title = "An injunction wider than the plaintiffs explains its scope"
    static let authority = Authority.federal("Trump v. CASA, Inc., 606 U.S. 831 (2025)", verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Relief goes no further than what gives complete relief to the plaintiffs. So a `scope` of members, class or
        universal needs a `scope_reason`, and so do words such as "nationwide" in the act. Vacatur under the APA is
        relief of its own kind and is not looked at.
        """
    static let accepts: [Example] = [
        """
        relief:
          - {key: stop, kind: injunction, stage: permanent, act: disclosing data, scope: plaintiffs}
          - key: wide
            kind: injunction
            stage: permanent
            act: disclosing data
            scope: universal
            scope_reason: the data of members cannot be told apart
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data, scope: ⟦universal⟧}]",
        "relief: [{key: stop, kind: injunction, stage: permanent, act: disclosing data ⟦nationwide⟧}]",
    ]

    private static let wide = PhraseFinder(["nationwide", "nation-wide", "universal", "universally", "worldwide"])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter { $0.isInjunction && ($0.scopeReason?.value ?? "").isEmpty }.compactMap {
            relief in
            guard let place = wideWord(in: relief, of: packet) else { return nil }
            return Fault(
                "the scope of `\(relief.key.value)` reaches beyond the plaintiffs without a reason",
                at: place,
                fix: "explain in `scope_reason` why complete relief to the plaintiffs needs it",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }

    private static func wideWord(in relief: Relief, of packet: PacketOutline) -> Location? {
        if let scope = relief.scope { return scope.value == .plaintiffs ? nil : scope.location }
        guard let act = relief.act.map(packet.words), let word = wide.first(in: act) else { return nil }
        return act.location(of: word)
    }
}
