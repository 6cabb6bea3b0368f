internal import CaseFiles
package import Diagnostics

/// All rules, and how a packet is reviewed with them.
package enum RuleBook {
    /// Reviews a packet.
    ///
    /// - Parameters:
    ///   - only: the ids of the rules to apply; `nil` applies all.
    ///   - ignoring: the ids of rules left out.
    ///   - severity: only rules that can find something as grave are applied.
    /// - Returns: the findings in report order.
    package static func review(
        _ packet: PacketOutline,
        only: Set<String>? = nil,
        ignoring: Set<String> = [],
        atLeast severity: Diagnostic.Severity = .advice
    ) -> [Diagnostic] {
        if let pillar = packet.caseFile.unread.first(where: \.isPillar) { return [notApplied(without: pillar)] }
        let unread = UnreadPlaces(packet.caseFile)
        return
            rules
            .filter { $0.severity >= severity && only?.contains($0.id) ?? true && !ignoring.contains($0.id) }
            .flatMap { rule in
                faults(of: rule, in: packet)
                    .filter { !unread.explain($0, of: rule.id) }
                    .map { diagnostic(of: $0, under: rule, in: packet) }
            }
            .sorted(by: Diagnostic.inReportOrder)
    }

    /// Where a whole part of the case file is unread, every rule that looks for it would tell what is not so.
    private static func notApplied(without field: UnreadField) -> Diagnostic {
        Diagnostic(
            .advice,
            rule: "CASE-TYPE",
            "no rule was applied, because `\(field.name)` could not be read",
            at: field.location,
            help: "mend it and check again"
        )
    }

    /// A rule by its id, however the letters are cased.
    package static func rule(_ id: String) -> (any Rule.Type)? {
        let wanted = id.uppercased()
        return rules.first { $0.id.uppercased() == wanted }
    }

    /// The faults that a rule sees, where it is in force and enough is known for it.
    package static func faults(of rule: any Rule.Type, in packet: PacketOutline) -> [Fault] {
        guard rule.authority.isInForce(at: packet.court.key) else { return [] }
        if let paper = packet.paper, let rule = rule as? any PaperRule.Type { return rule.check(paper, in: packet) }
        return rule.needs.isSubset(of: packet.evidence) ? rule.check(packet) : []
    }

    private static func diagnostic(of fault: Fault, under rule: any Rule.Type, in packet: PacketOutline) -> Diagnostic {
        // A fault can only be milder than its rule.
        let severity = min(rule.severity, fault.milder ?? rule.severity)
        let fix = packet.paper == nil ? fault.fix : fault.fixInDocument ?? fault.fix
        var diagnostic = Diagnostic(severity, rule: rule.id, fault.message, at: fault.location, help: fix)
        diagnostic.authority = rule.authority.cite
        diagnostic.isVerified = rule.authority.isVerified
        diagnostic.subject = fault.subject
        return diagnostic
    }
}
