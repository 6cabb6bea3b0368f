/// What is uploaded in which order: one row for each PDF (CM/ECF).
public struct FilingPlan: Sendable {
    public var entries: [Entry]

    /// One PDF as the clerk's system asks for it.
    public struct Entry: Codable, Equatable, Sendable {
        /// The document's place in the filing, from 1.
        public var document: Int
        /// The attachment's place behind its document, from 1; `nil` for the document itself.
        public var attachment: Int?
        /// The event to choose; `nil` for an attachment.
        public var event: String?
        public var title: String
        /// Relative to the packet.
        public var file: String
        public var pages: Int
        public var bytes: Int
        public var isSealed: Bool

        enum CodingKeys: String, CodingKey {
            case document, attachment, event, title, file, pages, bytes
            case isSealed = "sealed"
        }

        /// `1`, or `1-2` for its second attachment.
        public var number: String { attachment.map { "\(document)-\($0)" } ?? "\(document)" }
    }

    /// A table for people.
    public var table: String {
        let rows = [["No.", "Event", "Title", "Pages", "MB", "File"]] + entries.map(cells)
        let widths = (0..<6).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let line = zip(row, widths).enumerated().map { index, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return index == 3 || index == 4 ? padding + cell.0 : cell.0 + padding
            }
            return line.joined(separator: "  ").trimmingSpaces + "\n"
        }.joined()
    }

    /// The same for a spreadsheet (RFC 4180).
    var commaSeparated: String {
        let head = ["document", "attachment", "event", "title", "pages", "bytes", "file", "sealed"]
        let rows = entries.map { entry in
            [
                "\(entry.document)", entry.attachment.map(String.init) ?? "", entry.event ?? "", entry.title,
                "\(entry.pages)", "\(entry.bytes)", entry.file, entry.isSealed ? "yes" : "no",
            ]
        }
        return CommaSeparated.text([head] + rows)
    }

    private func cells(_ entry: Entry) -> [String] {
        [
            entry.number, entry.event ?? "", entry.title + (entry.isSealed ? " (SEALED: file by motion)" : ""),
            "\(entry.pages)", Self.megabytes(entry.bytes), entry.file,
        ]
    }

    /// Millions of bytes with two decimals, rounded up, so that a file at a limit never looks smaller than it is.
    static func megabytes(_ bytes: Int) -> String {
        let hundredths = (bytes + 9_999) / 10_000
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
