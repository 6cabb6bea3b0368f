import Foundation
import Support
import Testing

@testable import FilingAssembler

/// Pages of `docs/` that are made from the code. `RECORD=1` writes them, and that run fails, so that nobody accepts
/// them unseen.
@Suite struct GeneratedPagesTests {
    @Test(arguments: ["docs/case.schema.json"]) func areFresh(path: String) throws {
        let fresh = CaseFileSchema.json
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(fresh.utf8).write(to: Project.file(path))
            Issue.record("\(path) was written: look at it, then run without RECORD")
        }
        #expect(try Project.text(path) == fresh)
    }

    /// The words of `documents` in the case file are the kinds that can be drafted.
    @Test func namesEveryKindOfDocument() {
        let words = DocumentKind.allCases.map { "\"\($0.rawValue)\"" }
        for word in words { #expect(CaseFileSchema.json.contains(word), "\(word)") }
    }

    /// The schema is sound by the published meta-schema, and both examples satisfy it.
    @Test func schemaAcceptsTheExamples() throws {
        let python = try #require(Project.peer("python3"), "run script/bootstrap test")
        let script = """
            import json, sys, jsonschema, yaml
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            # As an editor reads YAML 1.2: dates stay text.
            yaml.SafeLoader.yaml_implicit_resolvers = {
                letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
                for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
            }
            for path in sys.argv[2:]:
                for fault in jsonschema.Draft202012Validator(schema).iter_errors(yaml.safe_load(open(path))):
                    print(path, fault.json_path, fault.message)
            """
        let files = Matters.all.map { Project.file("\($0)/case.yaml").path }
        let schema = Project.file("docs/case.schema.json").path
        let run = try Program.run(python, ["-c", script, schema] + files)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
    }
}
