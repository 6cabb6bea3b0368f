import CaseFiles
import Diagnostics

/// In N.D. Cal., a statute is called unconstitutional and no notice is filed.
enum UnnoticedChallenge: Rule {
    static let id = "NDCAL-3-8"
    static let title = "A constitutional challenge comes with a notice"
    static let authority = Authority.local("Civ. L.R. 3-8", in: .cand, verified: false)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Looks at `constitutional_question` without `notice` where a government whose statute it is is a party, so that
        FRCP-5.1 asks for nothing; the local rule wants the notice all the same.
        """
    static let accepts: [Example] = [
        """
        court: cand
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        constitutional_question: {statute: 26 U.S.C. § 6103, notice: Notice was filed with the complaint.}
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        constitutional_question: {statute: ⟦26 U.S.C. § 6103⟧}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let question = packet.caseFile.constitutionalQuestion, (question.notice?.value ?? "").isEmpty,
            UnnoticedConstitutionalQuestion.check(packet).isEmpty
        else { return [] }
        return [
            Fault(
                "`\(question.statute.value)` is called unconstitutional, and no notice is filed",
                at: question.statute.location,
                fix: "file the notice of constitutional question, and tell of it in `notice`"
            )
        ]
    }
}
