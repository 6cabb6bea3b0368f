import Foundation
import Support
import Testing

@testable import PDFDocuments

private func inspection(of specimen: PDFSpecimen) throws -> PDFInspection {
    try TemporaryFolder.with { folder in try PDFFile(path: specimen.write(into: folder)).inspection() }
}

private func inspection(_ fill: (inout PDFSpecimen) -> Void) throws -> PDFInspection {
    var specimen = PDFSpecimen()
    fill(&specimen)
    return try inspection(of: specimen)
}

@Suite struct InspectionTests {
    @Test func findsNothingToSayOfAPlainFile() throws {
        let found = try inspection { $0.addPage("BT /F1 12 Tf 72 700 Td (Hello) Tj ET") }
        #expect(found.repairs == [])
        #expect(found.activeContent == [] && found.attachments == [] && found.annotations == [])
        #expect(found.form == nil && found.signatures == 0 && !found.isEncrypted && found.pdfAClaim == nil)
        #expect(found.fontsNotEmbedded == ["Helvetica"])
        #expect(found.pages.map(\.geometry.width) == [612] && found.pages.map(\.geometry.height) == [792])
    }

    @Test func takesSizesFromThePageTreeAndTurnsThem() throws {
        let found = try inspection {
            $0.pageTree = "/MediaBox[0 0 595 842]/Rotate 90"
            $0.addPage()
            $0.addPage("", "/Rotate 0/CropBox[100 100 400 900]")
            $0.addPage("", "/MediaBox[400 800 100 200]/UserUnit 2/Rotate -90")
        }
        #expect(found.pages.map(\.geometry.rotation) == [90, 0, 270])
        #expect(found.pages.map(\.geometry.width) == [842, 300, 1200])
        #expect(found.pages.map(\.geometry.height) == [595, 742, 600])
    }

    @Test func assumesLetterWhereNoSizeIsGiven() throws {
        let found = try inspection { $0.addPage("", "/MediaBox[0 0 0 0]") }
        #expect(found.pages.map(\.geometry.box) == [.letter])
    }

    @Test func findsScriptsLaunchesAndMedia() throws {
        let found = try inspection {
            let launch = $0.add("<</S/Launch/F(calc.exe)>>")
            $0.catalog =
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/JavaScript/JS(app.alert\\(1\\))>>]>>"
                + "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>"
            $0.addPage("", "/AA<</O \(launch) 0 R>>/Annots[<</Subtype/Screen/Rect[0 0 1 1]>>]")
        }
        #expect(
            found.activeContent == [
                .init(kind: .javaScript, place: "when the file opens"), .init(kind: .launch, place: "page 1"),
                .init(kind: .media, place: "page 1"),
            ]
        )
    }

    @Test func findsFilesInsideTheFile() throws {
        let found = try inspection {
            let file = $0.add("<</Type/Filespec/F(books.xlsx)/UF(books.xlsx)>>")
            $0.catalog = "/Names<</EmbeddedFiles<</Kids[<</Names[(x) \(file) 0 R]>>]>>>>"
            $0.addPage("", "/Annots[<</Subtype/FileAttachment/Rect[0 0 1 1]/FS<</F(note.txt)>>>>]")
        }
        #expect(found.attachments == ["books.xlsx", "note.txt"])
    }

    @Test func countsFormFieldsAndSignatures() throws {
        let found = try inspection {
            let text = $0.add("<</FT/Tx/T(name)>>")
            let signature = $0.add("<</FT/Sig/T(sig)/V<</Type/Sig>>>>")
            $0.catalog = "/AcroForm<</Fields[\(text) 0 R \(signature) 0 R]/XFA(x)>>"
            $0.addPage()
        }
        #expect(found.form == .init(fields: 1, isXFA: true))
        #expect(found.signatures == 1)
    }

    @Test func readsWhatAnnotationsAndMetadataSay() throws {
        let found = try inspection {
            let information = $0.add("<</Author(Ann Lee)/Title<FEFF00C9>>>")
            let xmp = $0.addStream(
                """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="B">
                <dc:creator><rdf:Seq><rdf:li>Ann Lee</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>
                """,
                "/Type/Metadata/Subtype/XML"
            )
            $0.trailer = "/Info \(information) 0 R"
            $0.catalog = "/Metadata \(xmp) 0 R"
            $0.addPage(
                "",
                "/Annots[<</Subtype/Text/Rect[0 0 9 9]/Contents(SSN 078-05-1120)/T(ann)/RC(<p>rich</p>)>>"
                    + "<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>]"
            )
        }
        #expect(found.pdfAClaim == "2b")
        #expect(found.metadata.contains(.init(source: .information, name: "Title", text: "É")))
        #expect(found.metadata.contains(.init(source: .xmp, name: "dc:creator", text: "Ann Lee")))
        #expect(found.annotations.map(\.kind) == ["Text", "Link"])
        #expect(found.annotations.first?.texts == ["SSN 078-05-1120", "ann", " rich "])
    }

    @Test func readsBookmarksInTheirOrder() throws {
        let found = try inspection {
            _ = $0.add("<</First 4 0 R/Last 6 0 R>>")
            _ = $0.add("<</Title(One)/Next 6 0 R/First 5 0 R/Parent 3 0 R>>")
            _ = $0.add("<</Title(Inner)/Parent 4 0 R/Next 4 0 R>>")
            _ = $0.add("<</Title(Two)/Parent 3 0 R>>")
            $0.catalog = "/Outlines 3 0 R"
            $0.addPage()
        }
        #expect(found.bookmarks.map(\.title) == ["One", "Inner", "Two"])
        #expect(found.bookmarks.map(\.level) == [1, 2, 1])
    }
}
