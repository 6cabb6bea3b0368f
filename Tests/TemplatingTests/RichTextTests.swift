import FilingXML
import Templating
import Testing
import WordDocuments

/// Values that are more than characters.
struct RichTextTests {
    private func rendered(_ body: String, _ rich: RichText, footnotes: String? = nil) throws -> (String, String) {
        let package = try Specimen.package(body: body, others: footnotes.map { ["footnotes": $0] } ?? [:])
        let template = WordTemplate(compiling: package, named: "rich.docx")
        let document = try template.render(context: ["x": .rich(rich)])
        func inside(_ name: String, _ element: String) -> String {
            let text = String(decoding: document[part: name]?.bytes ?? [], as: UTF8.self)
            guard let start = text.firstRange(of: "<w:\(element)"), let end = text.firstRange(of: "</w:\(element)>"),
                let open = text[start.upperBound...].firstIndex(of: ">")
            else { return "" }
            return String(text[text.index(after: open)..<end.lowerBound])
        }
        return (inside("/word/document.xml", "body"), inside("/word/footnotes.xml", "footnotes"))
    }

    private let some = RichText([.text("a", .init(bold: true)), .text(" & b", .init())])

    @Test func printsRunsInPlaceOfTheRun() throws {
        let (body, _) = try rendered(Specimen.paragraphs("{{r x }}"), some)
        #expect(
            body == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">a</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> &amp; b</w:t></w:r></w:p>"
        )
    }

    @Test func keepsTheRunsFormattingAsGround() throws {
        let italic = "<w:p><w:r><w:rPr><w:i/><w:color w:val=\"FF0000\"/></w:rPr><w:t>{{ x }}</w:t></w:r></w:p>"
        let (body, _) = try rendered(italic, RichText([.text("a", .init(bold: true, underline: "single"))]))
        #expect(
            body == "<w:p><w:r><w:rPr><w:b/><w:i/><w:color w:val=\"FF0000\"/><w:u w:val=\"single\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">a</w:t></w:r></w:p>"
        )
    }

    @Test func splitsTheRunAroundAValueInTheMiddle() throws {
        let (body, _) = try rendered(Specimen.paragraphs("see {{ x }}."), RichText([.text("a", .init(italic: true))]))
        #expect(
            body == "<w:p><w:r><w:t xml:space=\"preserve\">see </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
                + "<w:t xml:space=\"preserve\">a</w:t></w:r><w:r><w:t xml:space=\"preserve\">.</w:t></w:r></w:p>"
        )
    }

    @Test func printsParagraphsInPlaceOfTheParagraph() throws {
        let styled = "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t>{{p x }}</w:t></w:r></w:p>"
        let rich = RichText([.text("loose", .init()), .paragraph(style: "Quote", [.text("q", .init())])])
        let (body, _) = try rendered(styled, rich)
        #expect(
            body
                == "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t xml:space=\"preserve\">loose</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr><w:r><w:t xml:space=\"preserve\">q</w:t></w:r></w:p>"
        )
    }

    @Test func writesFieldsWithTheirResult() throws {
        let rich = RichText([.field(instruction: "REF para_x \\h", result: [.text("31", .init())])])
        let (body, _) = try rendered(Specimen.paragraphs("{{r x }}"), rich)
        #expect(
            body == "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> REF para_x \\h </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">31</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        )
    }

    @Test func givesBookmarksNewIDs() throws {
        let body = "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"old\"/><w:bookmarkEnd w:id=\"7\"/></w:p>"
        let rich = RichText([.bookmarkStart("a"), .text("x", .init()), .bookmarkEnd("a")])
        let (made, _) = try rendered(body + Specimen.paragraphs("{{r x }}{{r x }}"), rich)
        let ids = made.matches(of: /bookmarkStart w:id="(\d+)"/).map { String($0.1) }
        #expect(ids == ["7", "8", "9"])
        #expect(made.matches(of: /bookmarkEnd w:id="(\d+)"/).map { String($0.1) } == ids)
    }

    @Test func refusesABookmarkThatOnlyEnds() throws {
        #expect(throws: TemplateFailure.self) {
            try rendered(Specimen.paragraphs("{{r x }}"), RichText([.bookmarkEnd("a")]))
        }
    }

    @Test func appendsFootnotesBehindTheTemplatesOwn() throws {
        let notes = "<w:footnote w:id=\"3\"><w:p/></w:footnote>"
        let rich = RichText([.text("a", .init()), .footnote([[.text("See b.", .init())]])])
        let (body, made) = try rendered(Specimen.paragraphs("{{r x }}"), rich, footnotes: notes)
        #expect(body.contains("<w:footnoteReference w:id=\"4\"/>"))
        #expect(made.hasPrefix(notes + "<w:footnote w:id=\"4\">"))
        #expect(made.contains("See b."))
    }

    @Test func refusesAFootnoteWithoutAPlaceForIt() throws {
        #expect(throws: TemplateFailure.self) {
            try rendered(Specimen.paragraphs("{{r x }}"), RichText([.footnote([[.text("n", .init())]])]))
        }
    }

    @Test func readsRichTextFromPlainData() throws {
        let made = try Specimen.rendered(
            Specimen.paragraphs("{{r x }}"),
            ##"{"x": {"richtext": ["a", {"text": "b", "bold": true, "color": "#00FF00", "size": 28}]}}"##
        )
        #expect(
            made == "<w:p><w:r><w:t xml:space=\"preserve\">a</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val=\"00FF00\"/>"
                + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">b</w:t></w:r></w:p>"
        )
    }

    @Test func printsCharactersAloneInAttributes() throws {
        let body = "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"{{ x }}\"/><w:bookmarkEnd w:id=\"0\"/></w:p>"
        #expect(try rendered(body, some).0.contains("w:name=\"a &amp; b\""))
    }
}

