import CLibFuzzer
import Diagnostics
import Templating
import WordDocuments

/// What `script/fuzz` runs: libFuzzer with ``Trial`` as its target.
@main
enum TemplateFuzzer {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            Trial(Array(UnsafeBufferPointer(start: bytes, count: count))).run()
            return 0
        }
    }
}

/// One input: read, compiled, rendered and checked. A crash, a hang or an unsound document is a find.
struct Trial {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func run() {
        guard let template = package() else { return }
        let program = WordTemplate(compiling: template, named: "fuzz")
        let options = RenderOptions(maxOutput: 4 << 20, maxSteps: 50_000)
        guard var document = try? program.render(context: Self.context, options: options) else { return }
        document.becomeDocument()
        // What is wrong with the template already is not our doing; the tool refuses to write it.
        guard !isFaulty(template) else { return }
        if let fault = PackageCheck.faults(in: document).first(where: { $0.severity == .error }) {
            preconditionFailure("a sound template became an unsound document: [\(fault.rule)] \(fault.message)")
        }
        guard let file = try? document.docx(), (try? WordPackage(reading: file, named: "again")) != nil else {
            preconditionFailure("a rendered document cannot be written and read again")
        }
    }

    private func isFaulty(_ package: WordPackage) -> Bool {
        PackageCheck.faults(in: package).contains { $0.severity == .error }
    }

    /// A whole file; or, when the input begins with `<w:`, the body of one, where most mutations still say something.
    private func package() -> WordPackage? {
        var limits = WordPackage.Limits.default
        limits.totalBytes = 8 << 20
        guard bytes.starts(with: Array("<w:".utf8)) else {
            return try? WordPackage(reading: bytes, named: "fuzz", limits: limits)
        }
        let start =
            "<w:document xmlns:w=\"\(WordNames.main)\" xmlns:r=\"\(WordNames.relationships)\" xmlns:wp=\"\(WordNames.drawing)\"><w:body>"
        let main = Part(
            name: "/word/document.xml",
            contentType: WordNames.Content.document,
            bytes: Array(start.utf8) + bytes + Array("</w:body></w:document>".utf8)
        )
        let top = Relationship(id: "rId1", type: WordNames.Relation.document, target: "word/document.xml")
        return WordPackage(name: "fuzz", parts: [main], relationships: [WordPackage.top: Relationships([top])])
    }

    /// The names that the seeds use.
    private static let context: TemplateObject = {
        let json = #"""
            {"title": "A v. B", "count": 3, "yes": true, "no": false, "none": null, "empty": "", "xs": [1, 2, 3],
            "lines": "one\ntwo\nthree", "tabbed": "a\tb", "bell": "first\u0007second", "page": "before\fafter",
            "amp": "R&D <x> \"q\" 'a' \u0000 ]]>", "map": {"a": 1, "b": {"c": "deep"}}, "price": 1234.5,
            "people": [{"name": "Ada", "age": 36, "roles": ["x", "y"]}, {"name": "Bo & <Co>", "age": 5, "roles": []}],
            "rich": {"richtext": [{"text": "a <b> ", "bold": true}, {"text": "c\nd", "italic": true}]}}
            """#
        guard case .object(let object)? = try? TemplateValue(json: Array(json.utf8)) else { return TemplateObject() }
        return object
    }()
}
