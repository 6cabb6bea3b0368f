import Diagnostics
import FilingAssembler
import Foundation
import Support
import Testing

/// The built tool, beside the test program.
private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

private func run(_ arguments: String..., in folder: URL? = nil, path: String? = nil) throws -> Program {
    try Program.run(filing, arguments, in: folder, environment: path.map { ["PATH": $0] } ?? [:])
}

private let flagship = Project.file(Matters.flagship).path

@Suite struct CommandTests {
    @Test func checksAMatterAndExitsWithZero() throws {
        let run = try run("check", flagship)
        #expect(run.status == 0)
        #expect(run.output.contains("no errors"))
    }

    @Test func reportsAsTheContractSays() throws {
        let run = try run("check", flagship, "--format", "json")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["version"] as? Int == 1 && report["path"] as? String == flagship)
        let summary = try #require(report["summary"] as? [String: Int])
        #expect(Set(summary.keys) == ["errors", "warnings", "advice", "waived"] && summary["errors"] == 0)
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count == summary.values.reduce(0, +))
        for finding in findings {
            for field in ["rule", "severity", "message", "file", "line", "column", "end_line", "end_column"] {
                #expect(finding[field] != nil, "\(field)")
            }
        }
        #expect(run.errors.isEmpty)
    }

    @Test func exitsWithOneForAnError() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            try copy.replace("court: mad", with: "court: nowhere")
            let run = try run("check", copy.folder.path, "--exhibits", copy.exhibits.path)
            #expect(run.status == 1)
            #expect(run.errors.contains("case.yaml:") && run.errors.contains("there is no court `nowhere`"))
        }
    }

    @Test func letsWarningsCountWhenStrict() throws {
        #expect(try run("check", flagship, "--strict").status == 1)
    }

    @Test(arguments: [
        (["check", "/no/such/matter"], 66), (["check"], 64), (["check", "--fromat", "json", "x"], 64), (["frob"], 64),
        (["explain", "PKT-EXH-EXISTS"], 64),
        (["rules", "--court", "nowhere"], 64), (["draft", "/no/such/matter"], 66),
        (["check", flagship, "--format", "xml"], 64), (["check", flagship, "--only", "FRCP-11bb"], 64),
        (["check", flagship, "--ignore", "FRCP-11b,NOPE"], 64), (["check", flagship, "--ignore", "pkt-exh-exist"], 64),
    ])
    func saysWhatIsWrongWithTheCommandLine(arguments: [String], status: Int) throws {
        let run = try Program.run(filing, arguments)
        #expect(run.status == Int32(status))
        #expect(!run.errors.isEmpty)
    }

    @Test func appliesOnlyTheRulesAskedFor() throws {
        let only = try run("check", flagship, "--strict", "--only", "pkt-placeholder,FRCP-10c-adopt")
        #expect(only.status == 0 && only.errors.contains("[PKT-PLACEHOLDER]") && !only.errors.contains("FRCP-11b2"))
        #expect(only.output.contains("not all rules were applied"))
        let ignoring = try run("check", flagship, "--strict", "--ignore", "FRCP-11b2", "--ignore", "PKT-PLACEHOLDER")
        #expect(!ignoring.errors.contains("FRCP-11b2") && !ignoring.errors.contains("PKT-PLACEHOLDER"))
    }

    @Test func listsTheRulesAndTheDatedValuesOfACourt() throws {
        let massachusetts = try run("rules", "--court", "mad").output
        #expect(massachusetts.contains("DMASS-LR-7.3  error") && !massachusetts.contains("NDCAL-"))
        #expect(massachusetts.contains("memorandum, 20 pages [L.R., D. Mass. 7.1(b)(4)]"))
        #expect(massachusetts.contains("compared with the sources on 2026-11-24; not verified"))
        let all = try run("rules").output
        #expect(all.contains("DMASS-LR-7.3") && all.contains("NDCAL-3-5b") && all.contains("(not verified)"))
        #expect(try run("rules", "--court", "madd").errors.contains("no court `madd`; did you mean `mad`?"))
    }

    @Test func offersTheNearestRuleForAnUnknownOne() throws {
        let run = try run("check", flagship, "--only", "PKT-EXH-EXISTS")
        #expect(run.errors.contains("no rule `PKT-EXH-EXISTS`; did you mean `PKT-EXH-EXIST`?"))
    }

    @Test func leavesWaivedFindingsOutOfTheExitCode() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let arguments = ["check", copy.folder.path, "--exhibits", copy.exhibits.path, "--strict"]
            let warnings = try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).review()
                .filter { $0.severity == .warning }
            let waivers = Set(warnings.map(\.rule)).sorted()
                .map { "\n  - {rule: \($0), reason: the partner reads them on Friday}" }.joined()
            try copy.replace("\nplaceholders:\n", with: "\nwaivers:\(waivers)\nplaceholders:\n")
            let run = try Program.run(filing, arguments)
            #expect(
                run.status == 0 && run.output.contains("no warnings") && run.output.contains("\(warnings.count) waived")
            )
            #expect(run.errors.contains("waived warning[FRCP-11b2]"))
            #expect(run.errors.contains("= waived: the partner reads them on Friday (\(copy.folder.path)/case.yaml:"))
        }
    }

    @Test func startsAMatterThatCanBeCheckedAndDrafted() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            #expect(try run("new", "roe-v-doe", in: folder).status == 0)
            let check = try run("check", "roe-v-doe", in: folder)
            #expect(check.status == 1)
            #expect(check.errors.contains("PKT-PLACEHOLDER") && !check.errors.contains("[CASE-"))
            #expect(try run("draft", "roe-v-doe", in: folder).status == 0)
            let again = try run("new", "roe-v-doe", in: folder)
            #expect(again.status == 73 && again.errors.contains("not an empty folder"))
        }
    }

    /// What `check` asks of a new matter are its blanks and their sources, never a field that the matter does not show.
    @Test(arguments: StarterMatter.courts) func startsAMatterThatShowsEachFieldItNeeds(court: String) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let path = folder.appendingPathComponent("new").path
            _ = try StarterMatter(court: court).write(to: path)
            let errors = try Matter(opening: path).review().filter { $0.severity == .error }.map(\.rule)
            let court = court == "federal" ? ["FRCP-10a-court"] : []
            #expect(Set(errors) == Set(["PKT-PLACEHOLDER"] + court))
        }
    }

    @Test func quotesAPathThatAShellWouldDivide() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let started = try run("new", "Roe's matter", in: folder)
            #expect(started.errors.contains("run `filing check 'Roe'\\''s matter'` and"), "\(started.errors)")
        }
    }

    /// A terminal that knows no colours, such as that of an editor.
    @Test(arguments: [("xterm", true), ("dumb", false)]) func coloursOnlyWhereTheTerminalCan(
        term: String,
        colours: Bool
    ) throws {
        let script = """
            import os, pty, sys
            os.environ.pop("NO_COLOR", None)
            os.environ["TERM"] = sys.argv[1]
            pty.spawn(sys.argv[2:])
            """
        try TemporaryFolder.with { (folder: URL) throws in
            #expect(try run("new", "roe", in: folder).status == 0)
            let matter = folder.appendingPathComponent("roe").path
            let found = try Program.run("/usr/bin/env", ["python3", "-c", script, term, filing, "check", matter])
            #expect(found.output.contains("PKT-PLACEHOLDER"))
            #expect(found.output.contains("\u{1B}[") == colours)
        }
    }

    /// Each example is a start: with its exhibits put beside it, nothing is wrong.
    @Test(arguments: StarterMatter.examples) func startsLikeAnExample(name: String) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            #expect(try run("new", "mine", "--like", name, in: folder).status == 0)
            let check = try run("check", "mine", "--exhibits", Project.file("Exhibits").path, in: folder)
            #expect(check.status == 0, "\(check.errors)")
            #expect(try run("new", "other", "--like", name, "--court", "dcd", in: folder).status == 0)
            let text = try String(contentsOf: folder.appendingPathComponent("other/case.yaml"), encoding: .utf8)
            #expect(text.contains("\ncourt: dcd\n") && !text.contains("exhibits_folder:"))
            let unknown = try run("new", "third", "--like", String(name.dropLast()), in: folder)
            #expect(unknown.status == 64 && unknown.errors.contains("did you mean `\(name)`?"))
        }
    }

    @Test func overwritesOnlyByForce() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let target = folder.appendingPathComponent("complaint.docx")
            try Data("mine".utf8).write(to: target)
            let refused = try run("draft", flagship, "-o", target.path)
            #expect(refused.status == 73 && refused.errors.contains("--force"))
            #expect(try String(contentsOf: target, encoding: .utf8) == "mine")
            #expect(try run("draft", flagship, "-o", target.path, "--force").status == 0)
            #expect(try Data(contentsOf: target).count > 10_000)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["complaint.docx"])
        }
    }

    /// Not even by force: what the draft is made from, and what is no file.
    @Test func neverOverwritesTheMatterOrADevice() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let exhibit = copy.exhibits.appendingPathComponent("irs-ice-memorandum.pdf").path
            let pipe = copy.folder.appendingPathComponent("pipe").path
            try #require(mkfifo(pipe, 0o600) == 0)
            for target in [copy.folder.path + "/case.yaml", copy.folder.path + "/facts/facts.md", exhibit, pipe] {
                let arguments = ["--exhibits", copy.exhibits.path, "-o", target, "--format", "docx", "--force"]
                let run = try Program.run(filing, ["draft", copy.folder.path] + arguments)
                #expect(run.status == 73, "\(target)")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: exhibit)).starts(with: Data("%PDF".utf8)))
            let matter = ["draft", copy.folder.path, "--exhibits", "/no/such/folder", "-o", "x.docx"]
            #expect(try Program.run(filing, matter, in: copy.folder).status == 66)
        }
    }

    /// A draft that nobody has touched is made anew; one that somebody has worked on is safe.
    @Test func replacesItsOwnDraftUntilSomebodyWorksOnIt() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let target = copy.folder.appendingPathComponent("complaint.docx")
            let arguments = ["draft", copy.folder.path, "--exhibits", copy.exhibits.path, "-o", target.path]
            try #require(try Program.run(filing, arguments).status == 0)
            try copy.replace("division: Eastern", with: "division: Central")
            try #require(try Program.run(filing, arguments).status == 0)
            let other = try Program.run(filing, ["draft", flagship, "-o", target.path])
            #expect(other.status == 73 && other.errors.contains("was drafted from another matter"))
            let edited = try Program.run(
                "/usr/bin/env",
                [
                    "python3", "-c",
                    """
                    import sys, zipfile
                    path = sys.argv[1]
                    parts = [(i, zipfile.ZipFile(path).read(i)) for i in zipfile.ZipFile(path).namelist()]
                    with zipfile.ZipFile(path, 'w') as zip:
                        for name, data in parts:
                            zip.writestr(name, data.replace(b'CENTRAL', b'WESTERN'))
                    """, target.path,
                ]
            )
            try #require(edited.status == 0)
            let refused = try Program.run(filing, arguments)
            #expect(refused.status == 73)
            #expect(refused.errors.contains("exists already and is kept: somebody has changed it since it was drafted"))
            #expect(refused.errors.contains("replace it with --force"))
        }
    }

    @Test func refusesAFolderThatDoesNotExist() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let run = try run("draft", flagship, "-o", folder.appendingPathComponent("no/complaint.docx").path)
            #expect(run.status == 73 && run.errors.contains("does not exist"))
        }
    }

    @Test func namesThePackageWhenLibreOfficeIsMissing() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let run = try run("draft", flagship, "-o", "complaint.pdf", in: folder, path: folder.path)
            #expect(run.status == 69 && run.errors.contains("libreoffice-writer-nogui"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func drawsTheSameDraftFromAnyFolder() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            #expect(try run("draft", flagship, "-o", "a.xml", in: folder).status == 0)
            #expect(try run("draft", flagship + "/case.yaml", "-o", "b.xml", in: folder).status == 0)
            let (first, second) = (folder.appendingPathComponent("a.xml"), folder.appendingPathComponent("b.xml"))
            #expect(try Data(contentsOf: first) == Data(contentsOf: second))
        }
    }

    @Test func refusesATemplateThatCannotBeUnderstood() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let template = folder.appendingPathComponent("broken.docx")
            try Data("PK\u{3}\u{4}broken".utf8).write(to: template)
            let run = try run("draft", flagship, "-o", "x.docx", "--template", template.path, in: folder)
            #expect(run.status == 65 && run.errors.contains("broken.docx"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["broken.docx"])
        }
    }

    @Test func listsTheCitationsOfAText() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("brief.md")
            try Data("See Bennett v. Spear, 520 U.S. 154, 177–78 (1997); Ex. B at 2.".utf8).write(to: file)
            let run = try run("cites", file.path, "--format", "json")
            let cites = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
            #expect(cites.map { $0["kind"] as? String } == ["case", "record"])
            #expect(cites[0]["name"] as? String == "Bennett v. Spear" && cites[0]["start"] as? Int == 4)
            #expect(cites[1]["exhibit"] as? String == "B" && cites[1]["page"] as? Int == 2)
        }
    }

    @Test func findsTheSameCitationsInADraft() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            try #require(try run("draft", flagship, "-o", "a.docx", in: folder).status == 0)
            let run = try run("cites", "a.docx", in: folder)
            let found = run.output.replacingOccurrences(of: "\u{A0}", with: " ")
            for cite in ["26 U.S.C. § 6103(i)(2)", "Ex. A at 2", "Bennett v. Spear, 520 U.S. 154, 177–78 (1997)"] {
                #expect(found.contains(cite), "\(cite)")
            }
        }
    }

    /// A misspelt command, and an error that is found only while a command runs, get the usage that helps.
    @Test func showsTheUsageOfTheCommand() throws {
        let unknown = try run("chek", flagship)
        #expect(unknown.status == 64 && unknown.errors.contains("there is no command `chek`; did you mean `check`?"))
        let ending = try run("draft", flagship, "-o", "x.foo")
        #expect(ending.status == 64 && ending.errors.contains("Usage: filing draft <path>"))
        #expect(try run("draft", flagship, "--date", "tomorrow").status == 64)
        let several = try run("draft", flagship, "--document", "summons")
        #expect(several.status == 64 && several.errors.contains("name one of summons-irs, "))
    }

    /// Half a report is no report.
    @Test(arguments: [["rules"], ["check"], ["cites"], ["check", "--format", "json"]])
    func failsWhenAResultCannotBeWritten(words: [String]) throws {
        let path = words[0] == "rules" ? [] : [flagship]
        let line = (words[..<1] + path + words[1...]).map { "'\($0)'" }.joined(separator: " ")
        let full = try Program.run("/bin/sh", ["-c", "'\(filing)' \(line) > /dev/full"])
        #expect(full.status == 73 && full.errors.contains("the result cannot be written"))
        #expect(try Program.run("/bin/sh", ["-c", "'\(filing)' \(line) | head -1 > /dev/null"]).status == 0)
    }

    /// Documents are known by their bytes, whatever they are called.
    @Test func readsNoDocumentAsText() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let old = folder.appendingPathComponent("old.doc")
            try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)).write(
                to: old
            )
            for command in ["check", "cites"] {
                let told = try run(command, old.path)
                #expect(told.status == 65 && told.errors.contains("save it as .docx"), "\(told.errors)")
            }
            let pdf = Project.file("Exhibits/dhs-statement.pdf").path
            let named = folder.appendingPathComponent("statement")
            try FileManager.default.copyItem(atPath: pdf, toPath: named.path)
            #expect(try run("cites", pdf).output == run("cites", named.path).output)
        }
    }

    @Test func citesAMatter() throws {
        let told = try run("cites", flagship).output.replacingOccurrences(of: "\u{A0}", with: " ")
        #expect(told.contains("facts/introduction.md:7:162  record  Ex. A at 2\n"))
        let json = try JSONSerialization.jsonObject(with: Data(run("cites", flagship, "--format", "json").output.utf8))
        let cites = try #require(json as? [[String: Any]])
        #expect(cites.count > 100 && cites.allSatisfy { $0["line"] is Int && $0["file"] is String })
    }

    /// What is no case file at all is input that cannot be understood; nothing is drafted from it.
    @Test(arguments: [
        ("not YAML", "court: [mad\n", 65), ("nothing", "", 65),
        ("a list", "- court: mad\n", 65), ("a tab", "court:\n\ttitle: x\n", 65), ("fifty megabytes", "# ", 65),
    ])
    func refusesWhatIsNoCaseFile(name: String, yaml: String, status: Int) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            var bytes = Data(yaml.utf8)
            if name == "fifty megabytes" { bytes += Data(repeating: 0x78, count: 50_000_000) }
            try bytes.write(to: folder.appendingPathComponent("case.yaml"))
            let check = try run("check", folder.path)
            #expect(check.status == Int32(status) && check.errors.contains("case.yaml:"), "\(check.errors)")
            let draft = try run("draft", folder.path, "-o", folder.path + "/x.docx")
            #expect(draft.status == 65)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["case.yaml"])
        }
    }

    @Test func placesAByteThatIsNoTextAndReadsOn() throws {
        try Matters.copy(of: Matters.flagship) { copy in
            let url = copy.folder.appendingPathComponent("case.yaml")
            try (Data("# \u{E9}".utf8) + Data([0xFF, 0x0A]) + Data(contentsOf: url)).write(to: url)
            let run = try run("check", copy.folder.path, "--exhibits", copy.exhibits.path)
            #expect(run.status == 1)
            #expect(run.errors.contains("case.yaml:1:4: error[CASE-ENCODING]") && run.output.contains("1 error,"))
        }
    }

    @Test func readsNoFolderAndNoPipeAsACaseFile() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let path = folder.appendingPathComponent("case.yaml").path
            try #require(mkfifo(path, 0o600) == 0)
            #expect(try run("check", folder.path).status == 66)
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            #expect(try run("check", folder.path).status == 66)
        }
    }
}
