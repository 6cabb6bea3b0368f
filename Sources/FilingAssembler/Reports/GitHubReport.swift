public import Diagnostics

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions": `::error file=…,line=…::message`.
public struct GitHubReport: Sendable {
    private let diagnostics: [Diagnostic]
    private let paths: ReportPaths

    /// - Parameter folder: the folder that the findings' files lie in, as the user named it.
    public init(folder: String, diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReportOrder)
        paths = ReportPaths(folder: folder)
    }

    public func render() -> String {
        diagnostics.map { "\(command(for: $0))\n" }.joined()
    }

    private func command(for finding: Diagnostic) -> String {
        let properties = place(of: finding) + [("title", title(of: finding))]
        let written = properties.map { "\($0)=\(Self.escaped($1, asProperty: true))" }.joined(separator: ",")
        return "::\(Self.level(of: finding)) \(written)::\(Self.escaped(message(of: finding), asProperty: false))"
    }

    private static func level(of finding: Diagnostic) -> String {
        guard finding.waiver == nil else { return "notice" }
        return switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "notice"
        }
    }

    /// Columns are only understood on one line.
    private func place(of finding: Diagnostic) -> [(String, String)] {
        let location = finding.location
        let file = [("file", paths.path(of: location.file)), ("line", "\(location.start.line)")]
        guard location.start.line == location.end.line else { return file + [("endLine", "\(location.end.line)")] }
        return file + [
            ("col", "\(location.start.column)"), ("endLine", "\(location.end.line)"),
            ("endColumn", "\(location.end.column)"),
        ]
    }

    private func title(of finding: Diagnostic) -> String {
        let authority = finding.authority.map { " · \($0)" } ?? ""
        let doubt = finding.isVerified == false ? " (not verified)" : ""
        return (finding.waiver == nil ? "" : "waived ") + finding.rule + authority + doubt
    }

    private func message(of finding: Diagnostic) -> String {
        let lines = [
            finding.excerpt.map { "\($0.place): \(finding.message)" } ?? finding.message, finding.help,
            finding.waiver.map { "waived: \($0.reason)" },
        ]
        return lines.compactMap { $0 }.joined(separator: "\n")
    }

    private static func escaped(_ text: String, asProperty isProperty: Bool) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped.append(contentsOf: "%25".unicodeScalars)
            case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
            case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
            case ":" where isProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
            case "," where isProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
