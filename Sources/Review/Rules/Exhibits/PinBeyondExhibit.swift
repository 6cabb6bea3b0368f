import CaseFiles
import Citations
import Diagnostics

/// A citation points past the end of an exhibit.
enum PinBeyondExhibit: Rule {
    static let id = "PKT-EXH-PIN"
    static let title = "Every pin lies inside its exhibit"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(b)(3)")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Pages are those of the exhibit's own file, counted from 1; the slip sheet is not counted. A Bates pin must lie
        between `bates_start` and `bates_end`. Where the file cannot be opened, PKT-EXH-EXIST speaks and this rule is
        silent. Paragraph pins of an exhibit are not checked: the file does not number them for a machine. A pin that
        cannot be read, such as `at 2A`, is a warning: nobody has looked whether the exhibit has it.
        """
    static let accepts: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
        === facts.md
        The agencies signed it. [@mou at 8]; Ex. A at 2–3.
        === exhibits/mou.pdf 8 pages
        """,
        """
        exhibits:
          - {key: foia, title: Production, file: foia.pdf, bates_start: CEDC-000100, bates_end: CEDC-000120}
        === facts.md
        The agency produced it. [@foia at CEDC-000101]
        """,
    ]
    static let rejects: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
        === facts.md
        The agencies signed it. [@mou at ⟦9⟧]; ⟦Ex. A at 19⟧.
        === exhibits/mou.pdf 8 pages
        """,
        """
        exhibits:
          - {key: foia, title: Production, file: foia.pdf, bates_start: CEDC-000100, bates_end: CEDC-000120}
        === facts.md
        The agency produced it. [@foia at ⟦CEDC-000121⟧]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
        === facts.md
        The agencies signed it. [@mou at ⟦2 to 9⟧]; ⟦Ex. A at 2 through 9⟧; ⟦page 9 of Exhibit A⟧; [@mou at ⟦pg. 9⟧];
        [@mou at ⟦9A⟧]; [@mou at ⟦page nine⟧]; [@mou at ⟦45:3-12⟧]; ⟦Ex. A (p. 9)⟧; ⟦Ex. A, pg. 9⟧.
        === exhibits/mou.pdf 8 pages
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let exhibits = packet.caseFile.exhibits.reduce(into: [String: Exhibit]()) { $0[$1.key.value] = $1 }
        return (packet.exhibitCites + packet.others.exhibitCites).compactMap { cite in
            guard let key = cite.exhibit, let exhibit = exhibits[key] else { return nil }
            let subject = Diagnostic.Subject(paragraph: cite.paragraph, exhibit: key)
            if let unread = cite.unreadPin {
                let message =
                    "`\(unread)` cannot be read as a place, so it is not known whether exhibit `\(cite.label)` has it"
                let fix = "write `at 3`, `at 3–4, 7`, `¶ 12` or a Bates number"
                return Fault(message, at: cite.pinLocation, fix: fix, about: subject, milder: .warning)
            }
            guard let (complaint, fix) = wrongPage(of: cite, in: packet) ?? wrongBates(of: cite, in: exhibit) else {
                return nil
            }
            return Fault(complaint, at: cite.pinLocation, fix: fix, about: subject)
        }
    }

    private static func wrongPage(of cite: ExhibitCite, in packet: PacketOutline) -> (String, String)? {
        guard let facts = cite.exhibit.flatMap({ packet.exhibits[$0] }), facts.file == .present,
            let pages = facts.pages, pages > 0
        else { return nil }
        for place in cite.pins where place.unit == .page {
            if !place.range.isAscending {
                return ("`\(cite.written)` runs backwards", "give the first page first")
            }
            if place.range.last > pages || place.range.first < 1 {
                let wrong = place.range.first < 1 ? place.range.first : place.range.last
                let count = pages == 1 ? "1 page" : "\(pages) pages"
                return (
                    "`\(cite.written)` points to page \(wrong), but exhibit `\(cite.label)` has \(count)",
                    "correct the page, or check that the file is the whole exhibit"
                )
            }
        }
        return nil
    }

    private static func wrongBates(of cite: ExhibitCite, in exhibit: Exhibit) -> (String, String)? {
        guard let bates = cite.bates, let start = exhibit.batesStart, let end = exhibit.batesEnd else { return nil }
        guard let first = BatesNumber(start.value), let last = BatesNumber(end.value) else { return nil }
        let fits =
            first.prefix == bates.prefix && bates.range.isAscending
            && bates.range.first >= first.number && bates.range.last <= last.number
        guard !fits else { return nil }
        return (
            "`\(cite.written)` lies outside the exhibit's Bates range, `\(start.value)` to `\(end.value)`",
            "correct the Bates number, or the range in the exhibit list"
        )
    }
}
