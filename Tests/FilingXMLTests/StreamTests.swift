import FilingXML
import Testing

/// Writes down what goes by.
private final class Log: XMLStreamHandler {
    var lines: [String] = []

    func start(_ tag: XMLStartTag) {
        let attributes = (0..<tag.attributeCount).map { index in
            " \(tag.name(of: index).namespace ?? "")|\(tag.name(of: index).name)=\(tag.value(of: index))"
        }
        lines.append("<\(tag.tag.namespace ?? "")|\(tag.tag.name)\(attributes.joined())>")
    }

    func end(_ tag: XMLTagName) { lines.append("</\(tag.name)>") }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { lines.append(String(decoding: bytes, as: UTF8.self)) }
}

struct StreamTests {
    @Test
    func showsTagsAndTextInOrder() throws {
        let log = Log()
        let xml = "<w:a xmlns:w='urn:w' w:k='1&amp;2' k=''>x<![CDATA[y]]><!--c--><b/></w:a>"
        try XMLStream.read(Array(xml.utf8), named: "t", to: log)
        #expect(log.lines == ["<urn:w|a urn:w|k=1&2 |k=>", "x", "y", "<|b>", "</b>", "</a>"])
    }

    @Test(arguments: ["<!DOCTYPE a><a/>", "<a><w:b/></a>", "<a>", "<a>&x;</a>"])
    func refusesWhatATreeRefuses(xml: String) throws {
        let expected = try #require(complaint(about: xml))
        let log = Log()
        let error = #expect(throws: XMLSyntaxError.self) {
            try XMLStream.read(Array(xml.utf8), named: "test.xml", to: log)
        }
        #expect(error?.description == expected)
    }
}
