import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@Suite struct SchemaTests {
    private let schema: [String: Any]

    init() throws {
        let object = try JSONSerialization.jsonObject(with: Data(CaseSchema.jsonSchema().utf8))
        schema = try #require(object as? [String: Any])
    }

    private func record(_ id: String) throws -> [String: Any] {
        let definitions = try #require(schema["$defs"] as? [String: Any])
        return try #require(definitions[id] as? [String: Any])
    }

    private func fields(_ record: [String: Any]) throws -> [String: [String: Any]] {
        try #require(record["properties"] as? [String: [String: Any]])
    }

    /// The reader knows exactly the fields that the JSON Schema knows, for each record.
    @Test func knowsTheFieldsThatTheReaderKnows() throws {
        let top = try fields(schema)
        #expect(Set(top.keys) == Set(CaseSchema.caseFile.fields.map(\.name)))
        #expect(schema["$id"] == nil)
        for field in CaseSchema.caseFile.fields {
            guard case .list(let item) = field.kind else { continue }
            let id = item.name.replacing(" ", with: "_")
            #expect(Set(try fields(try record(id)).keys) == Set(item.fields.map(\.name)), "\(id)")
            #expect(try record(id)["additionalProperties"] as? Bool == false)
        }
    }

    @Test func statesChoicesConditionsAndReferences() throws {
        let relief = try record("relief")
        let stage = try #require(try fields(relief)["stage"])
        #expect(stage["enum"] as? [String] == ["tro", "preliminary", "permanent"])
        let rules = try #require(relief["allOf"] as? [[String: Any]])
        #expect(
            rules.compactMap { ($0["then"] as? [String: [String]])?["required"] } == [["stage"], ["enjoin"], ["act"]]
        )
        #expect(rules.compactMap { ($0["else"] as? [String: [String]])?["required"] } == [["text"]])
        let plaintiffs = try #require(try fields(try record("claim"))["plaintiffs"])
        #expect((plaintiffs["oneOf"] as? [[String: Any]])?.last?["const"] as? String == "all")
    }

    @Test func keepsEveryDescription() throws {
        for (name, field) in try fields(try record("party")) {
            #expect((field["description"] as? String)?.hasSuffix(".") == true, "\(name)")
        }
    }

    /// A missing or stale page is written with `RECORD=1`, and that run fails, so that nobody accepts it unseen.
    @Test func hasAFreshManualPage() throws {
        let page = Project.file("docs/case-file.md")
        let made = CaseSchema.markdown()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try made.write(to: page, atomically: true, encoding: .utf8)
            Issue.record("recorded docs/case-file.md; read it, then run without RECORD")
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == made)
    }

    @Test func explainsEveryFieldAndWord() {
        let page = CaseSchema.markdown()
        for word in ["| `self_represented` |", "`apa706_2A`:", "● when `kind` is `injunction`", "## agency action"] {
            #expect(page.contains(word), "\(word)")
        }
    }
}
