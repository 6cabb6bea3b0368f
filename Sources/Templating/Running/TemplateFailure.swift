package import Diagnostics

/// Why a template could not be rendered, and at which tag.
package struct TemplateFailure: Error, Equatable {
    /// `TPL-RENDER`, `TPL-BUDGET` or `TPL-UNDEFINED`.
    package var rule: String
    /// One clause, lowercase, no full stop.
    package var message: String
    package var help: String?
    /// The template as the filer names it, once it is known.
    package var file: String?
    /// The tag that failed, in its paragraph.
    package var excerpt: Diagnostic.Excerpt?

    init(_ message: String, rule: String = "TPL-RENDER", help: String? = nil) {
        self.rule = rule
        self.message = message
        self.help = help
    }

    /// The failure as a finding with its place.
    package var diagnostic: Diagnostic {
        var diagnostic = Diagnostic(
            .error,
            rule: rule,
            message,
            at: .beginning(of: file ?? "template"),
            help: help
        )
        diagnostic.excerpt = excerpt
        return diagnostic
    }
}
