package import Diagnostics

/// One thing that can be wrong with a filing, and how to see it.
///
/// A rule is an enum without cases in a file of its own; its name states the
/// fault. It returns faults; the rule book adds what the rule declares here, so
/// that no check can misstate its own id, severity or authority.
package protocol Rule: SendableMetatype {
    /// The id of the row in the rule catalogue; never reused.
    static var id: String { get }
    /// What is asked of the filing, as a sentence without full stop.
    static var title: String { get }
    static var authority: Authority { get }
    /// What must be known for the rule to decide; the case file, where a rule says nothing else.
    static var needs: Evidence { get }
    /// The severity of this rule's faults; a single fault may be milder.
    static var severity: Diagnostic.Severity { get }
    /// The text of the manual page: why the rule exists, what is looked at, what is not.
    static var manual: String { get }
    /// Small matters without this fault.
    static var accepts: [Example] { get }
    /// Small matters with this fault, the faulty spans marked.
    static var rejects: [Example] { get }

    static func check(_ packet: PacketOutline) -> [Fault]
}

extension Rule {
    package static var needs: Evidence { .caseFile }
}
