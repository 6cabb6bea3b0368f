import Foundation
import Support
import Testing

@testable import PDFDocuments

/// Files that are built to exhaust their reader, as `python3` writes them: nothing else here can deflate.
private func bomb(_ kind: String, in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("\(kind).pdf").path
    let script = """
        import sys, zlib
        kind, path = sys.argv[1:]
        def deflated(unit, times):
            packer = zlib.compressobj(9)
            return b"".join([packer.compress(unit) for _ in range(times)] + [packer.flush()])
        out, offsets = bytearray(b"%PDF-1.7\\n"), {}
        def add(number, body):
            offsets[number] = len(out)
            out.extend(b"%d 0 obj\\n" % number + body + b"\\nendobj\\n")
        def stream(entries, data):
            return b"<<" + entries + b"/Length %d>>\\nstream\\n" % len(data) + data + b"\\nendstream"
        add(2, b"<</Type/Pages/Count 1/Kids[3 0 R]>>")
        add(3, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>")
        blank = b" " * (1 << 20)
        pad = deflated(b"1 0 <</Type/Catalog/Pages 2 0 R>>" if kind == "small" else blank, 1 if kind == "small" else 200)
        add(4, stream(b"/Type/ObjStm/N 1/First 4/Filter/FlateDecode", pad))
        rows = b"".join(bytes([1]) + offsets[n].to_bytes(4, "big") + b"\\0" for n in (2, 3, 4)) + bytes([2, 0, 0, 0, 4, 0])
        table, index = zlib.compress(rows), b"2 3 1 1"
        if kind == "table":
            table, index = deflated(bytes([1, 0, 0, 0, 9, 0]) * 100000, 300), b"2 30000000"
        start = len(out)
        add(5, stream(b"/Type/XRef/Size 6/W[1 4 1]/Index[" + index + b"]/Root 1 0 R/Filter/FlateDecode", table))
        out.extend(b"startxref\\n%d\\n%%%%EOF\\n" % start)
        open(path, "wb").write(out)
        """
    let made = try Program.run("/usr/bin/python3", ["-c", script, kind, path])
    #expect(made.status == 0, "\(made.errors)")
    return path
}

@Suite struct HostileFileTests {
    @Test func readsAnObjectStreamThatIsNone() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            #expect(try PDFFile(path: bomb("small", in: folder)).facts().pages == 1)
        }
    }

    @Test(arguments: ["objects", "table"]) func refusesWhatUnpacksToTooMuch(kind: String) throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let path = try bomb(kind, in: folder)
            do {
                _ = try PDFFile(path: path)
                Issue.record("it was read")
            } catch PDFError.tooComplex {}
        }
    }

    @Test func refusesAPageTreeThatIsTooDeep() throws {
        var specimen = PDFSpecimen()
        let levels = 50_000
        for number in 3..<(levels + 3) {
            _ = specimen.add("<</Type/Pages/Kids[\(number + 1) 0 R]/Count 1/Parent \(number - 1) 0 R>>")
        }
        specimen.pageTree = "/Kids[3 0 R]/Count 1"
        try TemporaryFolder.with { (folder: URL) throws in
            let path = try specimen.write(into: folder)
            #expect(throws: PDFError.tooComplex(detail: "its page tree is too deep")) {
                try PDFFile(path: path).facts()
            }
        }
    }

    @Test func readsAHundredThousandPages() throws {
        var specimen = PDFSpecimen()
        specimen.pageTree =
            "/MediaBox[0 0 612 792]/Count 9999999/Kids[\((3..<100_003).map { "\($0) 0 R" }.joined(separator: " "))]"
        for _ in 0..<100_000 { _ = specimen.add("<</Type/Page/Parent 2 0 R>>") }
        try TemporaryFolder.with { (folder: URL) throws in
            let file = try PDFFile(path: specimen.write(into: folder))
            #expect(try file.facts().pages == 100_000)
            let found = try file.inspection()
            #expect(found.pages.count == 100_000 && !found.isIncomplete)
        }
    }

    @Test func passesOverContentThatUnpacksToTooMuch() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let packed = try Program.run(
                "/usr/bin/python3",
                ["-c", "import zlib; print(zlib.compress(b'0 0 9 9 re f ' * 20000000, 9).hex())"]
            ).output.trimmingCharacters(in: .newlines)
            var specimen = PDFSpecimen()
            let content = specimen.addStream("\(packed)>", "/Filter[/ASCIIHexDecode/FlateDecode]")
            specimen.pageTree = "/Kids[4 0 R]/Count 1"
            _ = specimen.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents \(content) 0 R>>")
            #expect(try PDFFile(path: specimen.write(into: folder)).coveringRectangles(page: 1) == [])
        }
    }

    /// A sound file cut off anywhere, and one with any byte changed, is read, or refused with a reason.
    @Test func survivesDamageAnywhere() throws {
        var specimen = PDFSpecimen()
        specimen.addPage(
            "BT /F1 12 Tf 72 700 Td (Hello) Tj ET 0 g 70 690 50 30 re f",
            "/Annots[<</Subtype/Link/Rect[0 0 9 9]>>]"
        )
        specimen.addPage("q", "/Rotate 90")
        let sound = specimen.data()
        try TemporaryFolder.with { folder in
            let file = folder.appendingPathComponent("broken.pdf")
            let output = folder.appendingPathComponent("o.pdf").path
            for place in stride(from: 0, to: sound.count, by: 7) {
                var changed = sound
                changed[place] = changed[place] &+ 1
                for content in [sound.prefix(place), changed] {
                    try Data(content).write(to: file)
                    do throws(PDFError) {
                        let pdf = try PDFFile(path: file.path)
                        _ = try pdf.inspection()
                        _ = try pdf.coveringRectangles(page: 1)
                        _ = try ExhibitBinder.bind(file.path, to: output, with: .init(sticker: Sticker(label: "A")))
                    } catch {
                        #expect(!error.complaint.isEmpty)
                    }
                }
            }
        }
    }
}
