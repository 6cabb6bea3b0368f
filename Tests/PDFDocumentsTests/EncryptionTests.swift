import Foundation
import Support
import Testing

@testable import PDFDocuments

/// Encrypts a small file with the real `qpdf`.
private func encrypted<Result>(user: String, _ look: (_ path: String, _ folder: URL) throws -> Result) throws -> Result
{
    var specimen = PDFSpecimen()
    specimen.addPage("BT /F1 12 Tf 72 700 Td (Under lock) Tj ET")
    return try TemporaryFolder.with { folder in
        let path = folder.appendingPathComponent("locked.pdf").path
        let arguments = ["--encrypt", user, "owner", "256", "--modify=none", "--extract=n", "--"]
        let made = try Program.run("/usr/bin/qpdf", arguments + [specimen.write(into: folder), path])
        #expect(made.status == 0, "\(made.errors)")
        return try look(path, folder)
    }
}

@Suite struct EncryptionTests {
    @Test func tellsAnOwnersRestrictions() throws {
        try encrypted(user: "") { (path: String, _: URL) throws in
            #expect(try PDFFile(path: path).facts().isEncrypted)
            #expect(try PDFFile(path: path).inspection().isEncrypted)
        }
    }

    @Test func asksForAPassword() throws {
        try encrypted(user: "secret") { (path: String, _: URL) throws in
            #expect(throws: PDFError.needsPassword) { try PDFFile(path: path).facts() }
            #expect(try Program.run("/usr/bin/qpdf", ["--check", path]).status == 2)
        }
    }

    @Test func bindsARestrictedFileWithoutItsRestrictions() throws {
        try encrypted(user: "") { (path: String, folder: URL) throws in
            let output = folder.appendingPathComponent("bound.pdf").path
            let bound = try ExhibitBinder.bind(path, to: output, with: .init(sticker: Sticker(label: "Exhibit A")))
            #expect(bound.wasEncrypted)
            #expect(try !PDFFile(path: output).facts().isEncrypted)
            #expect(try Program.run("/usr/bin/qpdf", ["--check", output]).status == 0)
            #expect(try Program.run("/usr/bin/pdftotext", [output, "-"]).output.contains("Under lock"))
        }
    }
}