/// Ids that Word wants to be unique.
struct IdentityTests {
    @Test func numbersBookmarksInLoopsAnew() throws {
        let body = """
            <w:p><w:r><w:t>{%p for x in xs %}</w:t></w:r></w:p><w:p><w:bookmarkStart w:id="4" w:name="b{{ x }}"/>\
            <w:r><w:t>{{ x }}</w:t></w:r><w:bookmarkEnd w:id="4"/></w:p><w:p><w:r><w:t>{%p endfor %}</w:t></w:r></w:p>
            """
        let made = try Specimen.rendered(body, #"{"xs": [1, 2]}"#)
        #expect(made.matches(of: /bookmarkStart w:id="(\d+)"/).map { String($0.1) } == ["5", "6"])
        #expect(made.matches(of: /bookmarkEnd w:id="(\d+)"/).map { String($0.1) } == ["5", "6"])
    }

    @Test func numbersDrawingsAnew() throws {
        let drawing =
            "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\"/></wp:inline></w:drawing></w:r></w:p>"
        let made = try Specimen.rendered(
            Specimen.paragraphs("{%p for x in xs %}") + drawing + Specimen.paragraphs("{%p endfor %}") + drawing,
            #"{"xs": [1, 2]}"#
        )
        #expect(made.matches(of: /docPr id="(\d+)"/).map { String($0.1) } == ["1", "2", "3"])
    }

    @Test func leavesPartsWithoutTagsAlone() throws {
        let package = try Specimen.package(
            body: Specimen.paragraphs("plain"),
            others: ["header": Specimen.paragraphs("h")]
        )
        let template = WordTemplate(compiling: package, named: "t.docx")
        let made = try template.render(context: [:])
        #expect(made[part: "/word/header.xml"]?.bytes == package[part: "/word/header.xml"]?.bytes)
    }

    @Test func givesTheSameBytesTwice() throws {
        let template = WordTemplate(
            compiling: try Specimen.package(body: Specimen.paragraphs("{% for k in m %}{{ k }}{% endfor %}")),
            named: "t.docx"
        )
        let data = try Specimen.object(#"{"m": {"z": 1, "a": 2, "k": 3}}"#)
        #expect(try template.render(context: data) == template.render(context: data))
    }
}
