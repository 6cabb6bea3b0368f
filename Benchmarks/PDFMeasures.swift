import Glibc
import PDFDocuments

/// Exhibits: what is bound, and binding it. The peer stamps the same pages with the same drawn furniture.
enum PDFMeasures {
    static let furniture = ExhibitFurniture(
        slipSheet: SlipSheet(
            label: "Exhibit A",
            title: "Memorandum of understanding",
            details: ["Specimen"],
            caption: ["United States District Court", "No. 1:25-cv-12345"]
        ),
        sticker: Sticker(label: "Exhibit A", caseNumber: "1:25-cv-12345"),
        bates: BatesNumbers(prefix: "CEDC-")
    )

    /// Writes `exhibit.pdf`, 20 pages of the sample exhibits, and `furniture.pdf`, drawn for it.
    static func writeInputs(into folder: String) throws {
        let samples = [
            "irs-ice-memorandum", "foia-production-excerpts", "cold-storage-agreement", "irs-ice-memorandum",
        ]
        let parts = samples.map { PDFAssembly.Part(path: "Exhibits/\($0).pdf", title: $0) }
        let exhibit = try PDFAssembly.combining(parts)
        try exhibit.write(to: "\(folder)/exhibit.pdf")
        try Inputs.write(furniture.drawn(forPages: exhibit.pages), to: "\(folder)/furniture.pdf")
    }

    /// Two exhibits at a time, as a packet is bound, or one after the other.
    static func bind(_ exhibit: String, times: Int, into folder: String, tasks: Int) async throws {
        let digits = try DrawnDigits(prefix: "CEDC-")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    for number in stride(from: task, to: times, by: tasks) {
                        let output = "\(folder)/bound-\(number % 10).pdf"
                        _ = try ExhibitBinder.bind(exhibit, to: output, with: furniture, digits: digits)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// A scan without text: pages of two megabytes of noise, which nothing can pack.
    static func writeScan(megabytes: Int, to path: String) throws {
        guard let file = fopen(path, "w") else { throw BenchFault.unwritable(path) }
        defer { fclose(file) }
        let pages = megabytes / 2
        var random = SystemRandomNumberGenerator()
        let noise = (0..<(1 << 18)).map { _ in random.next() as UInt64 }
        var offsets: [Int] = []
        func add(_ body: String, then bytes: () -> Void = {}) {
            offsets.append(ftell(file))
            fputs("\(offsets.count) 0 obj\n\(body)", file)
            bytes()
            fputs("\nendobj\n", file)
        }
        fputs("%PDF-1.4\n", file)
        add("<</Type/Catalog/Pages 2 0 R>>")
        let kids = (0..<pages).map { "\(3 * $0 + 5) 0 R" }.joined(separator: " ")
        add("<</Type/Pages/Count \(pages)/Kids[\(kids)]>>")
        for page in 0..<pages {
            let image = offsets.count + 1
            let size = "/Width 1024/Height 2048/BitsPerComponent 8/ColorSpace/DeviceGray"
            add("<</Type/XObject/Subtype/Image\(size)/Length 2097152>>\nstream\n") {
                // Cut at another place for each page, so that no two are alike.
                for part in [noise[page...], noise[..<page]] {
                    _ = part.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
                }
                fputs("\nendstream", file)
            }
            add("<</Length 29>>\nstream\nq 612 0 0 792 0 0 cm /I Do Q\n\nendstream")
            let resources = "/Resources<</XObject<</I \(image) 0 R>>>>"
            add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents \(image + 1) 0 R\(resources)>>")
        }
        let table = ftell(file)
        fputs("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n", file)
        for offset in offsets {
            let digits = String(offset)
            fputs(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n", file)
        }
        fputs("trailer\n<</Size \(offsets.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n", file)
    }
}
