import Foundation
import Support
import Testing

@testable import PDFDocuments

private let soffice = "/usr/bin/soffice"

/// What the real LibreOffice prints.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: soffice))) struct LibreOfficeTests {
    @Test func makesTwoPrintsOfOneDocumentEqual() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let text = folder.appendingPathComponent("motion.txt")
            try Data("Motion for a preliminary injunction\n\nPlaintiffs move under Rule 65.\n".utf8).write(to: text)
            let prints = try (1...2).map { number in
                let printed = try Self.print(text, number, in: folder)
                let output = folder.appendingPathComponent("normal\(number).pdf")
                var assembly = try PDFAssembly(startingFrom: printed.path)
                assembly.normalise(DocumentProperties(title: "Motion", day: "2026-11-25"))
                try assembly.write(to: output.path)
                #expect(try Program.run("/usr/bin/qpdf", ["--check", output.path]).status == 0)
                #expect(try PDFFile(path: output.path).inspection().pdfAClaim == "2b")
                return (raw: try Data(contentsOf: printed), normal: try Data(contentsOf: output))
            }
            #expect(prints[0].raw != prints[1].raw, "otherwise there is nothing to normalise")
            #expect(prints[0].normal == prints[1].normal)
        }
    }

    private static func print(_ text: URL, _ number: Int, in folder: URL) throws -> URL {
        let output = folder.appendingPathComponent("print\(number)")
        let printed = try Program.run(
            soffice,
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
                #"pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}"#, "--outdir", output.path,
                text.path,
            ]
        )
        #expect(printed.status == 0, "\(printed.errors)")
        return output.appendingPathComponent("motion.pdf")
    }
}
