import CaseFiles
import Citations
import Diagnostics

/// The same page of an exhibit is cited for two different numbers of the same thing.
enum ConflictingQuantity: Rule {
    static let id = "PKT-NUM"
    static let title = "One page of an exhibit is cited for one number of a thing"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 11(b)(3)")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Which numbers mean the same quantity, no machine can tell in general. What it can see: two paragraphs that each
        cite a single page, the same page of the same exhibit, for different numbers of the same noun: `47,000 records`
        and `50,000 records`. Numbers under 1,000 and paragraphs with several citations are left alone.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === facts.md
        The agency sent 50,000 records. [@mou at 3]

        It sent 50,000 records in a day. [@mou at 3]

        It may ask for 47,000 records each month. [@mou at 4]
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === facts.md
        The agency sent 50,000 records. [@mou at 3]

        It sent ⟦47,000 records⟧ in a day. [@mou at 3]
        """
    ]

    private struct Source: Hashable {
        var exhibit: String
        var page: Int
        var noun: String
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        var cites: [Int: [ExhibitCite]] = [:]
        for cite in packet.exhibitCites {
            if let paragraph = cite.paragraph { cites[paragraph, default: []].append(cite) }
        }
        var known: [Source: (number: String, paragraph: Int)] = [:]
        var faults: [Fault] = []
        for paragraph in packet.paragraphs {
            guard let cited = cites[paragraph.number], cited.count == 1, let cite = cited.first,
                let exhibit = cite.exhibit, cite.pins.count == 1, let range = cite.pins.first?.range, range.isSingle
            else { continue }
            for quantity in Quantity.all(in: paragraph.text) {
                let source = Source(exhibit: exhibit, page: range.first, noun: quantity.noun)
                if let before = known[source], before.number != quantity.number {
                    faults.append(fault(quantity, in: paragraph, before: before, cite: cite))
                } else {
                    known[source] = (quantity.number, paragraph.number)
                }
            }
        }
        return faults
    }

    private static func fault(
        _ quantity: Quantity,
        in paragraph: Paragraph,
        before: (number: String, paragraph: Int),
        cite: ExhibitCite
    ) -> Fault {
        Fault(
            "`\(quantity.number) \(quantity.noun)` differs from the `\(before.number)` of ¶ \(before.paragraph), "
                + "and both cite the same page",
            at: paragraph.text.location(of: quantity.range),
            fix: "use one number, or cite the second source",
            about: Diagnostic.Subject(paragraph: paragraph.number, exhibit: cite.exhibit)
        )
    }
}
