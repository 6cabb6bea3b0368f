import Foundation
import Support
import Testing

/// The rooms and what each may import, from the bottom up (ARCHITECTURE.md).
///
/// Documents (XML, Word, PDF, Templating) and facts (CaseFiles, Citations, Review) meet only in FilingAssembler.
private let allowedImports: [(room: String, allowed: Set<String>)] = [
    ("Diagnostics", []),
    ("FilingXML", ["Diagnostics", "CLibXML2", "Glibc"]),
    ("WordDocuments", ["Diagnostics", "FilingXML", "CDeflate"]),
    ("PDFDocuments", ["Diagnostics", "FilingXML", "CQPDF", "CPango", "CDeflate", "Glibc"]),
    ("Templating", ["Diagnostics", "FilingXML", "WordDocuments", "CMarkGFM"]),
    ("Citations", ["Diagnostics"]),
    ("CaseFiles", ["Diagnostics", "CMarkGFM", "CYAML"]),
    ("Review", ["Diagnostics", "Citations", "CaseFiles"]),
    (
        "FilingAssembler",
        [
            "Diagnostics", "FilingXML", "WordDocuments", "PDFDocuments", "Templating", "Citations", "CaseFiles",
            "Review", "CBuiltinFiles", "CCrypto", "CLinuxCalls", "Glibc", "FoundationEssentials", "Subprocess",
        ]
    ),
    ("filing", ["FilingAssembler", "Diagnostics", "ArgumentParser", "Glibc", "Synchronization"]),
]

private func imports(in file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8)
        .matches(of: /(?m)^(?:@\w+ )*(?:\w+ )*import (?:struct |enum |func |class )?(\w+)/).map { String($0.1) }
}

@Suite struct RoomOrderTests {
    /// Everything a room imports is listed, so that a new dependency is a decision and not an accident.
    @Test(arguments: allowedImports.map(\.room))
    func importsOnlyRoomsBelowIt(room: String) throws {
        let allowed = try #require(allowedImports.first { $0.room == room }).allowed
        let files = Project.swiftFiles(in: "Sources/\(room)")
        #expect(!files.isEmpty)
        for file in files {
            let trespasses = Set(try imports(in: file)).subtracting(allowed)
            #expect(trespasses.isEmpty, "\(file.lastPathComponent) reaches up or out to \(trespasses.sorted())")
        }
    }

    @Test func knowsEveryRoom() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Project.file("Sources").path)
        let rooms = folders.filter { folder in
            !Project.swiftFiles(in: "Sources/\(folder)").isEmpty
        }
        #expect(Set(rooms) == Set(allowedImports.map(\.room)))
    }

    /// What would stop the whole program on somebody's input.
    @Test(arguments: ["try!", "fatalError(", "as!", ".first!", ".last!"])
    func neverStopsOnInput(word: String) throws {
        for file in Project.swiftFiles(in: "Sources") {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let found = lines.filter { $0.contains(word) && !$0.drop { $0 == " " }.hasPrefix("//") }
            #expect(found.isEmpty, "\(file.lastPathComponent): \(found)")
        }
    }
}
