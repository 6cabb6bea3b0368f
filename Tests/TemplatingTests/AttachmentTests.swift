import Diagnostics
import FilingXML
import Templating
import Testing
import WordDocuments

/// Other documents and images inside a document.
struct AttachmentTests {
    private static let styles = """
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Base"/></w:style>
        <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="base"/></w:style>
        <w:style w:type="paragraph" w:styleId="Unused"><w:name w:val="unused"/></w:style>
        """
    private static let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:nsid w:val="1234ABCD"/></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """
    private static let listed = """
        <w:p><w:pPr><w:pStyle w:val="Caption"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>\
        <w:r><w:t>{{ who }} v. {{ plaintiff }}</w:t></w:r></w:p><w:sectPr/>
        """

    /// A PNG of 2 by 1 pixels: the header is all that is read.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0]

    private func document(
        _ body: String,
        _ json: String = #"{"plaintiff": "Ada"}"#,
        others: [String: String] = [:],
        guests: [String: WordPackage] = [:]
    ) throws -> WordPackage {
        let template = WordTemplate(
            compiling: try Specimen.package(body: body, others: others),
            named: "host.docx",
            vocabulary: .legal
        )
        let files = TemplateFiles(document: { guests[$0] }, image: { $0 == "logo.png" ? Self.png : nil })
        return try template.render(context: Specimen.object(json), options: RenderOptions(files: files))
    }

    private func text(_ package: WordPackage, _ part: String = "document") -> String {
        String(decoding: package[part: "/word/\(part).xml"]?.bytes ?? [], as: UTF8.self)
    }

    private func guest(_ body: String, _ others: [String: String] = [:]) throws -> WordPackage {
        try Specimen.package(body: body, others: others)
    }

    @Test func pastesAndRendersAnIncludedBody() throws {
        let body = Specimen.paragraphs("a", #"{{p include_docx_template("pkg:caption.docx", who="Bo") }}"#, "z")
        let made = try document(body, guests: ["caption.docx": guest(Self.listed)])
        let tree = try XMLTree(parsing: made.main?.bytes ?? [], named: "document")
        let paragraphs = tree.root.elements[0].elements
        #expect(paragraphs.map(\.name) == ["p", "p", "p"])
        #expect(paragraphs.map(\.text) == ["a", "Bo v. Ada", "z"])
    }

    @Test func mergesMissingStylesAndLists() throws {
        let caption = try guest(Self.listed, ["styles": Self.styles, "numbering": Self.numbering])
        let own = """
            <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="ours"/></w:style>
            """
        let made = try document(
            Specimen.paragraphs(#"{{p include_docx_template("c") }}"#, #"{{p include_docx_template("c") }}"#),
            others: ["styles": own, "numbering": Self.numbering],
            guests: ["c": caption]
        )
        let styles = text(made, "styles")
        #expect(styles.contains("\"ours\"") && styles.contains("\"Caption\""))
        #expect(!styles.contains("Unused") && !styles.contains("\"base\""))
        let numbering = text(made, "numbering")
        #expect(numbering.split(separator: "<w:abstractNum ").count == 3)
        #expect(numbering.contains("w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"))
        // The second inclusion is a list of its own, of the same looks.
        #expect(text(made).contains("<w:numId w:val=\"2\"/>") && text(made).contains("<w:numId w:val=\"3\"/>"))
        #expect(numbering.contains("w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride"))
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test func bringsLinksAndImagesAlong() throws {
        var linked = try guest(#"<w:p><w:hyperlink r:id="rId9"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"#)
        linked[relationshipsOf: "/word/document.xml"] = Relationships([
            Relationship(id: "rId9", type: WordNames.Relation.hyperlink, target: "https://a.test", isExternal: true)
        ])
        let made = try document(Specimen.paragraphs("{{p d }}"), #"{"d": {"subdoc": "l"}}"#, guests: ["l": linked])
        let arrows = made[relationshipsOf: "/word/document.xml"].items
        #expect(arrows.map(\.target) == ["https://a.test"])
        #expect(text(made).contains("r:id=\"\(arrows[0].id)\""))
    }

    @Test func declaresTheNamespacesThatTheHostLacks() throws {
        var drawn = try guest("<w:p><w:r><w:t>x</w:t></w:r></w:p>")
        let own = text(drawn).replacing("<w:document ", with: "<w:document xmlns:q=\"urn:q\" ")
            .replacing("<w:t>", with: "<w:t q:a=\"1\">")
        drawn.setBytes(Array(own.utf8), of: "/word/document.xml")
        let made = try document(
            Specimen.paragraphs("{{p d }}"),
            #"{"d": {"subdoc": "q"}}"#,
            guests: ["q": drawn]
        )
        #expect(throws: Never.self) { try XMLTree(parsing: made.main?.bytes ?? [], named: "document") }
        #expect(text(made).contains("<w:p xmlns:q=\"urn:q\">"))
    }

    @Test func leavesTheTagsOfASubdocumentAlone() throws {
        let marked = #"<w:p><w:bookmarkStart w:id="1" w:name="{{ plaintiff }}"/><w:bookmarkEnd w:id="1"/></w:p>"#
        let made = try document(
            Specimen.paragraphs("{{p d }}"),
            #"{"d": {"subdoc": "s"}}"#,
            guests: ["s": guest(Specimen.paragraphs("{{ plaintiff }} {_{ {% if %}") + marked)]
        )
        #expect(text(made).contains(">{{ plaintiff }} {_{ {% if %}<"))
        #expect(text(made).contains("w:name=\"{{ plaintiff }}\""))
    }

    @Test func numbersBookmarksOfEachInclusionAnew() throws {
        let marked = #"<w:p><w:bookmarkStart w:id="1" w:name="b{{ n }}"/><w:bookmarkEnd w:id="1"/></w:p>"#
        let made = try document(
            Specimen.paragraphs("{%p for n in [1, 2] %}", "{{p include_docx_template('m', n=n) }}", "{%p endfor %}")
                + marked.replacing("{{ n }}", with: "own"),
            guests: ["m": guest(marked)]
        )
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
        let text = text(made)
        #expect(text.contains("w:name=\"b1\"") && text.contains("w:name=\"b2\""))
    }

    @Test func movesFootnotesOfAnIncludedFile() throws {
        let body = #"<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>"#
        let note = #"<w:footnote w:id="5"><w:p><w:r><w:t>See.</w:t></w:r></w:p></w:footnote>"#
        let include = Specimen.paragraphs("{{p include_docx_template('n') }}", "{{p include_docx_template('n') }}")
        let made = try document(
            include,
            others: ["footnotes": #"<w:footnote w:id="1"><w:p/></w:footnote>"#],
            guests: ["n": guest(body, ["footnotes": note])]
        )
        #expect(text(made).contains("footnoteReference w:id=\"2\"") && text(made).contains("Reference w:id=\"3\""))
        #expect(text(made, "footnotes").split(separator: "See.").count == 3)
    }

    @Test func rendersTheFootnotesOfAnIncludedFile() throws {
        let body = #"<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>"#
        let note = """
            <w:footnote w:id="5"><w:p><w:r><w:t>See {{ who }} &amp; {{ plaintiff }}.</w:t></w:r></w:p></w:footnote>
            """
        let made = try document(
            Specimen.paragraphs(
                "{{p include_docx_template('n', who='Bo') }}",
                "{{p include_docx_template('n', who='<Cy>') }}",
                "{{p d }}"
            ),
            #"{"plaintiff": "Ada", "d": {"subdoc": "n"}}"#,
            others: ["footnotes": #"<w:footnote w:id="1"><w:p/></w:footnote>"#],
            guests: ["n": guest(body, ["footnotes": note])]
        )
        let notes = text(made, "footnotes")
        for words in ["See Bo &amp; Ada.", "See &lt;Cy&gt; &amp; Ada.", "See {{ who }} &amp; {{ plaintiff }}."] {
            #expect(notes.contains(words))
        }
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test func putsAnImageIntoRichText() throws {
        let made = try document(
            Specimen.paragraphs("{{r signed }}", "in {{ signed }} text"),
            #"{"signed": {"richtext": ["By: ", {"image": "logo.png"}, {"text": "!", "bold": true}]}}"#
        )
        #expect(text(made).split(separator: "<w:drawing").count == 3)
        #expect(text(made).contains(">By: <") && text(made).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">!<"))
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test(arguments: [
        (#"{{p include_docx_template("none.docx") }}"#, "there is no document `none.docx`"),
        (#"{{p include_docx_template("self") }}"#, "documents include each other more than 10 deep"),
        (#"in {{ include_docx_template("plain") }} text"#, "a document stands for whole paragraphs, not inside one"),
        (#"{{p include_docx_template("broken") }}"#, "there is no filter `nope`"),
        (#"{{ {"image": "none.png"} }}"#, "there is no image `none.png`"),
        (#"{{ {"image": "logo.png", "width": "wide"} }}"#, "`wide` is no size of an image"),
    ])
    func saysWhatItCannotTakeIn(template: String, message: String) throws {
        let guests = [
            "self": try guest(Specimen.paragraphs(#"{{p include_docx_template("self") }}"#)),
            "plain": try guest(Specimen.paragraphs("x")), "broken": try guest(Specimen.paragraphs("{{ x|nope }}")),
        ]
        let failure = #expect(throws: TemplateFailure.self) {
            try document(Specimen.paragraphs(template), guests: guests)
        }
        #expect(failure?.message == message)
    }

    @Test func putsAnImageIntoALineOfText() throws {
        let made = try document(
            Specimen.paragraphs("a {{ logo }} b", "{{ small }}"),
            #"{"logo": {"image": "logo.png", "width": "2in", "alt": "A & B"}, "small": {"image": "logo.png"}}"#
        )
        let text = text(made)
        #expect(text.contains("cx=\"1828800\" cy=\"914400\"") && text.contains("cx=\"25400\" cy=\"12700\""))
        #expect(text.contains("docPr id=\"1\"") && text.contains("docPr id=\"2\"") && text.contains("A &amp; B"))
        #expect(made.parts.filter { $0.contentType == "image/png" }.map(\.name) == ["/word/media/image1.png"])
        #expect(PackageCheck.faults(in: made).filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test func readsTheSizeOfAPhotograph() throws {
        let jpeg: [UInt8] =
            [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 2, 1, 0, 100, 0, 100, 0, 0]
            + [0xFF, 0xC0, 0, 11, 8, 0, 50, 0, 200, 1, 1, 0x11, 0]
        let template = WordTemplate(
            compiling: try Specimen.package(body: Specimen.paragraphs("{{ {'image': 'p'} }}")),
            named: "host.docx"
        )
        let files = TemplateFiles(image: { _ in jpeg })
        let made = try template.render(context: TemplateObject(), options: RenderOptions(files: files))
        #expect(text(made).contains("cx=\"1828800\" cy=\"457200\""))
    }
}
