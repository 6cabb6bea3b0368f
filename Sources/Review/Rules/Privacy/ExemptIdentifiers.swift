import CaseFiles
import Diagnostics

/// An exhibit shows personal identifiers under an exemption.
enum ExemptIdentifiers: Rule {
    static let id = "FRCP-5.2b"
    static let title = "An exemption from redaction is known to be used"
    static let authority = Authority.civilRule("5.2(b)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        An exhibit with `redaction_exemption` may show what Rule 5.2(a) keeps out of other papers. FRCP-5.2a1 to a4 are
        silent about it; this rule says once that identifiers stand there, and on which exemption that relies.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf, redaction_exemption: agency_record}]
        === exhibits/mou.pdf text
        The parties to this memorandum are two agencies.
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧, redaction_exemption: agency_record}]
        === exhibits/mou.pdf text
        The taxpayer has the number 000-12-3456, and lives in Boston.
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            guard let exemption = exhibit.redactionExemption?.value else { return nil }
            let places = ExhibitIdentifiers.places(
                of: [.taxpayerNumber, .employerNumber, .birthDate, .accountNumber],
                in: packet.exhibits[exhibit.key.value]
            )
            guard let places else { return nil }
            return Fault(
                "`\(exhibit.file.value)` shows personal identifiers on \(places); the exemption relied on is "
                    + "`\(exemption.rawValue)`",
                at: exhibit.file.location,
                fix: "make sure that the exemption covers all of it, or redact",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
