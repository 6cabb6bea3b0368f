package import Diagnostics

/// A finding that the filer has decided to live with.
package final class Waiver: Sendable {
    package let record: CaseRecord
    /// The id of the rule.
    package let rule: Located<String>
    package let reason: Located<String>
    /// `file` or `file:line`, as findings show it; `nil` waives the rule in the whole matter.
    package let place: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        rule = record.requiredText("rule")
        reason = record.requiredText("reason")
        place = record.text("place")
    }
}
