import CaseFiles
import Diagnostics

/// A restraining order without notice is not supported by specific facts.
enum UnsupportedRestrainingOrder: Rule {
    static let id = "FRCP-65b1A"
    static let title = "A restraining order without notice rests on facts of irreparable injury"
    static let authority = Authority.civilRule("65(b)(1)(A)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Specific facts in an affidavit or verified complaint must clearly show immediate and irreparable injury before
        the other side can be heard. `irreparable` links the paragraphs that plead them; the verification or
        declaration itself is checked on the packet.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: now, kind: injunction, stage: tro, act: disclosing data, notice: none, irreparable: [harm]}]
        === facts.md
        Clients are detained. {#harm}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data, notice: none}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter { $0.isWithoutNotice && $0.irreparable.isEmpty }.map { relief in
            Fault(
                "no facts of irreparable injury support the restraining order `\(relief.key.value)`",
                at: relief.key.location,
                fix: "link the paragraphs in `irreparable`, and support them by a declaration or verification",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
