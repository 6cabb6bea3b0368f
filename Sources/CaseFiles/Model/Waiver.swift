package import Diagnostics

/// A finding that the filer has decided to live with.
package struct Waiver: Sendable {
    package var record: CaseRecord
    /// The id of the rule.
    package var rule: Located<String>
    package var reason: Located<String>
    /// `file` or `file:line`, as findings show it; `nil` waives the rule in the whole matter.
    package var place: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        rule = record.requiredText("rule")
        reason = record.requiredText("reason")
        place = record.text("place")
    }
}
