import Foundation
import Support
import Testing

private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

/// One bad file among good ones, from the command line: it is told with its reason, and everything else is still looked at.
@Suite struct BadExhibitTests {
    /// What becomes of the second of three exhibits, and what is said of it.
    enum Fault: String, CaseIterable, Sendable {
        case password, ownerOnly, truncated, empty, noPDF, linkOutside, missing, cyclicPages, pathOutside

        var complaint: String {
            switch self {
            case .password:
                "error[PKT-EXH-EXIST]: exhibit `B` has no readable file: `temperature-log.pdf` is protected by a password"
            case .ownerOnly: "error[PDF-encrypt]: `temperature-log.pdf` is encrypted"
            case .truncated: "error[PKT-EXH-EXIST]: exhibit `B` has no readable file: `temperature-log.pdf` is damaged"
            case .empty: "`temperature-log.pdf` is empty: it has no bytes"
            case .noPDF: "`temperature-log.pdf` is not a PDF file"
            case .linkOutside: "is a link that leads out of the exhibits folder"
            case .missing: "`temperature-log.pdf` does not exist"
            case .cyclicPages: "is damaged and cannot be read (Loop detected in /Pages structure"
            case .pathOutside: "`../../temperature-log.pdf` lies outside the exhibits folder"
            }
        }

        func befall(_ copy: MatterCopy) throws {
            let file = copy.exhibits.appendingPathComponent("temperature-log.pdf")
            let good = try Data(contentsOf: file)
            func encrypt(_ password: String) throws {
                try FileManager.default.removeItem(at: file)
                let run = try Program.run(
                    "/usr/bin/qpdf",
                    [
                        "--encrypt", password, "owner", "256", "--", Project.file("Exhibits/temperature-log.pdf").path,
                        file.path,
                    ]
                )
                try #require(run.status == 0)
            }
            switch self {
            case .password: try encrypt("user")
            case .ownerOnly: try encrypt("")
            case .truncated: try good.prefix(20_000).write(to: file)
            case .empty: try Data().write(to: file)
            case .noPDF: try Data("a letter".utf8).write(to: file)
            case .linkOutside:
                try FileManager.default.removeItem(at: file)
                try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/etc/hostname")
            case .missing: try FileManager.default.removeItem(at: file)
            case .cyclicPages: try Data(Self.cyclic.utf8).write(to: file)
            case .pathOutside: try copy.replace("file: temperature-log.pdf", with: "file: ../../temperature-log.pdf")
            }
        }

        private static let cyclic = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>> endobj
            trailer <</Size 4/Root 1 0 R>>
            %%EOF
            """
    }

    @Test(arguments: Fault.allCases) func isToldAmongTheRest(fault: Fault) throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try fault.befall(copy)
            let (matter, exhibits) = (copy.folder.path, copy.exhibits.path)
            let file = copy.exhibits.appendingPathComponent("temperature-log.pdf")
            let before = try? Data(contentsOf: file)
            let check = try Program.run(filing, ["check", matter, "--exhibits", exhibits])
            #expect(check.status == 1 && check.errors.contains(fault.complaint), "\(check.errors)")
            // The rest of the matter is reviewed as ever.
            #expect(check.errors.contains("warning[FRCP-11b2]"))
            let ledger = try Program.run(filing, ["exhibits", matter, "--exhibits", exhibits, "--format", "csv"])
            #expect(ledger.status == 1)
            for whole in ["cold-storage-agreement.pdf", "claim-correspondence.pdf"] {
                let row = ledger.output.split(separator: "\n").first { $0.contains(whole) }
                #expect(row?.contains(",all,no,no,") ?? false, "\(ledger.output)")
            }
            let packet = copy.folder.appendingPathComponent("packet").path
            let bound = try Program.run(filing, ["packet", matter, "--exhibits", exhibits, "-o", packet])
            #expect(bound.status == 1 && !FileManager.default.fileExists(atPath: packet))
            #expect((try? Data(contentsOf: file)) == before)
        }
    }
}
