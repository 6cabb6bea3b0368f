internal import CaseFiles
internal import Diagnostics

/// What the tool knows of a court, as a page for people: its values with their dates, and what nobody has verified.
public struct CourtSheet: Sendable {
    private let court: Court

    /// `nil` when there is no such court; ``Courts/complaint(aboutKey:)`` says what to write instead.
    public init?(of key: String) {
        guard let court = Courts.court(key) else { return nil }
        self.court = court
    }

    /// One line for each value; ends with a line break.
    public var text: String {
        let values = [
            ("exhibits", "\(court.exhibitScheme.value.rawValue), cited as `\(court.exhibitWord.value)`"),
            ("case number", "while there is none: `\(court.caseNumberBlank.value)`"),
            ("counsel", court.counselBlock.value.about),
            ("pages", pages),
        ]
        let lines =
            [heading, "  \(dates)"] + values.map { row($0, $1) }
            + court.divisions.map { row("division", division($0)) }
            + court.pageLimits.map { row("page limit", limit($0)) }
            + [row("passim", passim), row("file limit", court.fileLimit.map(limit) ?? "not known")]
            + court.sources.map { row("source", $0.value) } + court.notes.map { row("note", $0.value) }
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: String { "\(court.key.value): \(court.name.value), \(court.district.value)" }

    private var dates: String {
        let parts = [
            court.effective.map { "in force since \($0.value.written)" },
            court.checkedOn.map { "compared with the sources on \($0.value.written)" },
            court.isVerified.value ? nil : "not verified as a whole against primary texts",
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    private func row(_ name: String, _ value: String) -> String {
        "  " + name + String(repeating: " ", count: max(1, 13 - name.count)) + value
    }

    private func division(_ division: Division) -> String {
        let counties = division.counties.map(\.value).joined(separator: ", ")
        return counties.isEmpty ? division.name.value : "\(division.name.value): \(counties)"
    }

    private var pages: String {
        let body = court.body
        let parts: [String?] = [
            body.font?.value,
            body.fontSize.map { "\(number($0.value)) points" },
            body.lineSpacing.map { "lines: \($0.value.rawValue)" },
            body.margin.map { "margin \(number($0.value)) in." },
            body.lineNumbers?.value == true ? "numbered lines" : nil,
            body.linesPerPage.map { "at most \($0.value) lines" },
            body.courtNameLine.map { "the court's name on line \($0.value)" },
            body.footerTitle?.value == true ? "the title in the footer" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private func limit(_ limit: PageLimit) -> String {
        let parts = [
            "\(limit.kind.value), \(limit.pages.value) pages [\(limit.rule.value)]",
            limit.excludes.map { "not counted: \($0.value)" },
            limit.effective.map { "since \($0.value.written)" },
            limit.isVerified.value ? nil : "not verified",
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    private var passim: String {
        let form = court.authorities
        let words = form.passimFrom.map { "from \($0.value) pages on" } ?? "never: every page is listed"
        return words + (form.isVerified.value ? "" : "; not verified")
    }

    private func limit(_ limit: FileLimit) -> String {
        let parts = [
            "\(limit.megabytes.value) MB" + (limit.advisedMegabytes.map { ", better at most \($0.value) MB" } ?? ""),
            limit.checkedOn.map { "compared with its source on \($0.value.written)" },
            limit.isVerified.value ? nil : "not verified",
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
