extension ExhibitLedger {
    /// The ledger for people.
    ///
    /// - Parameter width: of the terminal, in columns; a wide one shows more of each exhibit.
    public func table(width: Int) -> String {
        guard !rows.isEmpty else { return "no exhibits\n" + unlistedText }
        let shown = Field.all.filter { $0.fromWidth <= width }
        let table = TextTable(
            shown.map { TextTable.Column(title: $0.title, least: $0.least, isNumber: $0.isNumber) },
            rows: rows.map { row in shown.map { $0.cell(row, width >= Field.fileColumn) } },
            width: width
        )
        return table.text + unlistedText + "\n" + summary + "\n"
    }

    /// `15 exhibits, 61 pages, 1.2 MB; 2 with faults`.
    public var summary: String {
        let pages = rows.reduce(0) { $0 + ($1.pages ?? 0) }
        let bytes = rows.reduce(0) { $0 + ($1.bytes ?? 0) }
        let faulty = rows.count { $0.status.contains(where: \.isError) }
        let open = rows.count { !$0.status.isEmpty && !$0.status.contains(where: \.isError) }
        let parts = [
            rows.count == 1 ? "1 exhibit" : "\(rows.count) exhibits", pages == 1 ? "1 page" : "\(pages) pages",
            FileSize.text(bytes),
        ]
        let faults = faulty == 0 ? "no errors" : "\(faulty) with errors"
        return parts.joined(separator: ", ") + "; \(faults)" + (open == 0 ? "" : ", \(open) to look at")
    }

    private var unlistedText: String {
        unlisted.map { "\nExhibit `\($0.label)` is cited (\($0.place.text)) and is on no list." }.joined()
            + (unlisted.isEmpty ? "" : "\n")
    }

    private struct Field {
        var title: String
        var least: Int
        var isNumber = false
        /// The narrowest terminal that shows it.
        var fromWidth = 0
        var cell: @Sendable (Row, _ hasFileColumn: Bool) -> [String]

        static let fileColumn = 120

        static let all: [Field] = [
            Field(title: "Ex.", least: 3) { row, _ in [row.label] },
            Field(title: "Title", least: 16) { row, hasFile in [row.title] + (hasFile ? [] : [row.file]) },
            Field(title: "Key", least: 8, fromWidth: 160) { row, _ in [row.key] },
            Field(title: "File", least: 20, fromWidth: fileColumn) { row, _ in [row.file] },
            Field(title: "Pages", least: 5, isNumber: true) { row, _ in [row.pages.map(String.init) ?? "–"] },
            Field(title: "Size", least: 7, isNumber: true) { row, _ in [row.bytes.map(FileSize.text) ?? "–"] },
            Field(title: "Text", least: 6, fromWidth: 100) { row, _ in [row.textLayer.text] },
            Field(title: "SHA-256", least: 12, fromWidth: 140) { row, _ in
                [row.sha256.map { String($0.prefix(12)) } ?? "–"]
            },
            Field(title: "Cited at", least: 12) { row, _ in row.citedAt.isEmpty ? ["–"] : [row.citedText] },
            Field(title: "Status", least: 10) { row, _ in row.status.isEmpty ? ["ok"] : row.status.map(\.text) },
        ]
    }
}

extension ExhibitLedger.Row {
    /// `¶ 31 at 2; ¶ 47`; each blank inside a place is one that does not break.
    var citedText: String {
        citedAt.map(\.text).joined(separator: "; ")
    }
}

extension ExhibitLedger.Citation {
    /// The pin with ordinary blanks, for programs.
    var plainPin: String { String(pin.map { $0 == "\u{A0}" ? " " : $0 }) }

    var text: String {
        let place = paragraph.map { "¶\u{A0}\($0)" } ?? "\(file):\(line)"
        return pin.isEmpty ? place : "\(place)\u{A0}\(pin)"
    }
}

extension ExhibitLedger.TextLayer {
    /// The word that programs read.
    var word: String {
        switch self {
        case .all: "all"
        case .missing: "partial"
        case .unknown: "unknown"
        }
    }

    fileprivate var text: String {
        switch self {
        case .all: "yes"
        case .missing(let pages): "not p. " + ParagraphNumbers.list(pages)
        case .unknown: "–"
        }
    }
}

/// A file's size in print.
enum FileSize {
    /// `840 B`, `25 KB`, `1.2 MB`, `2.04 GB`: of a thousand bytes, as courts and disks count.
    static func text(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) B"
        case ..<1_000_000: "\((bytes + 999) / 1_000) KB"
        case ..<1_000_000_000: tenths(bytes, of: 1_000_000) + " MB"
        default: tenths(bytes, of: 1_000_000_000) + " GB"
        }
    }

    /// Rounded up, so that a file at a limit never looks smaller than it is.
    private static func tenths(_ bytes: Int, of unit: Int) -> String {
        let tenths = (bytes * 10 + unit - 1) / unit
        return "\(tenths / 10).\(tenths % 10)"
    }
}
