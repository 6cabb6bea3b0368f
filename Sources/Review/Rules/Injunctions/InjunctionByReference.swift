import CaseFiles
import Diagnostics

/// An injunction describes the acts by pointing to another paper.
enum InjunctionByReference: PaperRule {
    static let id = "FRCP-65d1C"
    static let title = "An injunction describes the acts itself"
    static let authority = Authority.civilRule("65(d)(1)(C)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The order describes in reasonable detail, and not by referring to the complaint or another document, the acts
        restrained or required. Naming the challenged agreement is fine where the acts are described too.
        In a proposed order that is a finished document, every paragraph is looked at.
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: stop
            kind: injunction
            stage: permanent
            act: disclosing taxpayers' addresses to ICE under the memorandum of understanding
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: stop, kind: injunction, stage: permanent, act: the sharing ⟦described in the complaint⟧}]",
        "relief: [{key: stop, kind: injunction, stage: permanent, act: the conduct ⟦alleged in ¶¶⟧ 40–60}]",
        """
        === order.docx
        [PROPOSED] ORDER
        1. Acme is enjoined from the conduct ⟦described in the complaint⟧.
        """,
    ]

    private static let pointers = PhraseFinder(
        ["described", "set forth", "set out", "alleged", "requested", "stated", "identified", "pleaded", "referred to"]
            .flatMap { verb in
                ["the complaint", "this complaint", "the motion", "plaintiffs' motion", "the memorandum of law", "¶"]
                    .map { "\(verb) in \($0)" }
                    + ["¶¶", "paragraph", "paragraphs", "exhibit", "ex.", "count", "counts"].map { "\(verb) in \($0)" }
            } + [
                "described above", "set forth above", "alleged above", "described herein", "alleged herein",
                "conduct complained of", "acts complained of", "as described above", "the aforesaid acts",
            ]
    )

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .order else { return [] }
        return packet.passages.compactMap { passage in
            guard let range = pointers.first(in: passage.text) else { return nil }
            return Fault(
                "`\(passage.text.string(in: range))` describes the enjoined acts by another document",
                at: passage.text.location(of: range),
                fix: "describe the acts in the words of the order itself",
                about: Diagnostic.Subject(paragraph: passage.paragraph)
            )
        }
    }

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInjunction).compactMap { relief in
            guard let act = relief.act.map(packet.words), let range = pointers.first(in: act) else {
                return nil
            }
            return Fault(
                "`\(act.string(in: range))` describes the enjoined acts by another document",
                at: act.location(of: range),
                fix: "describe the acts in the words of the injunction itself",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
