import CaseFiles
import Diagnostics

/// A motion says nothing of a conference before it.
enum MissingConference: PaperRule {
    static let id = "DMASS-LR-7.1a2"
    static let title = "Every motion certifies that counsel conferred"
    static let authority = Authority.local("L.R., D. Mass. 7.1(a)(2)", in: .mad, verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Counsel certify that they conferred and tried in good faith to resolve or narrow the issue: when, with whom, and
        with what result. Looks at `conference` of the motion, and of `pro_hac_vice` for a motion to admit. A motion for
        a restraining order without notice explains itself in its Rule 65(b)(1)(B) certificate.
        In a finished motion it looks for "7.1(a)(2)", "conferred" or "meet and confer"; one that says "without notice" or
        "ex parte" is left alone.
        """
    static let accepts: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion:
          grounds: grounds.md
          conference: {date: "March 3, 2025", persons: [A. Lawyer], result: No agreement was reached.}
        """,
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data, notice: none}]
        motion: {grounds: grounds.md}
        """,
        """
        court: mad
        === motion.docx
        MOTION TO COMPEL
        1. Acme does not answer.
        L.R. 7.1(a)(2) Certificate
        I certify that on March 2, 2026, counsel conferred.
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {⟦grounds⟧: grounds.md}
        """,
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: preliminary, act: disclosing data}]
        motion: {grounds: grounds.md, conference: {⟦date⟧: "March 3, 2025"}}
        """,
        """
        court: mad
        counsel:
          - key: alc
            name: Law Caucus
            attorneys: [{name: ⟦C. Lawyer⟧, admission: pending, pro_hac_vice: {bars: [California 2001]}}]
        """,
        """
        court: mad
        === motion.docx
        ⟦MOTION TO COMPEL⟧
        1. Acme does not answer.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let motion = packet.holds(.motion) ? packet.caseFile.motion : nil
        let isExplained = packet.caseFile.reliefOfMotion.contains(where: \.isWithoutNotice)
        let own = isExplained ? nil : motion.flatMap { fault(of: $0.conference, "the motion", else: $0.record.anchor) }
        guard packet.holds(.proHacVice) else { return own.map { [$0] } ?? [] }
        let visitors = packet.caseFile.counsel.flatMap(\.attorneys).filter { $0.admission?.value == .pending }
        return [own].compactMap { $0 }
            + visitors.compactMap { attorney in
                attorney.proHacVice.flatMap {
                    fault(
                        of: $0.conference,
                        "the motion to admit `\(attorney.name.value)`",
                        else: attorney.name.location
                    )
                }
            }
    }

    private static func fault(of conference: Conference?, _ motion: String, else place: Location) -> Fault? {
        let missing = missing(in: conference)
        guard !missing.isEmpty else { return nil }
        return Fault(
            conference == nil
                ? "\(motion) has no certificate of conference"
                : "the certificate of conference with \(motion) lacks \(missing.joined(separator: ", "))",
            at: conference?.record.anchor ?? place,
            fix: "write into `conference` who conferred, when, and the result"
        )
    }

    private static func missing(in conference: Conference?) -> [String] {
        let persons = conference?.persons.contains { !$0.value.isEmpty } ?? false
        return [
            (conference?.date?.value ?? "").isEmpty ? "the date" : nil, persons ? nil : "the persons",
            (conference?.result?.value ?? "").isEmpty ? "the result" : nil,
        ].compactMap { $0 }
    }

    private static let words = PhraseFinder([
        "7.1(a)(2)", "conferred", "confer in good faith", "meet and confer", "without notice", "ex parte",
    ])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .motion, !packet.passages.contains(where: { words.first(in: $0.text) != nil }) else {
            return []
        }
        return [
            Fault(
                "the motion has no certificate of a conference",
                at: paper.place,
                fix: "certify who conferred, when, and with what result"
            )
        ]
    }
}
