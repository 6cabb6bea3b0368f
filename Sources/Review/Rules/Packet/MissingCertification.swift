import CaseFiles
import Diagnostics

/// In N.D. Cal., a party certifies nothing of interested persons.
enum MissingCertification: Rule {
    static let id = "NDCAL-3-15"
    static let title = "Every party certifies which others have an interest"
    static let authority = Authority.local("Civ. L.R. 3-15", in: .cand, verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Every party that is no government files a certification of conflicts and of interested entities or persons with
        its first paper, a natural person too. Looks at `interested` in the `disclosure` of each plaintiff in a packet
        that opens a case; `none` says that there is none. FRCP-7.1a1 asks for a corporation's `disclosure` as such.
        """
    static let accepts: [Example] = [
        """
        court: cand
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, disclosure: {interested: none}}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        plaintiffs: [{key: ⟦roe⟧, name: Jane Roe, kind: individual}]
        """,
        """
        court: cand
        plaintiffs: [{key: ⟦center⟧, name: Example Center, kind: nonprofit, disclosure: {parents: none, owners: none}}]
        """,
        """
        court: cand
        documents: ⟦[complaint]⟧
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, disclosure: {interested: none}}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        let certifying = packet.caseFile.plaintiffs.filter(\.isNongovernmental)
        let faults = certifying.compactMap { party -> Fault? in
            guard party.disclosure?.interested.isEmpty ?? !party.isEntity else { return nil }
            return Fault(
                "`\(party.name.value)` certifies nothing of others with an interest",
                at: party.key.location,
                fix: "add `interested` to its `disclosure`, or `none`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
        // Of a corporation that is left out, DisclosureToFollow tells.
        guard faults.isEmpty, packet.leavesOut(.disclosureStatement), !certifying.isEmpty,
            !certifying.contains(where: \.isEntity)
        else { return faults }
        let message = "the certification of interested persons is left out of the first packet"
        let fix = "add `disclosure-statement` to `documents`"
        return [Fault(message, at: packet.placeOfDocuments, fix: fix)]
    }
}
