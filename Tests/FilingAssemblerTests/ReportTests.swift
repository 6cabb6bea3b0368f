import Diagnostics
import FilingXML
import Foundation
import Support
import Testing

@testable import FilingAssembler

/// The built tool, beside the test program.
private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

private let formats = ["text", "json", "sarif", "junit", "github", "html"]

private func finding(
    _ severity: Diagnostic.Severity,
    _ message: String,
    file: String = "case.yaml",
    from start: (Int, Int) = (1, 19),
    to end: (Int, Int) = (1, 22)
) -> Diagnostic {
    let location = Location(
        file: file,
        start: Position(line: start.0, column: start.1),
        end: Position(line: end.0, column: end.1)
    )
    return Diagnostic(severity, rule: "FRCP-4b", message, at: location, help: "add it")
}

private func waived(_ finding: Diagnostic, _ reason: String) -> Diagnostic {
    var finding = finding
    finding.waiver = Diagnostic.Waiver(reason: reason, at: .beginning(of: "case.yaml"))
    return finding
}

/// A copy of the flagship with an error, a waived warning, warnings and advice, under a name that needs escaping.
private func withSpoiledMatter<Result>(_ body: (URL, String) throws -> Result) throws -> Result {
    try Matters.copy(of: Matters.flagship) { copy in
        let name = "roe & doe, 50% <draft>"
        try copy.replace("court: mad", with: "court: nowhere")
        try copy.replace(
            "\nplaceholders:\n",
            with: "\nwaivers:\n"
                + "  - {rule: FRCP-11b2, reason: counsel reads them <today> & signs, place: case.yaml}\n"
                + "\nplaceholders:\n"
        )
        try FileManager.default.moveItem(
            at: copy.folder,
            to: copy.folder.deletingLastPathComponent().appending(path: name)
        )
        return try body(copy.folder.deletingLastPathComponent(), name)
    }
}

@Suite struct ReportTests {
    /// Hash seeds differ from process to process; reports must not.
    @Test(arguments: formats) func saysTheSameOnEveryRun(format: String) throws {
        try withSpoiledMatter { folder, name in
            let runs = try (1...4).map { _ in
                try Program.run(filing, ["check", name, "--exhibits", "exhibits", "--format", format], in: folder)
            }
            #expect(runs.allSatisfy { $0.status == 1 && $0.output == runs[0].output && $0.errors == runs[0].errors })
            #expect(format == "text" || runs[0].errors.isEmpty)
        }
    }

    @Test(arguments: formats) func tellsWhatIsWaivedAndWhy(format: String) throws {
        try withSpoiledMatter { folder, name in
            let run = try Program.run(
                filing,
                ["check", name, "--exhibits", "exhibits", "--format", format],
                in: folder
            )
            let reason = ["html", "junit"].contains(format) ? "&lt;today&gt; &amp; signs" : "<today> & signs"
            #expect((run.output + run.errors).contains("counsel reads them \(reason)"))
        }
    }

    // MARK: SARIF

    @Test func writesSARIFByTheStandard() throws {
        let python = try #require(Project.peer("python3"), "run script/bootstrap test")
        let script = """
            import json, sys, jsonschema
            schema, log = (json.load(open(path)) for path in sys.argv[1:])
            jsonschema.Draft202012Validator.check_schema(schema)
            for fault in jsonschema.Draft202012Validator(schema).iter_errors(log):
                print(fault.json_path, fault.message)
            for run in log["runs"]:
                rules = run["tool"]["driver"]["rules"]
                ids = [rule["id"] for rule in rules]
                if len(set(ids)) != len(ids): print("a rule is described twice")
                prints = [tuple(r["partialFingerprints"].items()) for r in run["results"]]
                if len(set(prints)) != len(prints): print("two results have one fingerprint")
                for result in run["results"]:
                    if ids[result["ruleIndex"]] != result["ruleId"]: print("ruleIndex leads astray", result)
                    region = result["locations"][0]["physicalLocation"]["region"]
                    if (region["startLine"], region["startColumn"]) > (region["endLine"], region["endColumn"]):
                        print("a region ends before it begins", region)
            """
        try withSpoiledMatter { folder, name in
            let arguments = ["check", name, "--exhibits", "exhibits", "--format", "sarif"]
            let log = folder.appending(path: "log.sarif")
            let output = try Program.run(filing, arguments, in: folder).output
            try Data(output.utf8).write(to: log)
            let schema = Project.file("Tests/Schemas/sarif-2.1.0.json").path
            let run = try Program.run(python, ["-c", script, schema, log.path])
            #expect(run.status == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
            #expect(output.contains("\"roe%20%26%20doe%2C%2050%25%20%3Cdraft%3E/case.yaml\""))
            #expect(output.contains("\"justification\" : \"counsel reads them <today> & signs\""))
        }
    }

