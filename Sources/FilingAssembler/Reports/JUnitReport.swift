public import Diagnostics
internal import FilingXML

/// Findings as JUnit XML: one test case for each, in one suite for each file.
///
/// What decides the exit code is a failure; what is waived is skipped; the rest passes and says what it found.
/// Source: the `testsuites` format that Jenkins and GitLab read; it has no standard of its own.
public struct JUnitReport: Sendable {
    private let path: String
    private let diagnostics: [Diagnostic]
    private let paths: ReportPaths
    private let failing: Diagnostic.Severity

    /// - Parameters:
    ///   - path: what was reviewed, as the user named it.
    ///   - folder: the folder that the findings' files lie in.
    ///   - failing: the mildest severity that is a failure.
    public init(path: String, folder: String, diagnostics: [Diagnostic], failing: Diagnostic.Severity = .error) {
        self.path = path
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReportOrder)
        self.failing = failing
        paths = ReportPaths(folder: folder)
    }

    public func render() -> String {
        let tree = Self.pattern
        let suites = tree.root
        guard let suite = suites.firstElement else { return "" }
        suite.remove()
        suites.setAttribute("name", to: Self.printable("filing check \(path)"))
        set(totals: diagnostics, of: suites)
        if diagnostics.isEmpty { addCleanSuite(suite, to: suites) }
        for (file, findings) in byFile() { addSuite(suite, for: file, findings, to: suites) }
        return String(decoding: tree.serialized(), as: UTF8.self) + "\n"
    }

    /// The elements of a report, to be copied; so that the one XML writer writes this too.
    private static var pattern: XMLTree {
        let xml = """
            <testsuites><testsuite><testcase><failure/><skipped/><system-out/></testcase></testsuite></testsuites>
            """
        guard let tree = try? XMLTree(parsing: Array(xml.utf8), named: "JUnit") else {
            preconditionFailure("the pattern above is XML")
        }
        return tree
    }

    /// Findings are in order of their files already.
    private func byFile() -> [(file: String, findings: [Diagnostic])] {
        var groups: [(file: String, findings: [Diagnostic])] = []
        for finding in diagnostics {
            if groups.last?.file == finding.location.file {
                groups[groups.count - 1].findings.append(finding)
            } else {
                groups.append((finding.location.file, [finding]))
            }
        }
        return groups
    }

    /// A report without a test case counts as broken in some servers.
    private func addCleanSuite(_ pattern: Element, to suites: Element) {
        guard let suite = add(pattern, to: suites, name: Self.printable(path)), let test = suite.firstElement else {
            return
        }
        test.setAttribute("name", to: "review finds nothing")
        test.setAttribute("classname", to: Self.printable(path))
        test.removeChildren()
        for element in [suites, suite] { element.setAttribute("tests", to: "1") }
    }

    private func addSuite(_ pattern: Element, for file: String, _ findings: [Diagnostic], to suites: Element) {
        let name = Self.printable(paths.path(of: file))
        guard let suite = add(pattern, to: suites, name: name), let test = suite.firstElement else { return }
        set(totals: findings, of: suite)
        test.remove()
        for finding in findings {
            guard let copy = test.copy() else { continue }
            fill(suite.insert(copy, .last), with: finding, in: name)
        }
    }

    private func add(_ pattern: Element, to suites: Element, name: String) -> Element? {
        guard let copy = pattern.copy() else { return nil }
        let suite = suites.insert(copy, .last)
        suite.setAttribute("name", to: name)
        set(totals: [], of: suite)
        return suite
    }

    private func fill(_ test: Element, with finding: Diagnostic, in file: String) {
        let line = finding.location.start.line
        test.setAttribute("name", to: "\(finding.rule) at \(line):\(finding.location.start.column)")
        test.setAttribute("classname", to: file)
        test.setAttribute("file", to: file)
        test.setAttribute("line", to: "\(line)")
        let outcome = outcome(of: finding)
        for element in test.elements where element.name != outcome { element.remove() }
        guard let element = test.firstElement else { return }
        switch outcome {
        case "failure":
            element.setAttribute("type", to: finding.severity.rawValue)
            element.setAttribute("message", to: Self.printable(finding.message))
            element.setText(Self.printable(TextReport(texts: [:]).render(finding)))
        case "skipped": element.setAttribute("message", to: Self.printable("waived: \(finding.waiver?.reason ?? "")"))
        default: element.setText(Self.printable(TextReport(texts: [:]).render(finding)))
        }
    }

    /// XML has no control characters, not even as references (XML 1.0, 2.2); a file name may have them.
    private static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnfit) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnfit($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r")
            || (0xFFFE...0xFFFF).contains(scalar.value)
    }

    private func outcome(of finding: Diagnostic) -> String {
        if finding.waiver != nil { return "skipped" }
        return finding.severity >= failing ? "failure" : "system-out"
    }

    private func set(totals findings: [Diagnostic], of element: Element) {
        element.setAttribute("tests", to: "\(findings.count)")
        element.setAttribute("failures", to: "\(findings.count { outcome(of: $0) == "failure" })")
        element.setAttribute("errors", to: "0")
        element.setAttribute("skipped", to: "\(findings.count { $0.waiver != nil })")
    }
}
