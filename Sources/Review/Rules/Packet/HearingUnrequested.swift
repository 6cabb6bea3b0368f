import CaseFiles
import Diagnostics

/// The motion does not say whether a hearing is wanted.
enum HearingUnrequested: PaperRule {
    static let id = "DMASS-LR-7.1d"
    static let title = "A motion says whether oral argument is requested"
    static let authority = Authority.local("L.R., D. Mass. 7.1(d)", in: .mad, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        A party who wants a hearing requests it in the motion. Looks at `oral_argument`, which prints the request:
        left out, nobody decided; `false` contradicts a `schedule` that speaks of a hearing.
        In a finished motion it looks for "oral argument" and "hearing".
        """
    static let accepts: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md, oral_argument: true}
        """,
        """
        court: mad
        === motion.docx
        MOTION TO COMPEL
        1. Acme does not answer.
        REQUEST FOR ORAL ARGUMENT
        Roe requests a hearing.
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {⟦grounds⟧: grounds.md}
        """,
        """
        court: mad
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data}]
        motion: {grounds: grounds.md, oral_argument: ⟦false⟧, schedule: Plaintiffs ask for an early hearing.}
        """,
        """
        court: mad
        === motion.docx
        ⟦MOTION TO COMPEL⟧
        1. Acme does not answer.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.holds(.motion), let motion = packet.caseFile.motion else { return [] }
        let speaksOfHearing = motion.schedule?.value.lowercased().contains("hearing") ?? false
        guard motion.oralArgument == nil || motion.oralArgument?.value == false && speaksOfHearing else { return [] }
        return [
            Fault(
                motion.oralArgument == nil
                    ? "the motion does not say whether oral argument is requested"
                    : "the schedule speaks of a hearing, and the motion requests no oral argument",
                at: motion.oralArgument?.location ?? motion.record.anchor,
                fix: "write `oral_argument: true` if you want a hearing"
            )
        ]
    }

    private static let words = PhraseFinder(["oral argument", "hearing"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .motion, !packet.passages.contains(where: { words.first(in: $0.text) != nil }),
            !paper.caption.words.contains(where: { $0.contains("ORAL ARGUMENT") })
        else { return [] }
        return [
            Fault(
                "the motion does not say whether a hearing is wanted",
                at: paper.place,
                fix: "add a request for oral argument if you want a hearing"
            )
        ]
    }
}
