internal import Glibc
internal import PDFDocuments

/// Cuts files that are larger than the court's system takes into parts, which replace them.
struct PacketSplitter: Sendable {
    /// In bytes; `nil` where none is known.
    let limit: Int?
    let progress: @Sendable (String) -> Void

    /// - Parameters:
    ///   - name: of the file, relative to the packet, without its ending.
    ///   - sheets: before the first of the file's own pages.
    /// - Returns: the file itself, or its parts.
    func split(_ name: String, in folder: String, sheets: Int = 0) throws(PDFError) -> [PacketFile] {
        let path = FilePath.join(folder, "\(name).pdf")
        let whole = PacketFile(name: "\(name).pdf", firstPage: 1, sheets: sheets)
        guard let limit, let bytes = try? InputFile.size(of: path, named: path), bytes > limit else { return [whole] }
        progress("splitting \(whole.name)")
        let parts = try PDFSplitter.split(
            path,
            maxBytes: limit,
            to: { "\(path).part-\($0)" },
            named: { FilePath.name(of: Self.name(name, part: $0, of: $1)) }
        )
        unlink(path)
        return parts.enumerated().map { index, part in
            let partName = Self.name(name, part: index + 1, of: parts.count)
            rename(part.path, FilePath.join(folder, partName))
            // The slip sheet is page 1 of the first part alone.
            let isFirst = part.pages.lowerBound == 1
            return PacketFile(
                name: partName,
                firstPage: isFirst ? 1 : part.pages.lowerBound - sheets,
                sheets: isFirst ? sheets : 0
            )
        }
    }

    private static func name(_ name: String, part: Int, of count: Int) -> String {
        "\(name)-part-\(part)-of-\(count).pdf"
    }
}
