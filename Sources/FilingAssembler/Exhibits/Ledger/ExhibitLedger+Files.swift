internal import FoundationEssentials

extension ExhibitLedger {
    /// The ledger for a spreadsheet (RFC 4180), one exhibit a row.
    public var commaSeparated: String {
        let head = [
            "label", "key", "title", "file", "pages", "bytes", "sha256", "text_layer", "encrypted", "damaged",
            "active_content", "first_citation", "cited_at", "status",
        ]
        let lines = rows.map { row in
            [
                row.label, row.key, row.title, row.file, row.pages.map(String.init) ?? "",
                row.bytes.map(String.init) ?? "", row.sha256 ?? "", row.textLayer.word, row.isEncrypted ? "yes" : "no",
                row.damage.isEmpty ? "no" : "yes", row.activeContent.joined(separator: "; "),
                row.citedAt.first?.text ?? "", row.citedText, row.status.map(\.text).joined(separator: "; "),
            ]
        }
        let strays = unlisted.map { stray in
            [stray.label] + [String](repeating: "", count: 10) + [
                stray.place.text, stray.place.text, "not on the list",
            ]
        }
        return CommaSeparated.text([head] + lines + strays)
    }

    /// The ledger for programs, version 1; `docs/exhibits.md` says what each field is.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(LedgerContent(self)), as: UTF8.self) + "\n"
    }
}

private struct LedgerContent: Encodable {
    var version = 1
    var path: String
    var exhibits: [Exhibit]
    var unlisted: [Unlisted]

    struct Exhibit: Encodable {
        var label: String
        var key: String
        var title: String
        var file: String
        var pages: Int?
        var bytes: Int?
        var sha256: String?
        var textLayer: String
        var pagesWithoutText: [Int]
        var textNotRead: String?
        var encrypted: Bool
        var damage: [String]
        var activeContent: [String]
        var status: [String]
        var unreadable: String?
        var duplicateOf: String?
        var sizeLimit: Int?
        var citedAt: [Place]

        enum CodingKeys: String, CodingKey {
            case label, key, title, file, pages, bytes, sha256, encrypted, damage, status, unreadable
            case textLayer = "text_layer"
            case pagesWithoutText = "pages_without_text"
            case textNotRead = "text_not_read"
            case activeContent = "active_content"
            case duplicateOf = "duplicate_of"
            case sizeLimit = "size_limit"
            case citedAt = "cited_at"
        }
    }

    struct Place: Encodable {
        var paragraph: Int?
        var pin: String
        var file: String
        var line: Int

        init(_ citation: ExhibitLedger.Citation) {
            paragraph = citation.paragraph
            pin = citation.plainPin
            file = citation.file
            line = citation.line
        }
    }

    struct Unlisted: Encodable {
        var label: String
        var paragraph: Int?
        var pin: String
        var file: String
        var line: Int
    }

    init(_ ledger: ExhibitLedger) {
        path = ledger.path
        exhibits = ledger.rows.map(Exhibit.init)
        unlisted = ledger.unlisted.map { stray in
            Unlisted(
                label: stray.label,
                paragraph: stray.place.paragraph,
                pin: stray.place.plainPin,
                file: stray.place.file,
                line: stray.place.line
            )
        }
    }
}

extension LedgerContent.Exhibit {
    init(_ row: ExhibitLedger.Row) {
        var silent: [Int] = []
        var notRead: String?
        switch row.textLayer {
        case .all: break
        case .missing(let pages): silent = pages
        case .unknown(let reason): notRead = reason
        }
        self.init(
            label: row.label,
            key: row.key,
            title: row.title,
            file: row.file,
            pages: row.pages,
            bytes: row.bytes,
            sha256: row.sha256,
            textLayer: row.textLayer.word,
            pagesWithoutText: silent,
            textNotRead: notRead,
            encrypted: row.isEncrypted,
            damage: row.damage,
            activeContent: row.activeContent,
            status: row.status.map(\.word),
            unreadable: row.status.compactMap { if case .unreadable(let reason) = $0 { reason } else { nil } }.first,
            duplicateOf: row.status.compactMap { if case .duplicate(let label) = $0 { label } else { nil } }.first,
            sizeLimit: row.status.compactMap { if case .tooLarge(let limit) = $0 { limit } else { nil } }.first,
            citedAt: row.citedAt.map(LedgerContent.Place.init)
        )
    }
}
