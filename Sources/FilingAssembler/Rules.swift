public import Diagnostics
internal import Review

/// One rule of the review, as a list shows it.
public struct RuleEntry: Sendable {
    public var id: String
    public var title: String
    public var severity: Diagnostic.Severity
    public var authority: String
    /// `false` when the rule was not verified against the primary text; `nil` when there is no text to verify.
    public var isVerified: Bool?
}

/// The rules of the review.
public enum Rules {
    /// - Parameter court: a court's key, for the rules in force there; `nil` for the rules of all courts.
    public static func entries(inForceAt court: String? = nil) -> [RuleEntry] {
        RuleBook.rules.filter { rule in court.map(rule.authority.isInForce) ?? true }.map { rule in
            RuleEntry(
                id: rule.id,
                title: rule.title,
                severity: rule.severity,
                authority: rule.authority.cite,
                isVerified: rule.authority.isVerified
            )
        }
    }

    /// The manual page of a rule, or `nil` when there is no such rule.
    public static func page(of id: String) -> String? {
        RuleBook.rule(id).map(RuleManual.page)
    }
}
