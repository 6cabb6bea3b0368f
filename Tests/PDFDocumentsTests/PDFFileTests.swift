import Foundation
import Testing

@testable import PDFDocuments

/// A PDF with the given number of empty pages, written by hand: qpdf rebuilds the missing cross-reference table.
private func specimen(pages: Int, header: String = "%PDF-1.4\n") -> String {
    let kids = (0..<pages).map { "\($0 + 3) 0 R" }.joined(separator: " ")
    let leaves = (0..<pages).map { "\($0 + 3) 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>> endobj\n" }
    return header + "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
        + "2 0 obj <</Type/Pages/Count \(pages)/Kids[\(kids)]>> endobj\n" + leaves.joined()
        + "trailer <</Root 1 0 R>>\n%%EOF\n"
}

private func facts(of content: String) throws -> PDFFacts {
    let path = NSTemporaryDirectory() + "filing-\(UUID().uuidString).pdf"
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try PDFFile(path: path).facts()
}

@Suite struct PDFFileTests {
    @Test(arguments: [1, 2, 12]) func countsPages(pages: Int) throws {
        #expect(try facts(of: specimen(pages: pages)).pages == pages)
    }

    @Test func saysWhatItHadToRepair() throws {
        #expect(try facts(of: specimen(pages: 1)).warnings.isEmpty == false)
    }

    @Test(arguments: ["", "hello", String(repeating: "x", count: 100_000)])
    func tellsThatAFileIsNoPDF(content: String) throws {
        #expect(throws: PDFError.self) { try facts(of: content) }
        do { _ = try facts(of: content) } catch let error as PDFError {
            #expect(error.complaint == "is not a PDF file")
        }
    }

    @Test func refusesAPageTreeThatContainsItself() throws {
        let cyclic =
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type/Pages/Count 1/Kids[2 0 R]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
        #expect(throws: PDFError.self) { try facts(of: cyclic) }
    }

    @Test func refusesAFileWithoutPages() throws {
        #expect(throws: PDFError.hasNoPages) { try facts(of: specimen(pages: 0)) }
    }
}
