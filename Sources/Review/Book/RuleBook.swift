package import Diagnostics

/// All rules, and how a packet is reviewed with them.
package enum RuleBook {
    /// Reviews a packet.
    ///
    /// - Parameters:
    ///   - only: the ids of the rules to apply; `nil` applies all.
    ///   - ignoring: the ids of rules left out.
    /// - Returns: the findings in report order.
    package static func review(
        _ packet: PacketOutline,
        only: Set<String>? = nil,
        ignoring: Set<String> = []
    ) -> [Diagnostic] {
        rules
            .filter { only?.contains($0.id) ?? true && !ignoring.contains($0.id) && isInForce($0, in: packet) }
            .flatMap { rule in rule.check(packet).map { diagnostic(of: $0, under: rule) } }
            .sorted(by: Diagnostic.inReportOrder)
    }

    /// A rule by its id, however the letters are cased.
    package static func rule(_ id: String) -> (any Rule.Type)? {
        let wanted = id.uppercased()
        return rules.first { $0.id.uppercased() == wanted }
    }

    private static func isInForce(_ rule: any Rule.Type, in packet: PacketOutline) -> Bool {
        guard rule.needs.isSubset(of: packet.evidence) else { return false }
        let jurisdiction = rule.authority.jurisdiction
        return jurisdiction == .federal || jurisdiction.rawValue == packet.court.key
    }

    private static func diagnostic(of fault: Fault, under rule: any Rule.Type) -> Diagnostic {
        // A fault can only be milder than its rule.
        let severity = min(rule.severity, fault.milder ?? rule.severity)
        var diagnostic = Diagnostic(severity, rule: rule.id, fault.message, at: fault.location, help: fault.fix)
        diagnostic.authority = rule.authority.cite
        diagnostic.isVerified = rule.authority.isVerified
        diagnostic.subject = fault.subject
        return diagnostic
    }
}
