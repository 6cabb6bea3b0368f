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
        /// Whether it only holds the data for a form of the court's own, which is filled and filed in its place.
        public var isFormData: Bool?

        enum CodingKeys: String, CodingKey {
            case document, attachment, event, title, file, pages, bytes
            case isSealed = "sealed"
            case isFormData = "form_data"
        }

        /// `1`, or `1-2` for its second attachment.
        public var number: String { attachment.map { "\(document)-\($0)" } ?? "\(document)" }
    }

    /// A table for people, for a file or a wide window.
    var table: String {
        Self.table([["No.", "Pages", "MB", "Event", "Title", "File"]] + entries.map(cells))
    }

    /// The same for a terminal: what a title says, the file's name says too.
    public var shortTable: String {
        let rows = entries.map { cells($0) }.map { [$0[0], $0[1], $0[2], $0[5]] }
        return Self.table([["No.", "Pages", "MB", "File"]] + rows)
    }

    private static func table(_ rows: [[String]]) -> String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let line = zip(row, widths).enumerated().map { index, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return index == 1 || index == 2 ? padding + cell.0 : cell.0 + padding
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
            entry.number, "\(entry.pages)", Self.megabytes(entry.bytes), entry.event ?? "",
            entry.title + (entry.isSealed ? " (SEALED: file by motion)" : "")
                + (entry.isFormData == true ? " (fill the court's form with it, and file that)" : ""),
            entry.file,
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
