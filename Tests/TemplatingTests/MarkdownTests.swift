import FilingXML
import Templating
import Testing
import WordDocuments

/// Markdown in values, as paragraphs and runs: `|` parts paragraphs, `*` stands for italic, `**` for bold.
struct MarkdownTests {
    private static let styles = """
        <w:style w:type="paragraph" w:styleId="Heading1"/><w:style w:type="paragraph" w:styleId="Quote"/>
        """

    private func printed(_ template: String, _ markdown: String) throws -> String {
        let package = try Specimen.package(body: Specimen.paragraphs(template), others: ["styles": Self.styles])
        let template = WordTemplate(compiling: package, named: "t.docx", vocabulary: .legal)
        let made = try template.render(context: ["text": .text(markdown)])
        let body = try XMLTree(parsing: made.main?.bytes ?? [], named: "document").root.elements[0]
        return body.elements.map(Self.shown).joined(separator: "|")
    }

    private static func shown(_ element: Element) -> String {
        let children = element.elements
        switch element.name {
        case "p":
            let properties = children.first { $0.name == "pPr" }?.elements ?? []
            let style = properties.first { $0.name == "pStyle" }?.attributes.first?.value
            let indent = properties.first { $0.name == "ind" }?.attributes.map(\.value).joined(separator: "-")
            return (style.map { "[\($0)]" } ?? "") + (indent.map { "\($0): " } ?? "")
                + children.filter { $0.name == "r" }.map(shown).joined()
        case "r":
            let format = Set((children.first { $0.name == "rPr" }?.elements ?? []).map(\.name))
            let mark = (format.contains("b") ? "**" : "") + (format.contains("i") ? "*" : "")
            return mark + children.filter { $0.name != "rPr" }.map(shown).joined() + mark
        case "tab": return "→"
        case "br": return "↵"
        case "instrText": return "«\(element.text)»"
        case "fldChar": return ""
        default: return element.text
        }
    }

    @Test(arguments: [
        ("plain", "plain"), ("a *b* **c** `d`", "a *b* **c** d"), ("***x***", "***x***"), ("one\n\ntwo", "one|two"),
        ("# Head\n\ntext", "[Heading1]Head|text"), ("## Other", "**Other**"), ("> said", "[Quote]said"),
        ("- a\n- b\n  - c", "720-360: •→a|720-360: •→b|1440-360: •→c"),
        ("3. a\n4. b", "720-360: 3.→a|720-360: 4.→b"), ("- a\n\n  more", "720-360: •→a|720: more"),
        ("- > said", "[Quote]720-360: •→said"),
        ("[site](https://a.test/\"x)", "« HYPERLINK \"https://a.test/%22x\" »site"), ("a\nb", "a b"), ("a  \nb", "a↵b"),
        ("<b>x</b> & \"y\"", "x & “y”"), ("", ""),
    ])
    func makesParagraphs(markdown: String, expected: String) throws {
        #expect(try printed("{{p text|markdown }}", markdown) == expected)
    }

    @Test(arguments: [("a *b*", "x a *b* y"), ("one\n\ntwo", "x one↵two y"), ("# H", "x **H** y")])
    func staysInItsLine(markdown: String, expected: String) throws {
        #expect(try printed("x {{ text|inline_markdown }} y", markdown) == expected)
    }

    @Test func readsDeepNestingWithoutHarm() throws {
        _ = try printed("{{p text|markdown }}", String(repeating: "> ", count: 20_000) + "x")
        _ = try printed("{{ text|inline_markdown }}", String(repeating: "*a **b ", count: 5_000))
    }
}
