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

    static func bind(_ exhibit: String, times: Int, into folder: String) throws {
        for number in 1...times {
            _ = try ExhibitBinder.bind(exhibit, to: "\(folder)/bound-\(number % 10).pdf", with: furniture)
        }
    }

    /// A scan without text: pages of two megabytes of noise, which nothing can pack.
    static func writeScan(megabytes: Int, to path: String) throws {
        let objects = (0..<megabytes / 2).map { page in
            (image: page * 3 + 3, content: page * 3 + 4, page: page * 3 + 5)
        }
        guard let file = fopen(path, "w") else { throw BenchFault.unwritable(path) }
        defer { fclose(file) }
        fputs(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count \(objects.count)/Kids[",
            file
        )
        for object in objects { fputs("\(object.page) 0 R ", file) }
        fputs("]>>endobj\n", file)
        var random = SystemRandomNumberGenerator()
        let noise = (0..<(1 << 18)).map { _ in random.next() as UInt64 }
        for (number, object) in objects.enumerated() {
            fputs(
                "\(object.image) 0 obj<</Subtype/Image/Width 1024/Height 2048/BitsPerComponent 8/ColorSpace/DeviceGray",
                file
            )
            fputs("/Length 2097152/Filter/FlateDecode>>stream\n", file)
            // Rotated a little from page to page, so that no two are alike.
            for part in [noise[number...], noise[..<number]] {
                _ = part.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
            }
            fputs(
                "\nendstream endobj\n\(object.content) 0 obj<</Length 30>>stream\nq 612 0 0 792 0 0 cm /I Do Q  \nendstream endobj\n",
                file
            )
            fputs(
                "\(object.page) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents \(object.content) 0 R",
                file
            )
            fputs("/Resources<</XObject<</I \(object.image) 0 R>>>>>>endobj\n", file)
        }
        fputs("trailer<</Root 1 0 R>>\n%%EOF\n", file)
    }
}
