import Testing
import WordDocuments

struct BadFileTests {
    private func zip(_ names: [String], flags: UInt16 = 0) -> [UInt8] {
        RawZip(entries: names.map { ($0, bytes("<a/>")) }, flags: flags).bytes
    }

    @Test(
        arguments: [
            ("", "f: the file is empty"),
            ("hello", "f: this is neither a .docx nor a Flat OPC file"),
            ("{\\rtf1 }", "f: this is RTF, not a Word document"),
            ("<html/>", "f: this is XML, but not a Word package: its root is `html`"),
            ("<!DOCTYPE a><a/>", "f: line 1, column 12: a DOCTYPE is not allowed here"),
        ]
    )
    func namesFilesThatAreNoPackages(content: String, expected: String) {
        #expect(complaint(about: bytes(content)) == expected)
    }

    @Test(
        arguments: [
            ("../evil.xml", "a name that climbs out of the file"), ("a/../../b", "a name that climbs out of the file"),
            ("/etc/passwd", "an absolute name"), ("a\\b.xml", "a backslash in the name"),
            ("C:/x.xml", "a colon in the name"), ("a/%2E%2e/x.xml", "a dot or slash in disguise in the name"),
            ("a//b.xml", "an empty folder in the name"), ("a\u{1}b", "a control character in the name"),
        ]
    )
    func refusesTricksInNames(name: String, expected: String) {
        #expect(complaint(about: zip([name])) == "f: `\(name)`: \(expected)")
    }

    @Test
    func refusesTheSameNameTwiceIgnoringCase() {
        #expect(complaint(about: zip(["a.xml", "A.XML"])) == "f: `A.XML`: two parts of the same name")
    }

    @Test
    func refusesEncryptedEntries() {
        #expect(complaint(about: zip(["a.xml"], flags: 1)) == "f: the file is password-protected")
    }

    @Test
    func tellsAnEncryptedDocumentFromAnOldOne() {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500)
        let stream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] as [UInt8] }
        #expect(complaint(about: head + stream) == "f: the file is password-protected")
        #expect(complaint(about: head) == "f: this is a document of Word 97–2003 (.doc)")
    }

    @Test
    func refusesTwoHundredThousandEntries() {
        let many = RawZip(entries: [("a.xml", [])], claimedCount: 65_535).bytes
        #expect(complaint(about: many) == "f: the file has more than 10000 entries")
        let real = RawZip(entries: (0..<200_000).map { ("e\($0)", []) }).bytes
        #expect(complaint(about: real) == "f: the file has more than 10000 entries")
    }

    @Test
    func refusesAnEndRecordThatLiesAboutTheCount() throws {
        var limits = WordPackage.Limits.default
        limits.entries = 3
        let lie = RawZip(entries: (0..<9).map { ("e\($0)", []) }, claimedCount: 2).bytes
        #expect(try #require(complaint(about: lie, limits: limits)).hasPrefix("f: "))
    }

    @Test
    func refusesAZipBomb() throws {
        let bomb = Part(name: "/word/a.bin", contentType: "application/x", bytes: .init(repeating: 0, count: 20 << 20))
        let file = try sample("<w:p/>", parts: [bomb]).docx()
        #expect(file.count < 100_000)
        #expect(complaint(about: file) == "f: `word/a.bin`: the part unpacks to more than 400 times its size")
    }

    @Test
    func refusesPartsBeyondTheLimits() throws {
        var limits = WordPackage.Limits.default
        let file = try sample("<w:p/>").docx()
        limits.partBytes = 10
        #expect(try #require(complaint(about: file, limits: limits)).hasSuffix("the part is longer than 10 bytes"))
        limits = .default
        limits.totalBytes = 500
        #expect(complaint(about: file, limits: limits) == "f: the parts together are longer than 500 bytes")
        limits.fileBytes = 10
        #expect(complaint(about: file, limits: limits) == "f: the file is longer than 10 bytes")
    }

    @Test
    func refusesEveryTruncation() throws {
        let file = try sample("<w:p/>").docx()
        for length in 0..<file.count {
            #expect(complaint(about: Array(file[..<length])) != nil, "cut at \(length)")
        }
    }

    @Test
    func refusesAWrongChecksum() throws {
        var file = try sample("<w:p/>").docx()
        // The end record says where the directory begins; the checksum of its first entry is 16 bytes on.
        let directory = (0..<4).reduce(0) { $0 | Int(file[file.count - 6 + $1]) << (8 * $1) }
        file[directory + 16] ^= 1
        #expect(complaint(about: file) == "f: `[Content_Types].xml`: the part is damaged")
    }

    @Test
    func survivesEveryFlippedByte() throws {
        let file = try sample("<w:p/>").docx()
        for index in file.indices {
            var damaged = file
            damaged[index] ^= 0xFF
            // Most flips are refused, some change nothing that counts; none may crash.
            _ = complaint(about: damaged)
        }
    }

    @Test
    func refusesMacros() throws {
        let macro = Part(name: "/word/vbaProject.bin", contentType: "application/vnd.ms-office.vbaProject", bytes: [1])
        let file = try sample("<w:p/>", parts: [macro]).docx()
        #expect(complaint(about: file) == "f: `/word/vbaProject.bin`: the file holds macros")
        let enabled = sample("<w:p/>", contentType: "application/vnd.ms-word.document.macroEnabled.main+xml")
        #expect(complaint(about: try enabled.docx()) == "f: `/word/document.xml`: the file holds macros")
    }

    @Test
    func refusesAZipThatIsNoWordFile() {
        #expect(complaint(about: zip(["a.xml"])) == "f: the file has no [Content_Types].xml: this is not a Word file")
        let types = "<Types xmlns='\(WordNames.contentTypes)'/>"
        let empty = RawZip(entries: [("[Content_Types].xml", bytes(types))]).bytes
        #expect(complaint(about: empty) == "f: the file has no main document: this is not a Word file")
    }

    @Test
    func namesAMissingMainDocument() throws {
        var package = sample("<w:p/>")
        package[part: "/word/document.xml"] = nil
        let expected = "f: `/word/document.xml`: the main document is missing"
        #expect(complaint(about: try package.docx()) == expected)
        #expect(complaint(about: try package.flatOPC()) == expected)
    }

    @Test
    func refusesADoctypeInRelationships() {
        let types = "<Types xmlns='\(WordNames.contentTypes)'/>"
        let file = RawZip(entries: [
            ("[Content_Types].xml", bytes(types)), ("_rels/.rels", bytes("<!DOCTYPE a><a/>")),
        ]).bytes
        #expect(complaint(about: file) == "f: `/_rels/.rels`: line 1: a DOCTYPE is not allowed here")
    }

    @Test
    func refusesDamagedBase64() {
        let flat = """
            <pkg:package xmlns:pkg="\(WordNames.flatPackage)"><pkg:part pkg:name="/a.png" pkg:contentType="image/png">\
            <pkg:binaryData>ab*d</pkg:binaryData></pkg:part></pkg:package>
            """
        #expect(complaint(about: bytes(flat)) == "f: `/a.png`: the base64 is damaged")
    }
}