    @Test func keepsFingerprintsWhenLinesAreInserted() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            func prints() throws -> [String] {
                let arguments = ["check", copy.folder.path, "--exhibits", copy.exhibits.path, "--format", "sarif"]
                let log = try JSONSerialization.jsonObject(with: Data(try Program.run(filing, arguments).output.utf8))
                let runs = try #require((log as? [String: Any])?["runs"] as? [[String: Any]])
                let results = try #require(runs.first?["results"] as? [[String: Any]])
                return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["filingFinding/v1"] }
            }
            let before = try prints()
            try copy.replace("court: mad", with: "# one\n# two\ncourt: mad")
            #expect(before.count > 40 && Set(before).count == before.count)
            #expect(try prints() == before)
        }
    }

    // MARK: JUnit

    @Test func failsTheTestsThatDecideTheExitCode() throws {
        let findings = [
            finding(.error, "an error"), finding(.warning, "a warning <1>", file: "facts.md"),
            finding(.advice, "advice"),
            waived(finding(.error, "a waived error", file: "facts.md"), "known"),
        ]
        func dump(failing: Diagnostic.Severity) throws -> [String] {
            let xml = JUnitReport(path: "m", folder: "m", diagnostics: findings, failing: failing).render()
            let tree = try XMLTree(parsing: Array(xml.utf8), named: "junit.xml")
            let totals = ["tests", "failures", "skipped"].map { tree.root.attribute($0) ?? "" }.joined(separator: " ")
            return [totals]
                + (try tree.select("//testcase")).map { test in
                    let outcome = test.elements.map(\.name).joined()
                    return "\(test.parent?.attribute("name") ?? "") \(test.attribute("name") ?? "") \(outcome)"
                }
        }
        let cases = [
            "m/case.yaml FRCP-4b at 1:19 system-out", "m/case.yaml FRCP-4b at 1:19 failure",
            "m/facts.md FRCP-4b at 1:19 skipped", "m/facts.md FRCP-4b at 1:19 system-out",
        ]
        #expect(try dump(failing: .error) == ["4 1 1"] + cases)
        #expect(try dump(failing: .warning) == ["4 2 1"] + cases.dropLast() + ["m/facts.md FRCP-4b at 1:19 failure"])
    }

    @Test func hasATestWhereNothingIsFound() throws {
        let xml = JUnitReport(path: "m", folder: "m", diagnostics: []).render()
        let tree = try XMLTree(parsing: Array(xml.utf8), named: "junit.xml")
        #expect(tree.root.attribute("tests") == "1" && tree.root.attribute("failures") == "0")
        #expect(try tree.select("//testcase").map { $0.attribute("name") } == ["review finds nothing"])
        #expect(try tree.select("//testcase/*").isEmpty)
    }

    // MARK: GitHub

    @Test func escapesWhatWorkflowCommandsReserve() {
        let findings = [
            finding(.error, "100% of\nit", file: "a,b:c.md"),
            finding(.warning, "over lines", from: (3, 5), to: (4, 2)),
            waived(finding(.warning, "settled", from: (9, 1), to: (9, 1)), "known"),
        ]
        let report = GitHubReport(folder: "./m/", diagnostics: findings).render()
        #expect(
            report == """
                ::error file=m/a%2Cb%3Ac.md,line=1,col=19,endLine=1,endColumn=22,title=FRCP-4b::100%25 of%0Ait%0Aadd it
                ::warning file=m/case.yaml,line=3,endLine=4,title=FRCP-4b::over lines%0Aadd it
                ::notice file=m/case.yaml,line=9,col=1,endLine=9,endColumn=1,title=waived FRCP-4b::settled%0Aadd it%0Awaived: known

                """
        )
    }

    /// Annotations land only when the path leads from the current folder to the file.
    @Test func namesFilesFromTheCurrentFolder() throws {
        try withSpoiledMatter { folder, name in
            let file = try String(contentsOf: folder.appending(path: "\(name)/case.yaml"), encoding: .utf8)
            let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
            let line = try #require(lines.firstIndex(of: "court: nowhere")) + 1
            for path in [name, "./\(name)/", "\(name)/case.yaml", folder.appending(path: name).path] {
                let arguments = ["check", path, "--exhibits", "exhibits", "--format", "github"]
                let first = try Program.run(filing, arguments, in: folder).output.split(separator: "\n").first
                #expect(
                    first?.hasPrefix("::error file=roe & doe%2C 50%25 <draft>/case.yaml,line=8,col=8,") == true,
                    "\(path)"
                )
            }
            let inside = try Program.run(
                filing,
                ["check", ".", "--exhibits", "../exhibits", "--format", "github"],
                in: folder.appending(path: name)
            )
            #expect(inside.output.hasPrefix("::error file=case.yaml,line=\(line),col=8,"))
        }
    }
}
