import CaseFiles
import Diagnostics

/// The order of an agency is attacked that is no party and gets no copy.
enum AgencyOfOrderNotServed: Rule {
    static let id = "FRCP-4i1C"
    static let title = "An agency whose order is attacked gets a copy though it is no party"
    static let authority = Authority.civilRule("4(i)(1)(C)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Where the `agency` of a claim's `agency_action` is the name of one that is no party, `service` has a row to it
        by registered or certified mail. Looks at actions against the United States, an agency or an officer.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims: [{key: apa, title: Contrary to law, agency_action: {agency: Bureau of Data, kind: decision}}]
        service: [{to: Bureau of Data, method: certified_mail}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims: [{key: apa, title: Contrary to law, agency_action: {agency: irs, kind: decision}}]
        """,
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims: [{key: apa, title: Contrary to law, agency_action: {agency: ⟦Bureau of Data⟧, kind: decision}}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.isAgainstUnitedStates else { return [] }
        let names = Set(packet.caseFile.parties.flatMap { [$0.key.value, $0.name.value.lowercased()] })
        var seen: Set<String> = []
        return packet.caseFile.claims.compactMap { claim in
            guard let agency = claim.agencyAction?.agency, !agency.value.isEmpty,
                !names.contains(agency.value), !names.contains(agency.value.lowercased()),
                seen.insert(agency.value).inserted, !isMailed(agency.value, in: packet.caseFile)
            else { return nil }
            return Fault(
                "the order of `\(agency.value)` is attacked, and it gets no copy though it is no party",
                at: agency.location,
                fix: "add a row `to: \(agency.value)` by registered or certified mail to `service`",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
    }

    private static func isMailed(_ agency: String, in caseFile: CaseFile) -> Bool {
        caseFile.service.contains { $0.to.value.lowercased() == agency.lowercased() && $0.isCertified }
    }
}
