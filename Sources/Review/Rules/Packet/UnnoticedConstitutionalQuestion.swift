import CaseFiles
import Diagnostics

/// A statute is called unconstitutional, and no government is told.
enum UnnoticedConstitutionalQuestion: Rule {
    static let id = "FRCP-5.1"
    static let title = "Whoever questions a statute's constitutionality notifies the attorney general"
    static let authority = Authority.civilRule("5.1(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Where the constitutionality of an act of Congress is questioned and neither the United States nor an agency or
        officer is a party, a notice is filed and served on the Attorney General; where it is a state's statute and the
        state is no party, on that of the state. Looks at `constitutional_question` and its `notice`; a statute cited
        with U.S.C., Stat. or Pub. L. is federal.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        constitutional_question: {statute: 26 U.S.C. § 6103}
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        constitutional_question:
          statute: 26 U.S.C. § 6103
          notice: Notice was filed and mailed to the Attorney General on the day of filing.
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        constitutional_question: {statute: ⟦26 U.S.C. § 6103⟧}
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        constitutional_question: {statute: "⟦Mass. Gen. Laws ch. 62, § 1⟧"}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let question = packet.caseFile.constitutionalQuestion, (question.notice?.value ?? "").isEmpty else {
            return []
        }
        let statute = question.statute.value
        let isFederal = ["U.S.C.", "Stat.", "Pub. L."].contains { statute.contains($0) }
        let isPresent = packet.caseFile.parties.contains { isFederal ? $0.isFederal : $0.kind.value == .state }
        guard !statute.isEmpty, !isPresent else { return [] }
        return [
            Fault(
                "`\(statute)` is called unconstitutional, and \(isFederal ? "the United States" : "the state") is no party",
                at: question.statute.location,
                fix: "file and serve the notice of constitutional question, and tell of it in `notice`"
            )
        ]
    }
}
