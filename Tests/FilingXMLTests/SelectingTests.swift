import FilingXML
import Testing

struct SelectingTests {
    @Test
    func selectsByXPathWithNamespaces() throws {
        let tree = try tree("<w:a xmlns:w='urn:w'><w:b k='1'/><w:c><w:b k='2'/></w:c></w:a>")
        let found = try tree.select("//v:b", namespaces: ["v": word])
        #expect(found.map { $0.attribute("k") } == ["1", "2"])
        let inside = try #require(tree.root.child("c", in: word))
        #expect(try inside.select("v:b", namespaces: ["v": word]).count == 1)
    }

    @Test(arguments: ["//[", "//x:b"])
    func refusesExpressionsItCannotUnderstand(expression: String) throws {
        let tree = try tree("<a/>")
        #expect(throws: XPathError.self) { try tree.select(expression) }
    }

    @Test(
        arguments: [
            ("<a/>", "<a></a>", nil),
            ("<w:a xmlns:w='u'/>", "<x:a xmlns:x='u'/>", nil),
            ("<a b='1' c='2'/>", "<a c='2' b='1'/>", nil),
            ("<a>x<!--c-->y</a>", "<a><![CDATA[xy]]></a>", nil),
            ("<a/>", "<b/>", "/a: element `a`, not `b`"),
            ("<a><b/><b k='1'/></a>", "<a><b/><b k='2'/></a>", "/a/b[2]/@k: \"1\", not \"2\""),
            ("<a><b>x</b></a>", "<a><b>y</b></a>", "/a/b[1]: text \"x\", not \"y\""),
            ("<a><b/></a>", "<a><b/><c/></a>", "/a: element `c` on one side only"),
            ("<a k='1'/>", "<a/>", "/a: attribute `k` on one side only"),
            ("<a/>", "<a k='1'/>", "/a: attribute `k` on one side only"),
            ("<a>x</a>", "<a><b/></a>", "/a: text \"x\", not element `b`"),
        ] as [(String, String, String?)]
    )
    func saysWhereTreesDiffer(left: String, right: String, expected: String?) throws {
        #expect(XMLComparison.firstDifference(try tree(left).root, try tree(right).root) == expected)
    }
}
