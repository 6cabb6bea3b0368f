import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

private let cases: [(name: String, files: [String], meant: String?)] = [
    ("offer-letter.pdf", ["Offer Letter.pdf"], "Offer Letter.pdf"), ("mou.pdf", ["mou.PDF"], "mou.PDF"),
    ("mou.pdf", ["mou.docx"], "mou.docx"), ("agreement.pdf", ["agreemnet.pdf"], "agreemnet.pdf"),
    ("letter-3.pdf", ["letter-1.pdf", "letter-2.pdf"], nil), ("mou.pdf", ["permit.pdf", ".mou.pdf"], nil),
    ("scans/mou.pdf", ["MOU.pdf"], nil), ("mou", ["mou.pdf"], "mou.pdf"),
    ("mou.pdf", ["mou.txt", "MOU.pdf"], "MOU.pdf"), ("x/y/z.pdf", [], nil),
]

/// Which file of a folder is meant by a name that none has.
struct NearFileNameTests {
    @Test(arguments: cases.indices)
    func findsTheFileThatWasMeant(index: Int) throws {
        let (name, files, meant) = cases[index]
        try TemporaryFolder.with { folder in
            for file in files { try Data().write(to: folder.appendingPathComponent(file)) }
            #expect(NearFileName.nearest(to: name, in: folder.path) == meant)
        }
    }

    @Test func asksInTheReviewWhetherItWasMeant() throws {
        let found = try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("facts: facts.md", with: "facts: Facts.md")
            try copy.replace("file: temperature-log.pdf", with: "file: temprature_log.PDF")
            return try Matter(opening: copy.folder.path, exhibits: copy.exhibits.path).review()
                .compactMap(\.help).filter { $0.hasPrefix("did you mean") && $0.contains(".") }
        }
        #expect(found.sorted() == ["did you mean `facts.md`?", "did you mean `temperature-log.pdf`?"])
    }
}
