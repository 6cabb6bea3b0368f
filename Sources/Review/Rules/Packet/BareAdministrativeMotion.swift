import Diagnostics

/// In N.D. Cal., an administrative motion stands alone.
enum BareAdministrativeMotion: PaperRule {
    static let id = "NDCAL-7-11"
    static let title = "An administrative motion comes with a stipulation, or a declaration why there is none"
    static let authority = Authority.local("Civ. L.R. 7-11", in: .cand, verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a finished document with `Administrative Motion` in its title: it speaks of the proposed order, and of a
        stipulation or declaration. Its pages are counted with those of other papers.
        """
    static let accepts: [Example] = [
        """
        court: cand
        === motion.docx
        ADMINISTRATIVE MOTION TO RELATE CASES
        The motion rests on the declaration of A. Lawyer filed herewith, and a proposed order is attached.
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        === motion.docx
        ⟦ADMINISTRATIVE MOTION TO RELATE CASES⟧
        Plaintiffs move to relate the cases. A proposed order is attached.
        """
    ]

    private static let agreement = PhraseFinder(["stipulation", "stipulated", "stipulate", "declaration", "decl."])
    private static let order = PhraseFinder(["proposed order"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let title = paper.caption.title, title.value.uppercased().contains("ADMINISTRATIVE MOTION") else {
            return []
        }
        let missing = [(agreement, "a stipulation or declaration"), (order, "a proposed order")].filter { entry in
            !packet.passages.contains { entry.0.first(in: $0.text) != nil }
        }.map(\.1)
        guard !missing.isEmpty, !title.value.uppercased().contains("OPPOSITION") else { return [] }
        return [
            Fault(
                "the administrative motion speaks of no \(missing.map { String($0.dropFirst(2)) }.joined(separator: " and no "))",
                at: title.location,
                fix: "add \(missing.joined(separator: " and "))"
            )
        ]
    }
}
