import Foundation
import Support
import Testing

@testable import FilingAssembler

private let filing = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("filing").path

/// A link of a PDF as `qpdf --json` tells it.
private struct FoundLink {
    var page: Int
    var file: String?
    /// From 1.
    var target: Int
    /// Left, bottom, right, top.
    var edges: [Double]
}

private func links(of path: String) throws -> [FoundLink] {
    let json = try Program.run("/usr/bin/qpdf", ["--json", path]).output
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let qpdf = try #require(report["qpdf"] as? [Any])
    let objects = try #require(qpdf.last as? [String: [String: Any]])
    func value(_ reference: Any?) -> [String: Any]? {
        if let dictionary = reference as? [String: Any] { return dictionary }
        return (reference as? String).flatMap { objects["obj:\($0)"]?["value"] as? [String: Any] }
    }
    func list(_ reference: Any?) -> [Any] {
        if let array = reference as? [Any] { return array }
        return (reference as? String).flatMap { objects["obj:\($0)"]?["value"] as? [Any] } ?? []
    }
    let pages = try #require(report["pages"] as? [[String: Any]]).compactMap { $0["object"] as? String }
    var found: [FoundLink] = []
    for (index, page) in pages.enumerated() {
        for annotation in list(value(page)?["/Annots"]).compactMap({ value($0) }) {
            guard annotation["/Subtype"] as? String == "/Link" else { continue }
            let edges = list(annotation["/Rect"]).compactMap { ($0 as? NSNumber)?.doubleValue }
            if let action = value(annotation["/A"]), action["/S"] as? String == "/GoToR" {
                let file = value(action["/F"])?["/UF"] as? String
                let number = (list(action["/D"]).first as? NSNumber)?.intValue ?? -1
                let name = file.map { $0.hasPrefix("u:") ? String($0.dropFirst(2)) : $0 }
                found.append(FoundLink(page: index + 1, file: name, target: number + 1, edges: edges))
            } else if let first = list(annotation["/Dest"]).first as? String,
                let target = pages.firstIndex(of: first)
            {
                found.append(FoundLink(page: index + 1, file: nil, target: target + 1, edges: edges))
            }
        }
    }
    return found
}

private func words(of path: String, page: Int, box: [Double]? = nil) throws -> String {
    var arguments = ["-f", "\(page)", "-l", "\(page)"]
    if let box {
        let (x, y) = (Int(box[0]), Int(792 - box[3]))
        arguments += ["-x", "\(x)", "-y", "\(y)", "-W", "\(Int(box[2] - box[0]) + 1)", "-H", "\(Int(box[3] - box[1]))"]
    }
    return try Program.run("/usr/bin/pdftotext", arguments + [path, "-"]).output
}

@Suite(.serialized) struct PacketContentTests {
    /// Every link is tried: the words under it cite the exhibit and page that it leads to.
    @Test func leadsEachCitationToTheExhibitAndPageItNames() throws {
        try TemporaryFolder.with { (folder: URL) throws in
            let matter = Project.file(Matters.flagship).path
            let run = try Program.run(filing, ["packet", matter, "-o", "p", "--combine"], in: folder)
            try #require(run.status == 0, "\(run.errors)")
            let packet = folder.appendingPathComponent("p").path
            let complaint = packet + "/01-00-complaint.pdf"
            let outer = try links(of: complaint).filter { $0.file != nil }
            #expect(outer.count == 36)
            for link in outer {
                let cited = try words(of: complaint, page: link.page, box: link.edges)
                let file = try #require(link.file)
                let slip = try words(of: packet + "/" + file, page: 1)
                let label = try #require(slip.firstMatch(of: /EXHIBIT ([A-Z]+)/)).1
                if let pin = cited.firstMatch(of: /at\s+([0-9]+)/) {
                    #expect(link.target == Int(pin.1).map { $0 + 1 }, "\(cited)")
                }
                if let named = cited.firstMatch(of: /Ex\.\s+([A-Z]+)/) { #expect(named.1 == label, "\(cited)") }
            }
            let inner = try links(of: packet + "/combined.pdf")
            #expect(inner.allSatisfy { $0.file == nil })
            let cited = try inner.filter { link in
                try words(of: packet + "/combined.pdf", page: link.page, box: link.edges).contains("Ex.")
            }
            #expect(cited.count >= outer.count / 2)
            for link in cited.prefix(20) {
                let text = try words(of: packet + "/combined.pdf", page: link.page, box: link.edges)
                let target = try words(of: packet + "/combined.pdf", page: link.target)
                #expect(target.contains("SPECIMEN") || target.contains("EXHIBIT"), "\(text) leads to \(target)")
            }
        }
    }

    @Test func keepsSealedExhibitsApart() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("    file: temperature-log.pdf", with: "    sealed: true\n    file: temperature-log.pdf")
            let folder = copy.folder.deletingLastPathComponent()
            let arguments = ["packet", copy.folder.path, "--exhibits", copy.exhibits.path, "-o", "packet", "--combine"]
            let run = try Program.run(filing, arguments + ["--despite-errors"], in: folder)
            try #require(run.status == 0, "\(run.errors)")
            let files = FolderListing.files(in: folder.path + "/packet")
            #expect(files.contains("sealed/01-03-ex-b-temperature-log-of-room-6.pdf"))
            let combined = try Program.run("/usr/bin/pdftotext", [folder.path + "/packet/combined.pdf", "-"]).output
            #expect(combined.contains("EXHIBIT A") && !combined.contains("EXHIBIT B"))
            let found = try links(of: folder.path + "/packet/01-00-complaint.pdf").compactMap(\.file)
            #expect(!found.isEmpty && !found.contains { $0.contains("ex-b") })
        }
    }

    /// A court that takes files up to 50 MB, and an exhibit of 72.
    @Test func splitsWhatTheCourtDoesNotTakeInOne() throws {
        try Matters.copy(of: "examples/harbor-v-tidewater") { copy in
            try copy.replace("court: mad\ndivision: Eastern", with: "court: cand\n#division: Eastern")
            var large = PDFSpecimen()
            for _ in 0..<12 {
                // What no compression makes smaller.
                let bytes = try #require(FileHandle(forReadingAtPath: "/dev/urandom")).readData(ofLength: 6_000_000)
                let image = large.addStream(
                    bytes,
                    "/Type/XObject/Subtype/Image/Width 2000/Height 1000/ColorSpace/DeviceRGB/BitsPerComponent 8"
                )
                large.addPage("q 500 0 0 250 50 400 cm /I Do Q", resources: "/XObject<</I \(image) 0 R>>")
            }
            try large.data().write(to: copy.exhibits.appendingPathComponent("temperature-log.pdf"))
            let folder = copy.folder.deletingLastPathComponent()
            let arguments = ["packet", copy.folder.path, "--exhibits", copy.exhibits.path, "-o", "packet"]
            let run = try Program.run(filing, arguments + ["--despite-errors"], in: folder)
            try #require(run.status == 0, "\(run.errors)")
            let parts = FolderListing.files(in: folder.path + "/packet").filter { $0.contains("-part-") }
            #expect(
                parts.count == 2 && parts.allSatisfy { $0.hasSuffix("-of-2.pdf") },
                "\(FolderListing.files(in: folder.path + "/packet"))"
            )
            for part in parts {
                let path = folder.path + "/packet/" + part
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count <= 50_000_000)
                #expect(try Program.run("/usr/bin/qpdf", ["--check", path]).status == 0)
            }
        }
    }
}
