import FilingXML
import Testing

struct ElementTests {
    @Test
    func namesElementsAndTheirNamespaces() throws {
        let root = try tree("<w:p xmlns:w='urn:w'><b/></w:p>").root
        #expect(root.name == "p")
        #expect(root.namespace == word)
        #expect(root.prefix == "w")
        #expect(root.qualifiedName == "w:p")
        #expect(root.isNamed("p", in: word))
        #expect(!root.isNamed("p", in: nil))
        #expect(!root.isNamed("p", in: "urn:other"))
        let child = try #require(root.firstElement)
        #expect(child.namespace == nil)
        #expect(child.qualifiedName == "b")
        #expect(child.parent == root)
        #expect(root.parent == nil)
    }

    @Test
    func tellsAttributesWithAndWithoutPrefixApart() throws {
        let root = try tree("<a xmlns:w='urn:w' w:val='1 &amp; 2' val='three' e=''/>").root
        #expect(root.attribute("val", namespace: word) == "1 & 2")
        #expect(root.attribute("val") == "three")
        #expect(root.attribute("e") == "")
        #expect(root.attribute("none") == nil)
        #expect(root.attributes.map(\.name) == ["val", "val", "e"])
    }

    @Test
    func listsEveryKindOfChild() throws {
        let root = try tree("<a>one<b/><![CDATA[<two>]]><!--c--><?p q?> </a>").root
        let kinds = root.children.map { child in
            switch child {
            case .element(let element): "element \(element.name)"
            case .text(let text): "text '\(text)'"
            case .cdata(let text): "cdata '\(text)'"
            case .comment(let text): "comment '\(text)'"
            case .instruction(let target, let data): "instruction \(target) \(data)"
            }
        }
        #expect(
            kinds == ["text 'one'", "element b", "cdata '<two>'", "comment 'c'", "instruction p q", "text ' '"]
        )
        #expect(root.text == "one<two> ")
    }

    @Test
    func knowsWhereSpaceIsKept() throws {
        let root = try tree("<a xml:space='preserve'><b/></a>").root
        #expect(root.firstElement?.keepsSpace == true)
        #expect(try tree("<a/>").root.keepsSpace == false)
    }

    @Test
    func keepsRemovedElementsReadable() throws {
        let root = try tree("<a><b k='v'>text</b><c/></a>").root
        let removed = try #require(root.firstElement)
        removed.remove()
        #expect(text(root.serialized()) == "<a><c/></a>")
        #expect(removed.text == "text")
        #expect(removed.attribute("k") == "v")
    }

    @Test
    func keepsElementsReadableWhenTheirParentGetsAText() throws {
        let root = try tree("<a>x<b>text</b>y</a>").root
        let child = try #require(root.firstElement)
        root.setText("1 < 2")
        #expect(text(root.serialized()) == "<a>1 &lt; 2</a>")
        #expect(child.text == "text")
    }

    @Test
    func movesElementsWithinATree() throws {
        let root = try tree("<a><b/><c/><d/></a>").root
        let children = root.elements
        root.insert(children[2], .first)
        children[1].insert(children[0], .after)
        #expect(text(root.serialized()) == "<a><d/><c/><b/></a>")
    }

    @Test
    func declaresTheNamespaceOfAnElementMovedOutOfItsScope() throws {
        let root = try tree("<a><b xmlns:w='urn:w'><w:p/></b></a>").root
        root.insert(try #require(root.firstElement?.firstElement), .last)
        #expect(text(root.serialized()) == "<a><b xmlns:w=\"urn:w\"/><w:p xmlns:w=\"urn:w\"/></a>")
    }

    @Test
    func copiesElementsFromAnotherTreeWithTheirNamespaces() throws {
        let root = try tree("<a/>").root
        let other = try tree("<w:x xmlns:w='urn:w'><w:p w:k='1'/></w:x>")
        let copy = root.insert(try #require(other.root.firstElement), .last)
        #expect(text(root.serialized()).contains("xmlns:w=\"urn:w\""))
        #expect(copy.namespace == word)
        #expect(copy.attribute("k", namespace: word) == "1")
        #expect(other.root.elements.count == 1)
    }

    @Test
    func setsChangesAndRemovesAttributes() throws {
        let root = try tree("<w:a xmlns:w='urn:w' w:k='1'/>").root
        root.setAttribute("k", namespace: word, to: "a\"b")
        root.setAttribute("plain", to: "x & y")
        #expect(text(root.serialized()) == "<w:a xmlns:w=\"urn:w\" w:k=\"a&quot;b\" plain=\"x &amp; y\"/>")
        root.setAttribute("k", namespace: word, to: nil)
        #expect(root.attributes.map(\.name) == ["plain"])
    }

    @Test
    func makesElementsOnlyInKnownNamespaces() throws {
        let root = try tree("<w:a xmlns:w='urn:w'/>").root
        root.insertElement("p", in: word)?.appendText("t")
        #expect(root.insertElement("p", in: "urn:unknown") == nil)
        #expect(text(root.serialized()) == "<w:a xmlns:w=\"urn:w\"><w:p>t</w:p></w:a>")
    }
}
