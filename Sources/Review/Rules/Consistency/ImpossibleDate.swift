import CaseFiles
import Diagnostics

/// A date is relative, later than the filing, or of no day that exists.
enum ImpossibleDate: Rule {
    static let id = "PKT-DATES"
    static let title = "Dates are resolved, possible, and not later than the filing"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(b)(3)")
    static let needs: Evidence = []
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        "This summer" means nothing to a reader two years on. Looks for relative dates in the texts outside quotations,
        and, where `filing_date` is known, for full dates later than it in the texts, in the dates of exhibits and of
        agency actions. A day that the calendar does not have, and a day of the week that is not the date's, are typing
        errors. A paragraph that speaks of the future may carry a later date: the finding is a warning.
        """
    static let accepts: [Example] = [
        """
        filing_date: 2025-09-30
        === facts.md
        In August 2025 the agency answered. On September 3, 2025, it wrote again, and said “this summer.”

        It met on Tuesday, July 15, 2025, and on February 29, 2024; the number is 13-45-2025.
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf, date: "⟦June 31, 2025⟧"}]
        === facts.md
        On ⟦February 30, 2025⟧, on ⟦13/45/2025⟧ and on ⟦29 February 2023⟧ it wrote; on ⟦Monday, July 15, 2025⟧, it met.
        """,
        """
        === facts.md
        ⟦This summer⟧ the agency answered; it had written ⟦last month⟧.
        """,
        """
        filing_date: 2025-09-30
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf, date: "⟦October 7, 2025⟧"}]
        === facts.md
        On ⟦October 3, 2025⟧, the agency answered.
        """,
    ]

    private static let relative = PhraseFinder(
        ["this", "last", "next"].flatMap { word in
            ["spring", "summer", "fall", "autumn", "winter", "month", "week", "year"].map { "\(word) \($0)" }
        } + ["yesterday", "a few weeks ago", "a few months ago", "several months ago", "a month ago", "a year ago"]
    )

    static func check(_ packet: PacketOutline) -> [Fault] {
        let filing = packet.caseFile.filingDate?.value
        return (packet.passages + packet.others.passages).flatMap { passage in
            (passage.isQuote ? [] : relativeDates(in: passage) + noDates(in: passage)) + lateDates(in: passage, filing)
        } + valuesWithDates(packet).flatMap { noDates(in: $0) + lateDates(in: $0, filing) }
    }

    private static func noDates(in passage: Passage) -> [Fault] {
        guard !passage.dates.isEmpty else { return [] }
        let wrong = DateScan.impossible(among: passage.dates, in: passage.text)
        let impossible = passage.outsideQuotations(wrong.map(\.range)).map { range in
            Fault(
                "there is no day `\(passage.text.string(in: range))`",
                at: passage.text.location(of: range),
                fix: "correct the date; figures are read as month, day and year",
                about: Diagnostic.Subject(paragraph: passage.paragraph)
            )
        }
        let contradictions = WeekdayScan.contradictions(
            among: DateScan.all(among: passage.dates),
            in: passage.text
        )
        let free = Set(passage.outsideQuotations(contradictions.map(\.range)))
        return impossible
            + contradictions.filter { free.contains($0.range) }.map { found in
                Fault(
                    "`\(passage.text.string(in: found.range))` was a \(WeekdayScan.names[found.date.weekday])",
                    at: passage.text.location(of: found.range),
                    fix: "correct the date or the day of the week",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
    }

    private static func valuesWithDates(_ packet: PacketOutline) -> [Passage] {
        let dates =
            packet.caseFile.exhibits.compactMap(\.date) + packet.caseFile.claims.compactMap { $0.agencyAction?.date }
        return dates.map { Passage($0) }
    }

    private static func relativeDates(in passage: Passage) -> [Fault] {
        passage.outsideQuotations(relative.all(in: passage.text)).map { range in
            Fault(
                "`\(passage.text.string(in: range))` is a relative date",
                at: passage.text.location(of: range),
                fix: "write the date, or at least the month and year",
                about: Diagnostic.Subject(paragraph: passage.paragraph)
            )
        }
    }

    private static func lateDates(in passage: Passage, _ filing: Day?) -> [Fault] {
        guard let filing, !passage.dates.isEmpty else { return [] }
        return DateScan.all(among: passage.dates)
            .filter { $0.exists && ($0.year, $0.month, $0.day) > (filing.year, filing.month, filing.day) }
            .map { date in
                Fault(
                    "`\(passage.text.string(in: date.range))` is later than the filing",
                    at: passage.text.location(of: date.range),
                    fix: "correct the date, or `filing_date`",
                    inDocument: "correct the date",
                    about: Diagnostic.Subject(paragraph: passage.paragraph)
                )
            }
    }
}
