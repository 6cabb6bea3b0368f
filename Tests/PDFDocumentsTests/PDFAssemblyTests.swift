import Foundation
import Support
import Testing

@testable import PDFDocuments

/// A document of pages that say which they are: `a1`, `a2`.
private func pages(_ name: String, _ count: Int, _ more: (inout PDFSpecimen) -> Void = { _ in }) -> PDFSpecimen {
    var specimen = PDFSpecimen()
    for number in 1...count { specimen.addPage("BT /F1 12 Tf 72 700 Td (\(name)\(number)) Tj ET") }
    more(&specimen)
    return specimen
}

private func check(_ path: String) throws -> String {
    let check = try Program.run("/usr/bin/qpdf", ["--check", path])
    return check.status == 0 ? "" : check.output + check.errors
}

private func words(_ path: String) throws -> [String] {
    try Program.run("/usr/bin/pdftotext", [path, "-"]).output.split(whereSeparator: \.isWhitespace).map(String.init)
}

@Suite struct PDFAssemblyTests {
    @Test func combinesFilesWithTheirBookmarksAndLinks() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let first = try pages("a", 2).write(into: folder, named: "a.pdf")
            let linked = pages("b", 2) {
                // The pages of a specimen are objects 4, 6, 8, …
                let item = $0.add("<</Title(Inner)/Dest[6 0 R/Fit]>>")
                $0.catalog = "/Outlines<</First \(item) 0 R>>"
                $0.addPage("", "/Annots[<</Subtype/Link/Rect[0 0 9 9]/Dest[4 0 R/Fit]>>]")
            }
            let second = try linked.write(into: folder, named: "b.pdf")
            let output = folder.appendingPathComponent("c.pdf").path
            var assembly = try PDFAssembly.combining([
                .init(path: first, title: "One"), .init(path: second, title: "Zwei – ü"),
            ])
            #expect(assembly.pages == 5 && assembly.firstPages == [1, 3])
            assembly.setPageLabels([(1, ""), (3, "B-")])
            assembly.setNamedPages(["exhibit_b": 3])
            try assembly.write(to: output)
            #expect(try check(output) == "")
            #expect(try words(output) == ["a1", "a2", "b1", "b2"])
            let written = try PDFAssembly(startingFrom: output)
            #expect(
                written.outline() == [
                    OutlineItem(title: "One", page: 1),
                    OutlineItem(title: "Zwei – ü", page: 3, children: [OutlineItem(title: "Inner", page: 4)]),
                ]
            )
            let link = written.document.page(4)["/Annots"][0]
            #expect(Destinations(of: written.document, pages: 5).page(of: link) == 3)
        }
    }

    @Test func linksToPagesOfThisAndOfOtherFiles() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let path = try pages("a", 3) { $0.addPage("", "/Rotate 90") }.write(into: folder)
            let output = folder.appendingPathComponent("linked.pdf").path
            var assembly = try PDFAssembly(startingFrom: path)
            let box = Rectangle(x: 72, y: 90, width: 50, height: 12)
            assembly.addLinks([
                PageLink(page: 1, box: box, target: .file("02-Ex-A.pdf", page: 4), description: "Exhibit A, page 3"),
                PageLink(page: 4, box: box, target: .page(2), description: "Page 2"),
                PageLink(page: 9, box: box, target: .page(2), description: "nowhere"),
                PageLink(page: 1, box: box, target: .page(9), description: "nowhere"),
            ])
            try assembly.write(to: output)
            #expect(try check(output) == "")
            let written = try PDFAssembly(startingFrom: output).document
            let away = written.page(0)["/Annots"]
            #expect(away.count == 1)
            #expect(away[0]["/A"]["/F"]["/UF"].text == "02-Ex-A.pdf" && away[0]["/A"]["/D"][0].integer == 3)
            #expect(PageGeometry.box(away[0]["/Rect"]) == Rectangle(x: 72, y: 690, width: 50, height: 12))
            let inside = written.page(3)["/Annots"][0]
            #expect(Destinations(of: written, pages: 4).page(of: inside) == 2)
            #expect(PageGeometry.box(inside["/Rect"]) == Rectangle(x: 90, y: 72, width: 12, height: 50))
        }
    }

    @Test func normalisesWhatDependsOnTheTime() throws {
        func printed(_ second: Int) -> PDFSpecimen {
            pages("a", 1) {
                let xmp = $0.addStream("<x xmlns:pdfaid=\"u\" pdfaid:part=\"2\" pdfaid:conformance=\"B\">\(second)</x>")
                let information = $0.add(
                    "<</Author(Ann)/Producer(LibreOffice 7.4)/CreationDate(D:2026112501525\(second)Z)>>"
                )
                var colors = Data(repeating: 7, count: 200)
                colors[35] = UInt8(second)
                let profile = $0.addStream(colors, "/N 3")
                $0.catalog = "/Metadata \(xmp) 0 R/OutputIntents[<</S/GTS_PDFA1/DestOutputProfile \(profile) 0 R>>]"
                $0.trailer = "/Info \(information) 0 R/ID[<0\(second)><0\(second)>]/DocChecksum/\(second)"
            }
        }
        try TemporaryFolder.with { (folder: URL) throws in
            var files: [Data] = []
            for second in [5, 6] {
                var assembly = try PDFAssembly(startingFrom: printed(second).write(into: folder))
                assembly.normalise(DocumentProperties(title: "Complaint & Prayer", day: "2026-11-25"))
                let output = folder.appendingPathComponent("n.pdf")
                try assembly.write(to: output.path)
                #expect(try check(output.path) == "")
                files.append(try Data(contentsOf: output))
            }
            #expect(files[0] == files[1])
            let found = try PDFFile(path: folder.appendingPathComponent("n.pdf").path).inspection()
            #expect(found.pdfAClaim == "2b")
            let said = found.metadata.map { "\($0.name)=\($0.text)" }
            for line in ["Title=Complaint & Prayer", "dc:title=Complaint & Prayer", "CreationDate=D:20261125000000Z"] {
                #expect(said.contains(line), "\(said)")
            }
            #expect(!said.contains { $0.contains("Ann") })
        }
    }

    @Test func splitsByTheSizeOfTheParts() throws {
        var specimen = PDFSpecimen()
        for _ in 0..<20 {
            let noise = Data((0..<20_000).map { _ in UInt8.random(in: 0...255) })
            let image = specimen.addStream(
                noise,
                "/Type/XObject/Subtype/Image/Width 200/Height 100/BitsPerComponent 8/ColorSpace/DeviceGray"
            )
            specimen.addPage("q 99 0 0 99 0 0 cm /X Do Q", resources: "/XObject<</X \(image) 0 R>>")
        }
        try TemporaryFolder.with { (folder: URL) throws in
            let path = try specimen.write(into: folder)
            let output: (Int) -> String = { folder.appendingPathComponent("part\($0).pdf").path }
            let parts = try PDFSplitter.split(path, maxBytes: 110_000, to: output) { "\($0)-\($1)" }
            #expect(parts.map(\.pages) == [1...5, 6...10, 11...15, 16...20])
            #expect(parts.allSatisfy { $0.bytes <= 110_000 })
            for part in parts { #expect(try check(part.path) == "") }
            #expect(throws: PDFError.self) {
                try PDFSplitter.split(path, maxBytes: 10_000, to: output) { "\($0)-\($1)" }
            }
        }
    }
}
