public import Diagnostics
internal import FoundationEssentials

/// The findings of one run as JSON, the contract with machines.
///
/// Version 1: `{"version", "path", "summary": {"errors", "warnings", "advice", "waived"}, "findings": […]}`. Fields are
/// only ever added. A finding's field is absent where it does not apply; lines and columns count from 1. A waived finding
/// has its reason in `waived`, and counts as that and not by its severity.
public struct JSONReport: Sendable {
    private let content: Content

    public init(path: String, diagnostics: [Diagnostic]) {
        self.init(path: path, inOrder: diagnostics.sorted(by: Diagnostic.inReportOrder))
    }

    /// The findings in the order given, which for a template is that of its paragraphs.
    public init(path: String, inOrder diagnostics: [Diagnostic]) {
        content = Content(
            path: path,
            summary: Content.Summary(
                errors: diagnostics.count(of: .error),
                warnings: diagnostics.count(of: .warning),
                advice: diagnostics.count(of: .advice),
                waived: diagnostics.count { $0.waiver != nil }
            ),
            findings: diagnostics.map(Content.Finding.init)
        )
    }

    public func render() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
    }
}

extension [Diagnostic] {
    /// How many there are of one severity that nobody has waived.
    public func count(of severity: Diagnostic.Severity) -> Int {
        count { $0.severity == severity && $0.waiver == nil }
    }
}

private struct Content: Encodable, Sendable {
    var version = 1
    var path: String
    var summary: Summary
    var findings: [Finding]

    struct Summary: Encodable, Sendable {
        var errors: Int
        var warnings: Int
        var advice: Int
        var waived: Int
    }

    struct Finding: Encodable, Sendable {
        var rule: String
        var severity: String
        var message: String
        var help: String?
        var authority: String?
        var verified: Bool?
        var file: String
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int
        var paragraph: Int?
        var exhibit: String?
        var claim: String?
        var key: String?
        var waived: String?
        /// For templates: the paragraph as a person counts it, its text, and the fault in it in Unicode scalars from 0.
        var place: String?
        var text: String?
        var textStart: Int?
        var textEnd: Int?

        enum CodingKeys: String, CodingKey {
            case rule, severity, message, help, authority, verified, file, line, column
            case endLine = "end_line"
            case endColumn = "end_column"
            case paragraph, exhibit, claim, key, waived, place, text
            case textStart = "text_start"
            case textEnd = "text_end"
        }

        init(_ diagnostic: Diagnostic) {
            rule = diagnostic.rule
            severity = diagnostic.severity.rawValue
            message = diagnostic.message
            help = diagnostic.help
            authority = diagnostic.authority
            verified = diagnostic.isVerified
            file = diagnostic.location.file
            line = diagnostic.location.start.line
            column = diagnostic.location.start.column
            endLine = diagnostic.location.end.line
            endColumn = diagnostic.location.end.column
            paragraph = diagnostic.subject.paragraph
            exhibit = diagnostic.subject.exhibit
            claim = diagnostic.subject.claim
            key = diagnostic.subject.key
            waived = diagnostic.waiver?.reason
            place = diagnostic.excerpt?.place
            text = diagnostic.excerpt?.text
            textStart = diagnostic.excerpt?.marked.lowerBound
            textEnd = diagnostic.excerpt?.marked.upperBound
        }
    }
}
