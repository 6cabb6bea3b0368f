import CaseFiles
import Diagnostics

/// Fees are asked for on no statute.
enum FeesWithoutStatute: Rule {
    static let id = "FRCP-54d"
    static let title = "Fees are asked for under a statute or contract"
    static let authority = Authority.civilRule("54(d)(1)–(2)", verified: true)
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Each side pays its own lawyers unless a statute, rule or contract says otherwise, so the prayer names the
        ground. Against the United States that is most often 28 U.S.C. § 2412.
        """
    static let accepts: [Example] = [
        "relief: [{key: fees, kind: fees, text: award fees under 28 U.S.C. § 2412}]",
        """
        authorities: [{key: eaja, cite: 28 U.S.C. § 2412}]
        relief: [{key: fees, kind: fees, text: award fees, authorities: [eaja]}]
        """,
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦fees⟧, kind: fees, text: award attorney fees}]"
    ]

    private static let grounds = PhraseFinder(["agreement", "contract", "lease", "note"])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter { relief in
            relief.kind.value == .fees && packet.authorities(of: relief).isEmpty
                && packet.citations(in: relief).isEmpty
                && grounds.first(in: MappedText(relief.text?.value ?? "")) == nil
        }.map { relief in
            Fault(
                "the fees in `\(relief.key.value)` are asked for without a statute",
                at: relief.key.location,
                fix: "cite the statute for fees, such as 28 U.S.C. § 2412 against the United States",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
