import Foundation
import Support
import Testing

@testable import PDFDocuments

private let furniture = ExhibitFurniture(
    slipSheet: SlipSheet(
        label: "Exhibit A",
        title: "Memorandum of understanding",
        details: ["April 7, 2025"],
        caption: ["United States District Court, District of Massachusetts", "CEDC v. IRS", "No. 1:25-cv-12345"]
    ),
    sticker: Sticker(label: "Exhibit A", caseNumber: "1:25-cv-12345"),
    bates: BatesNumbers(prefix: "CEDC-")
)

private struct Bound {
    var result: BoundExhibit
    var path: String

    /// What `qpdf --check` says; empty when it has nothing to say.
    func complaint() throws -> String {
        let check = try Program.run("/usr/bin/qpdf", ["--check", path])
        return check.status == 0 ? "" : check.output + check.errors
    }

    func text(page: Int) throws -> String {
        try Program.run("/usr/bin/pdftotext", ["-f", "\(page)", "-l", "\(page)", "-layout", path, "-"]).output
    }

    /// The box of the word as shown, by `pdftotext`.
    func box(of word: String, page: Int) throws -> Rectangle? {
        let words = try Program.run(
            "/usr/bin/pdftotext",
            ["-bbox", "-cropbox", "-f", "\(page)", "-l", "\(page)", path, "-"]
        ).output
        let pattern = try Regex("xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">\(word)<")
        guard let match = words.firstMatch(of: pattern) else { return nil }
        let numbers = (1...4).compactMap { Double(match.output[$0].substring ?? "") }
        return Rectangle(x: numbers[0], y: numbers[1], width: numbers[2] - numbers[0], height: numbers[3] - numbers[1])
    }
}

private func bind<Result>(
    with furniture: ExhibitFurniture = furniture,
    _ fill: (inout PDFSpecimen) -> Void,
    _ look: (Bound) throws -> Result
) throws -> Result {
    var specimen = PDFSpecimen()
    fill(&specimen)
    return try TemporaryFolder.with { folder in
        let output = folder.appendingPathComponent("bound.pdf").path
        let result = try ExhibitBinder.bind(specimen.write(into: folder), to: output, with: furniture)
        return try look(Bound(result: result, path: output))
    }
}

@Suite struct ExhibitBinderTests {
    @Test func putsASlipSheetBeforeAndAStickerOnTheFirstPage() throws {
        try bind {
            $0.addPage("BT /F1 12 Tf 72 700 Td (First page) Tj ET")
            $0.addPage("BT /F1 12 Tf 72 700 Td (Second page) Tj ET")
        } _: { (bound: Bound) throws in
            #expect(try bound.complaint() == "")
            #expect(bound.result.pages == 3 && bound.result.slipSheets == 1 && bound.result.sticker == .onFreeGround)
            #expect(bound.result.firstBates == "CEDC-000001" && bound.result.lastBates == "CEDC-000002")
            let slip = try bound.text(page: 1)
            for words in ["EXHIBIT A", "Memorandum of understanding", "April 7, 2025", "No. 1:25-cv-12345"] {
                #expect(slip.contains(words), "\(slip)")
            }
            let first = try bound.text(page: 2)
            for words in ["First page", "EXHIBIT", "1:25-cv-12345", "CEDC-000001"] { #expect(first.contains(words)) }
            let second = try bound.text(page: 3)
            #expect(second.contains("CEDC-000002") && !second.contains("EXHIBIT"))
            #expect(try PDFFile(path: bound.path).inspection().fontsNotEmbedded == ["Helvetica"])
        }
    }

    @Test func makesTheSameBytesTwice() throws {
        let pages: (inout PDFSpecimen) -> Void = { for _ in 0..<3 { $0.addPage("0 0 9 9 re f") } }
        let first = try bind(pages) { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
        let second = try bind(pages) { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
        #expect(first == second)
        #expect(!String(decoding: first, as: Unicode.ASCII.self).contains("CreationDate"))
    }

    @Test(arguments: [
        "", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/MediaBox[0 0 595.28 841.89]", "/MediaBox[-100 50 512 842]",
        "/MediaBox[0 0 792 612]", "/CropBox[100 100 400 500]/Rotate 90", "/MediaBox[0 0 306 396]/UserUnit 2",
        "/MediaBox[0 0 2384 3370]",
    ])
    func putsTheStickerUprightIntoTheCornerAsShown(entries: String) throws {
        try bind {
            $0.addPage("", entries)
        } _: { (bound: Bound) throws in
            #expect(try bound.complaint() == "")
            let page = try #require(try PDFFile(path: bound.path).inspection().pages.last?.geometry)
            let unit = page.userUnit
            let number = try #require(try bound.box(of: "1:25-cv-12345", page: 2))
            let center = (x: (number.x + number.width / 2) * unit, y: (number.y + number.height / 2) * unit)
            #expect(number.width > 2 * number.height, "upright")
            let grown = max(1, min(page.width, page.height) / 1000)
            #expect(center.x > page.width - 100 * grown && center.x < page.width)
            #expect(center.y > page.height - 100 * grown && center.y < page.height)
        }
    }

    @Test(arguments: ["2 0 0 2 100 100 cm", "q 0 0 -1 1 0 0 cm", "q q q 0.1 0 0 0.1 0 0 cm", "Q Q 5 0 0 5 0 0 cm"])
    func standsStillWhateverStateTheContentLeaves(content: String) throws {
        let plain = try bind({ $0.addPage() }, { try $0.box(of: "1:25-cv-12345", page: 2) })
        try bind {
            $0.addPage(content)
        } _: { (bound: Bound) throws in
            #expect(try bound.complaint() == "")
            #expect(try bound.box(of: "1:25-cv-12345", page: 2) == plain)
        }
    }

    @Test func movesAsideForTextInTheCorner() throws {
        try bind {
            $0.addPage("BT /F1 12 Tf 500 40 Td (Signature here) Tj ET")
        } _: { (bound: Bound) throws in
            #expect(bound.result.sticker == .onFreeGround)
            let text = try #require(try bound.box(of: "Signature", page: 2))
            let number = try #require(try bound.box(of: "1:25-cv-12345", page: 2))
            #expect(number.maxX < text.x || number.maxY < text.y - 10)
            let words = try PDFFile(path: bound.path).coveringRectangles(page: 2)
            #expect(words == [])
        }
    }

    @Test func lengthensAPageThatIsFull() throws {
        let line = String(repeating: "mmm ", count: 20)
        let lines = stride(from: 0, to: 792, by: 12).map { "BT /F1 12 Tf 2 \($0) Td (\(line)) Tj ET\n" }.joined()
        for rotation in [0, 90, 180, 270] {
            try bind {
                $0.addPage(lines, "/Rotate \(rotation)")
            } _: { (bound: Bound) throws in
                #expect(try bound.complaint() == "")
                #expect(bound.result.sticker == .onAddedStrip && bound.result.lengthenedPages == [1])
                let page = try #require(try PDFFile(path: bound.path).inspection().pages.last?.geometry)
                #expect(page.height > (rotation % 180 == 0 ? 792 : 612) + 50)
                let number = try #require(try bound.box(of: "1:25-cv-12345", page: 2))
                #expect(number.y > page.height - 90 && number.maxY < page.height)
            }
        }
    }

    @Test func keepsNamesAndSharedResources() throws {
        try bind {
            let form = $0.addStream("BT /F1 9 Tf 9 9 Td (kept) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 99 99]")
            $0.pageTree = "/Resources<</XObject<</FilingStamp1 \(form) 0 R>>>>"
            $0.addPage("/FilingStamp1 Do", resources: "/XObject<</FilingStamp1 \(form) 0 R>>")
        } _: { (bound: Bound) throws in
            #expect(try bound.complaint() == "")
            #expect(try bound.text(page: 2).contains("kept"))
        }
    }

    @Test func keepsThePagesOwnNumbers() throws {
        try bind {
            $0.addPage()
            $0.addPage()
        } _: { (bound: Bound) throws in
            let labels = try Program.run("/usr/bin/qpdf", ["--json", "--json-key=pagelabels", bound.path]).output
            #expect(labels.contains("\"/P\": \"u:Exhibit A\"") && labels.contains("\"/S\": \"/D\""), "\(labels)")
        }
    }

    @Test func leavesTheOriginalAlone() throws {
        var specimen = PDFSpecimen()
        specimen.addPage()
        try TemporaryFolder.with { folder in
            let path = try specimen.write(into: folder)
            _ = try ExhibitBinder.bind(path, to: folder.appendingPathComponent("o.pdf").path, with: furniture)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == specimen.data())
        }
    }

    @Test func saysThatItCannotWrite() throws {
        var specimen = PDFSpecimen()
        specimen.addPage()
        try TemporaryFolder.with { (folder: URL) throws in
            let path = try specimen.write(into: folder)
            for output in ["/nowhere/o.pdf", "/dev/full"] {
                do {
                    _ = try ExhibitBinder.bind(path, to: output, with: furniture)
                    Issue.record("\(output) was written")
                } catch PDFError.unwritable {}
            }
        }
    }
}
