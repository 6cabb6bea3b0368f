import FilingXML
import Testing

struct SerializingTests {
    @Test(
        arguments: [
            "<a/>",
            "<w:a xmlns:w=\"urn:w\" w:k=\"1\" k=\"2\"><w:b>  x  </w:b><c xmlns=\"urn:c\"/></w:a>",
            "<a>&lt;&amp;&gt;&#13;\n\t\"'</a>",
            "<a k=\"&lt;&amp;&gt;&#10;&#9;&#13;&quot;'\"/>",
            "<a><![CDATA[ <x> ]]><!-- c --><?p q?><?r?></a>",
            "<a xml:space=\"preserve\"> </a>",
            "<!-- before --><?mso-application progid=\"Word.Document\"?><a/><!-- after -->",
            "<a>§ ¶ é 漢 😀</a>",
        ]
    )
    func writesWhatItRead(xml: String) throws {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        #expect(text(try tree(xml).serialized()) == declaration + xml)
    }

    @Test
    func writesPiecesThatAddUpToTheWhole() throws {
        let root = try tree("<w:a xmlns:w='urn:w'>t &amp; u<w:b k='1'/><![CDATA[x]]><!--c--><?p q?></w:a>").root
        var pieces: [UInt8] = []
        root.startTag(into: &pieces)
        for child in root.children { child.serialize(to: &pieces) }
        root.endTag(into: &pieces)
        #expect(text(pieces) == text(root.serialized()))
        var empty: [UInt8] = []
        root.firstElement?.emptyTag(into: &empty)
        #expect(text(empty) == "<w:b k=\"1\"/>")
    }

    @Test
    func declaresWhatADocumentOfItsOwnNeeds() throws {
        let root = try tree(
            """
            <p:x xmlns:p='urn:p' xmlns:w='urn:w' xmlns:m='urn:m' xmlns:i='urn:i' xmlns:no='urn:no'>\
            <w:d xmlns:m='urn:m2' m:Ignorable='i'><w:e/></w:d></p:x>
            """
        ).root
        let document = text(try #require(root.firstElement).serializedAsDocument())
        #expect(
            document.hasSuffix(
                "<w:d xmlns:w=\"urn:w\" xmlns:i=\"urn:i\" xmlns:m=\"urn:m2\" m:Ignorable=\"i\"><w:e/></w:d>"
            )
        )
        #expect(complaint(about: document) == nil)
    }

    @Test(
        arguments: [
            ("a<b>&\"'", "a&lt;b&gt;&amp;\"'", "a&lt;b&gt;&amp;&quot;'"),
            ("x\u{0}\u{1F}y", "xy", "xy"),
            ("\r\n\t", "&#13;\n\t", "&#13;&#10;&#9;"),
            ("\u{FFFE}\u{FFFF}\u{FFFD}\u{F000}é", "\u{FFFD}\u{F000}é", "\u{FFFD}\u{F000}é"),
            ("", "", ""),
        ]
    )
    func escapesTextAndAttributes(raw: String, inText: String, inAttribute: String) throws {
        var bytes: [UInt8] = []
        XMLEscaping.append(text: raw, to: &bytes)
        #expect(text(bytes) == inText)
        bytes = []
        XMLEscaping.append(attribute: raw, to: &bytes)
        #expect(text(bytes) == inAttribute)
        #expect(complaint(about: "<a k=\"\(inAttribute)\">\(inText)</a>") == nil)
    }
}
