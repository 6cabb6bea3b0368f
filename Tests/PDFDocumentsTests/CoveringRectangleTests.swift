import Foundation
import Support
import Testing

@testable import PDFDocuments

/// A word of `pdftotext -bbox`.
private struct Word {
    var text: String
    var box: Rectangle
}

private func words(in path: String) throws -> [Word] {
    let page = try Program.run("/usr/bin/pdftotext", ["-bbox", path, "-"]).output
    return page.matches(of: /xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</).compactMap { match in
        let numbers = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        let (x, y) = (numbers[0], numbers[1])
        return Word(
            text: String(match.5),
            box: Rectangle(x: x, y: y, width: numbers[2] - x, height: numbers[3] - y)
        )
    }
}

/// The words that lie under a covering rectangle for the most part, by what the real `pdftotext` says of them.
private func hiddenWords(_ fill: (inout PDFSpecimen) -> Void) throws -> [String] {
    var specimen = PDFSpecimen()
    fill(&specimen)
    return try TemporaryFolder.with { folder in
        let path = try specimen.write(into: folder)
        let covers = try PDFFile(path: path).coveringRectangles(page: 1).filter { !$0.carriesText || $0.isDark }
        return try words(in: path).filter { word in
            covers.contains { $0.box.intersection(word.box).area > 0.5 * word.box.area }
        }.map(\.text)
    }
}

private let line = "BT /F1 12 Tf 72 700 Td (Her number is 078-05-1120 as filed) Tj ET\n"
/// Around the number in that line.
private let bar = "152 697 70 13 re f\n"

@Suite struct CoveringRectangleTests {
    @Test(arguments: [
        "0 g \(bar)", "0.1 0.1 0.1 rg \(bar)", "1 g \(bar)", "0 0 0 1 k \(bar)", "/DeviceRGB cs 0 0 0 sc \(bar)",
        "q 1 0 0 1 152 697 cm 0 g 0 0 m 70 0 l 70 13 l 0 13 l h f Q", "0 G 13 w 152 703 m 222 703 l S",
        "q 70 0 0 13 152 697 cm 0 0 1 1 re f* Q", "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI 0 g \(bar)",
    ])
    func findsTheWordUnderABar(painting: String) throws {
        #expect(try hiddenWords { $0.addPage(line + painting) } == ["078-05-1120"])
    }

    @Test(arguments: [
        "0 g \(bar) 1 g \(line)", "152 697 70 13 re S", "/T gs 0 g \(bar)", "142 670 80 13 re f",
        "q 0 0 10 10 re W n 0 g \(bar) Q", "q 152 697 70 1 re f Q",
    ])
    func passesTextThatIsSeen(painting: String) throws {
        let state = "/ExtGState<</T<</ca 0.3>>>>"
        let content = painting.contains("(Her") ? painting : line + painting
        #expect(try hiddenWords { $0.addPage(content, resources: state) } == [])
    }

    @Test(arguments: [
        "/Rotate 90", "/Rotate 180", "/Rotate 270", "/MediaBox[-50 -20 562 772]", "/CropBox[50 600 400 780]",
    ])
    func findsItOnTurnedAndMovedPages(entries: String) throws {
        #expect(try hiddenWords { $0.addPage(line + "0 g " + bar, entries) } == ["078-05-1120"])
    }

    @Test func findsItInFormsAndUnderImages() throws {
        let hidden = try hiddenWords {
            let form = $0.addStream(
                "0 g 0 0 35 6.5 re f",
                "/Type/XObject/Subtype/Form/BBox[0 0 40 7]/Matrix[2 0 0 2 0 0]"
            )
            $0.addPage(line + "q 1 0 0 1 152 697 cm /X Do Q", resources: "/XObject<</X \(form) 0 R>>")
        }
        #expect(hidden == ["078-05-1120"])
        let covered = try hiddenWords {
            let image = $0.addStream(
                Data([0]),
                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
            )
            $0.addPage(line + "q 70 0 0 13 152 697 cm /X Do Q", resources: "/XObject<</X \(image) 0 R>>")
        }
        #expect(covered == ["078-05-1120"])
    }

    @Test func findsItUnderAnnotations() throws {
        let squared = try hiddenWords {
            let look = $0.addStream("0 g 0 0 10 10 re f", "/Type/XObject/Subtype/Form/BBox[0 0 10 10]")
            $0.addPage(line, "/Annots[<</Subtype/Square/Rect[152 697 222 710]/AP<</N \(look) 0 R>>>>]")
        }
        #expect(squared == ["078-05-1120"])
        let marked = try hiddenWords { $0.addPage(line, "/Annots[<</Subtype/Redact/Rect[152 697 222 710]>>]") }
        #expect(marked == ["078-05-1120"])
    }

    @Test func keepsALabelOnABarFromExcusingIt() throws {
        let label = "1 g BT /F1 6 Tf 150 700 Td (REDACTED) Tj ET"
        #expect(try hiddenWords { $0.addPage(line + "0 g " + bar + label) }.contains("078-05-1120"))
    }

    @Test func passesRecognisedTextUnderAScan() throws {
        let hidden = try hiddenWords {
            let image = $0.addStream(
                Data([255]),
                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
            )
            $0.addPage("3 Tr \(line) q 612 0 0 792 0 0 cm /X Do Q", resources: "/XObject<</X \(image) 0 R>>")
        }
        #expect(hidden == [])
    }

    @Test func measuresScans() throws {
        var specimen = PDFSpecimen()
        let image = specimen.addStream(
            Data(repeating: 255, count: 1275 * 1650 / 8 + 1650),
            "/Type/XObject/Subtype/Image/Width 1275/Height 1650/BitsPerComponent 1/ColorSpace/DeviceGray"
        )
        specimen.addPage("q 612 0 0 792 0 0 cm /X Do Q", resources: "/XObject<</X \(image) 0 R>>")
        specimen.addPage("q 100 0 0 100 0 0 cm /X Do Q", resources: "/XObject<</X \(image) 0 R>>")
        let pages = try TemporaryFolder.with { try PDFFile(path: specimen.write(into: $0)).inspection().pages }
        #expect(pages.map { $0.scanResolution.map { Int($0.rounded()) } } == [150, nil])
    }
}
