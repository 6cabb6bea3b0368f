import FilingXML
import Testing

/// Writes the tags down, and no text.
private final class TagLog: XMLStreamHandler {
    var lines: [String] = []

    func start(_ tag: XMLStartTag) {
        let attributes = (0..<tag.attributeCount).map { index in
            " \(tag.name(of: index).namespace ?? "")|\(tag.name(of: index).name)=\(tag.value(of: index))"
        }
        lines.append("<\(tag.tag.namespace ?? "")|\(tag.tag.name)\(attributes.joined())>")
    }

    func end(_ tag: XMLTagName) { lines.append("</\(tag.namespace ?? "")|\(tag.name)>") }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The quick reading may decline what it likes, but must not pass what libxml2 refuses, or show anything else.
struct PlainTagsTests {
    private static let specimen = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:a xmlns:w="urn:w" xmlns="urn:d" w:k="1" k="2"><b/><w:b xmlns:w="http://a.b/c/2006" w:k="é"><w:c></w:c>&amp;&lt;§&#13;\u{1F600}</w:b>
        <w:b xml:space="preserve">a ]] b</w:b ><d.e-f_1 xmlns="urn:e" x="1"
        y=""  /></w:a>

        """

    @Test func showsWhatTheParserShows() throws {
        #expect(quickly(Self.specimen) == thoroughly(Self.specimen))
        #expect(quickly(Self.specimen)?.count == 12)
        #expect(quickly("<a/>") == ["<|a>", "</|a>"])
    }

    @Test(arguments: [
        "", " ", "x", "<", "<a", "<a>", "<a/", "</a>", "<a/><b/>", "<a/>x", "x<a/>", "<a></b>", "<a></a",
        "<a><b></a></b>",
        "<a b='c'/>", "<a b=c/>", "<a b/>", "<a b=\"1\" b=\"2\"/>", "<a b=\"1\"c=\"2\"/>", "<a b=\"<\"/>",
        "<a b=\"&amp;\"/>",
        "<a b=\"x\ny\"/>", "<a b = \"c\"/>", "<w:a/>", "<a w:b=\"1\"/>", "<a xmlns:w=\"\"/>", "<a xmlns=\"\"/>",
        "<a xmlns=\"urn:a>\"/>", "<a xmlns=\"1:a\"/>", "<a xmlns=\"http://:a\"/>",
        "<a xmlns:w=\"urn:u\" xmlns:w=\"urn:v\"/>", "<a xmlns:v=\"urn:u\" xmlns:w=\"urn:u\" v:b=\"1\" w:b=\"2\"/>",
        "<a xmlns:xml=\"urn:u\"/>",
        "<xmlns:a xmlns:xmlns=\"urn:u\"/>", "<:a/>", "<a:/>", "<a:b:c xmlns:a=\"urn:u\"/>", "<1/>", "<-a/>", "<é/>",
        "<!--x--><a/>",
        "<?pi x?><a/>", "<!DOCTYPE a><a/>", "<a><![CDATA[x]]></a>", "<a>]]></a>", "<a>&x;</a>", "<a>&</a>",
        "<a>&#0;</a>",
        "<a>\u{1}</a>", "<a b=\"\u{1}\"/>", "<a>\u{FFFE}</a>", "<a>\u{0}</a>", "\u{FEFF}<a/>", "< a/>", "<a / >",
        "<a/ >",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", " <?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>",
    ])
    func declinesWhatIsNotPlain(xml: String) {
        #expect(quickly(xml) == nil)
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80], [0xE2, 0x28, 0xA1],
    ])
    func declinesBytesThatAreNoText(bytes: [UInt8]) {
        let xml = Array("<a>".utf8) + bytes + Array("</a>".utf8)
        #expect(!XMLStream.readPlainTags(xml, to: TagLog()))
    }

    @Test func goesAsDeepAsTheParser() {
        for depth in [255, 256, 257, 100_000] {
            let xml = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
            if let quick = quickly(xml) { #expect(quick == thoroughly(xml)) }
            #expect((quickly(xml) == nil) == (depth > 256))
        }
    }

    /// Ten thousand small damages: what passes here passes there, and shows the same.
    @Test func passesNothingThatTheParserRefuses() {
        var seed: UInt64 = 7
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let specimen = Array(Self.specimen.utf8)
        let signs = Array("<>/=\"'&;:! ?[]-xw\n\u{0}é".utf8)
        var passed = 0
        for _ in 0..<10_000 {
            var bytes = specimen
            for _ in 0...random(2) {
                let place = random(bytes.count)
                switch random(3) {
                case 0: bytes[place] = signs[random(signs.count)]
                case 1: bytes.insert(signs[random(signs.count)], at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(4)))
                }
            }
            let quick = TagLog()
            guard XMLStream.readPlainTags(bytes, to: quick) else { continue }
            passed += 1
            let thorough = TagLog()
            do throws(XMLSyntaxError) {
                try XMLStream.read(bytes, named: "t", to: thorough)
                #expect(quick.lines == thorough.lines)
            } catch {
                Issue.record("\(error): \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(passed > 500)
    }

    private func quickly(_ xml: String) -> [String]? {
        let log = TagLog()
        return XMLStream.readPlainTags(Array(xml.utf8), to: log) ? log.lines : nil
    }

    private func thoroughly(_ xml: String) -> [String]? {
        let log = TagLog()
        return (try? XMLStream.read(Array(xml.utf8), named: "t", to: log)).map { log.lines }
    }
}
