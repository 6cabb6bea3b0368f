import FilingXML
import Testing

struct ParsingTests {
    @Test(
        arguments: [
            ("", "test.xml:1:1: the text is empty"),
            ("hello", "test.xml:1:1: this is not XML: it does not begin with `<`"),
            ("<a>\n  <b></a>", "test.xml:2:10: opening and ending tag mismatch: b line 2 and a"),
            ("<a><w:p/></a>", "test.xml:1:8: namespace prefix w on p is not defined"),
            ("<a>&nbsp;</a>", "test.xml:1:10: entity 'nbsp' not defined"),
            ("<a b='1' b='2'/>", "test.xml:1:15: attribute b redefined"),
            ("<a/><b/>", "test.xml:1:5: there is more text after the end of the document"),
            ("<a>", "test.xml:1:4: the text ends before its last element is closed"),
            ("<a>\u{1}</a>", "test.xml:1:4: a character that XML does not allow"),
        ]
    )
    func namesTheFirstFaultAndItsPlace(xml: String, expected: String) {
        #expect(complaint(about: xml) == expected)
    }

    @Test(
        arguments: [
            "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
            "<!DOCTYPE a [<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;&b;&b;</a>",
        ]
    )
    func refusesADoctype(xml: String) throws {
        #expect(try #require(complaint(about: xml)).hasSuffix("a DOCTYPE is not allowed here"))
    }

    @Test
    func refusesBytesThatAreNotUTF8() {
        #expect(throws: XMLSyntaxError.self) { try XMLTree(parsing: [0x3C, 0x61, 0x3E, 0xFF, 0xFE], named: "x") }
    }

    @Test
    func refusesATextBeyondTheLimit() {
        #expect(
            complaint(about: "<a>12345678</a>", limits: XMLLimits(bytes: 10))
                == "test.xml:1:1: the text is longer than 10 bytes"
        )
    }

    @Test
    func refusesNestingWithoutEnd() throws {
        let xml = String(repeating: "<a>", count: 100_000)
        #expect(try #require(complaint(about: xml)).contains("depth"))
    }

    @Test
    func countsLinesBeyondSixtyFiveThousand() throws {
        let xml = "<a>" + String(repeating: "\n", count: 70_000) + "<b/></a>"
        #expect(try tree(xml).root.elements.first?.line == 70_001)
    }

    @Test
    func readsUTF16() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>"
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in xml.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try XMLTree(parsing: bytes, named: "x").root.text == "é")
    }
}
