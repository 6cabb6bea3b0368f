package import Diagnostics

/// One thing wrong, as a rule sees it.
package struct Fault: Hashable, Sendable {
    /// What is wrong: one clause, lowercase, no full stop, no advice.
    package var message: String
    package var location: Location
    /// What to do about it.
    package var fix: String
    /// What to do in a finished document, where ``fix`` speaks of the case file.
    package var fixInDocument: String?
    package var subject: Diagnostic.Subject
    /// A severity below the rule's own, for a fault that matters less than the rest.
    package var milder: Diagnostic.Severity?

    package init(
        _ message: String,
        at location: Location,
        fix: String,
        inDocument: String? = nil,
        about subject: Diagnostic.Subject = Diagnostic.Subject(),
        milder: Diagnostic.Severity? = nil
    ) {
        self.message = message
        self.location = location
        self.fix = fix
        fixInDocument = inDocument
        self.subject = subject
        self.milder = milder
    }
}
