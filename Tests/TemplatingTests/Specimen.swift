import Diagnostics
import FilingXML
import Templating
import WordDocuments

/// Small Word packages, made in memory.
enum Specimen {
    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        """

    /// A package with this body, and other parts by their kind: `header`, `footer`, `footnotes`.
    static func package(body: String, others: [String: String] = [:]) throws -> WordPackage {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        var flat = """
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
            <pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml">
            <pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="\(relation)officeDocument" Target="word/document.xml"/>
            </Relationships></pkg:xmlData></pkg:part>
            """
        flat += """
            <pkg:part pkg:name="/word/_rels/document.xml.rels" \
            pkg:contentType="application/vnd.openxmlformats-package.relationships+xml">
            <pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            """
        for (place, kind) in others.keys.sorted().enumerated() {
            flat += "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relation)\(kind)\" Target=\"\(kind).xml\"/>"
        }
        flat += "</Relationships></pkg:xmlData></pkg:part>"
        flat += part(
            "document",
            word + "document.main+xml",
            "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"
        )
        let roots = ["header": "hdr", "footer": "ftr", "footnotes": "footnotes"]
        for (kind, content) in others {
            let root = roots[kind] ?? kind
            flat += part(kind, word + "\(kind)+xml", "<w:\(root) \(namespaces)>\(content)</w:\(root)>")
        }
        return try WordPackage(reading: Array((flat + "</pkg:package>").utf8), named: "specimen.xml")
    }

    private static func part(_ name: String, _ type: String, _ xml: String) -> String {
        "<pkg:part pkg:name=\"/word/\(name).xml\" pkg:contentType=\"\(type)\"><pkg:xmlData>\(xml)</pkg:xmlData></pkg:part>"
    }

    /// Paragraphs with one run each.
    static func paragraphs(_ texts: String...) -> String {
        texts.map { "<w:p><w:r><w:t>\(escaped($0))</w:t></w:r></w:p>" }.joined()
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    static func object(_ json: String) throws -> TemplateObject {
        guard case .object(let object) = try TemplateValue(json: Array(json.utf8)) else { return TemplateObject() }
        return object
    }

    /// What stands between `<w:body>` and its end after rendering.
    static func rendered(
        _ body: String,
        _ json: String = "{}",
        options: RenderOptions = RenderOptions(),
        vocabulary: Vocabulary = .jinja
    ) throws -> String {
        let template = WordTemplate(
            compiling: try package(body: body),
            named: "specimen.docx",
            vocabulary: vocabulary
        )
        let document = try template.render(context: object(json), options: options)
        let text = String(decoding: document.main?.bytes ?? [], as: UTF8.self)
        guard let start = text.firstRange(of: "<w:body>"), let end = text.firstRange(of: "</w:body>") else {
            return text
        }
        return String(text[start.upperBound..<end.lowerBound])
    }

    /// What one tag or sentence prints.
    static func printed(
        _ text: String,
        _ json: String = "{}",
        options: RenderOptions = RenderOptions(),
        vocabulary: Vocabulary = .jinja
    ) throws -> String {
        let xml = try rendered(paragraphs(text), json, options: options, vocabulary: vocabulary)
        let tree = try XMLTree(
            parsing: Array("<w:body \(namespaces)>\(xml)</w:body>".utf8),
            named: "rendered"
        )
        return tree.root.text
    }

    static func complaints(_ body: String, others: [String: String] = [:]) throws -> [String] {
        let template = WordTemplate(compiling: try package(body: body, others: others), named: "specimen.docx")
        return template.diagnostics.map { diagnostic in
            let marked = diagnostic.excerpt.map { excerpt in
                let scalars = Array(excerpt.text.unicodeScalars)[
                    excerpt.marked.clamped(to: 0..<excerpt.text.unicodeScalars.count)
                ]
                return String(String.UnicodeScalarView(scalars))
            }
            return "\(diagnostic.excerpt?.place ?? "?"): \(diagnostic.rule): \(diagnostic.message) ⟦\(marked ?? "")⟧"
        }
    }
}
