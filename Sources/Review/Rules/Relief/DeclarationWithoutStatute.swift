import CaseFiles
import Diagnostics

/// A declaration is asked for without the Declaratory Judgment Act.
enum DeclarationWithoutStatute: Rule {
    static let id = "FRCP-57"
    static let title = "A declaration is asked for under 28 U.S.C. § 2201"
    static let authority = Authority.civilRule("57", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Rule 57 governs the procedure for a declaration under 28 U.S.C. § 2201. The statute may be cited in the words of
        the prayer, in the `authorities` of the item, or anywhere in the texts.
        """
    static let accepts: [Example] = [
        """
        relief: [{key: declare, kind: declaratory, text: "declare it unlawful, 28 U.S.C. §§ 2201–2202"}]
        """,
        """
        authorities: [{key: dja, cite: 28 U.S.C. § 2201}]
        relief: [{key: declare, kind: declaratory, text: declare it unlawful, authorities: [dja]}]
        """,
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦declare⟧, kind: declaratory, text: declare it unlawful}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let declarations = packet.caseFile.relief.filter(\.isDeclaratory)
        guard !declarations.isEmpty, !packet.cites(title: 28, section: 2201) else { return [] }
        return declarations.filter { !packet.cites(title: 28, section: 2201, in: $0) }.map { relief in
            Fault(
                "the declaration `\(relief.key.value)` does not cite the Declaratory Judgment Act",
                at: relief.key.location,
                fix: "cite 28 U.S.C. §§ 2201–2202 in its `authorities`",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
