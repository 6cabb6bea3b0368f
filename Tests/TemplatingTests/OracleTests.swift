import Diagnostics
import FilingXML
import Glibc
import Templating
import Testing
import WordDocuments

/// Renders the templates of `Oracle/cases.py` with docxtpl and with ours, and compares the documents.
///
/// docxtpl lives in a Python environment: `FILING_TEST_VENV`, else `.build-venv` beside Package.swift.
@Suite(.enabled(if: Oracle.python != nil, "docxtpl is not installed: make .build-venv, or set FILING_TEST_VENV"))
struct OracleTests {
    @Test(arguments: Oracle.cases)
    func rendersAsDocxtplDoes(_ example: OracleCase) throws {
        let package = try Specimen.package(body: example.body, others: example.others)
        let template = WordTemplate(compiling: package, named: "oracle.docx")
        guard let expected = example.expected else {
            #expect(example.isOursAlone, "docxtpl refuses it: \(example.refused)")
            return
        }
        let errors = template.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors)")
        let document = try template.render(context: example.data)
        for (kind, theirs) in expected {
            let ours = try #require(document[part: "/word/\(kind).xml"]).bytes
            let left = try Canonical.lines(of: ours)
            let right = try Canonical.lines(of: Array(theirs.utf8))
            #expect(left == right, "\(kind):\n\(Canonical.difference(left, right))")
        }
    }
}

/// A list that came out empty would pass every test.
@Suite(.enabled(if: Oracle.python != nil))
struct OracleCasesTests {
    @Test func areAsManyAsThereShouldBe() {
        #expect(Oracle.cases.count { !$0.name.hasPrefix("generated") } >= 150)
        #expect(Oracle.cases.count { $0.name.hasPrefix("generated") } >= 150)
    }
}

struct OracleCase: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var others: [String: String]
    var data: TemplateObject
    /// The parts that docxtpl made; `nil` when it refused the template.
    var expected: [String: String]?
    var refused: String
    var isOursAlone: Bool { false }
    var testDescription: String { name }
}

enum Oracle {
    static let folder = String(#filePath.dropLast("OracleTests.swift".count)) + "Oracle"

    static let python: String? = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let folder = getenv("FILING_TEST_VENV").map { String(cString: $0) } ?? root + "/.build-venv"
        let python = folder + "/bin/python"
        return run("'\(python)' -c 'import docxtpl; print(1)' 2>/dev/null").starts(with: "1".utf8) ? python : nil
    }()

    static let cases: [OracleCase] = {
        guard let python else { return [] }
        let output = run("cd '\(folder)' && PYTHONDONTWRITEBYTECODE=1 '\(python)' render.py")
        guard let items = try? TemplateValue(json: output).list else { return [] }
        return items.compactMap(read)
    }()

    private static func read(_ value: TemplateValue) -> OracleCase? {
        guard case .object(let object) = value, case .text(let name)? = object["name"],
            case .text(let body)? = object["body"], case .object(let data)? = object["data"]
        else { return nil }
        let refused = if case .text(let text)? = object["refused"] { text } else { "" }
        return OracleCase(
            name: name,
            body: body,
            others: texts(object["others"]) ?? [:],
            data: data,
            expected: texts(object["expected"]),
            refused: refused
        )
    }

    private static func texts(_ value: TemplateValue?) -> [String: String]? {
        guard case .object(let object)? = value else { return nil }
        var texts: [String: String] = [:]
        for (key, value) in zip(object.keys, object.values) {
            if case .text(let text) = value { texts[key] = text }
        }
        return texts
    }

    /// What a command prints. Foundation's `Process` cannot be had here: its ICU and libxml2's clash.
    private static func run(_ command: String) -> [UInt8] {
        guard let stream = popen(command, "r") else { return [] }
        defer { pclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}

extension TemplateValue {
    var list: [TemplateValue]? {
        if case .list(let items) = self { items } else { nil }
    }
}
