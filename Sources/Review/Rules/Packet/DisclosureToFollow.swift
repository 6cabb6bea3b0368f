import CaseFiles
import Diagnostics

/// The disclosure statements are left out of the first packet.
enum DisclosureToFollow: Rule {
    static let id = "FRCP-7.1b"
    static let title = "A disclosure statement is filed with the party's first paper"
    static let authority = Authority.civilRule("7.1(b)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Where a plaintiff has a `disclosure`, `documents` does not leave out the statement in the packet that opens the
        case. A change later on needs a supplemental statement, which the tool does not see.
        """
    static let accepts: [Example] = [
        """
        documents: [complaint, disclosure-statement]
        plaintiffs: [{key: center, name: Example Center, kind: nonprofit, disclosure: {parents: none, owners: none}}]
        """
    ]
    static let rejects: [Example] = [
        """
        documents: ⟦[complaint]⟧
        plaintiffs: [{key: center, name: Example Center, kind: nonprofit, disclosure: {parents: none, owners: none}}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint, packet.leavesOut(.disclosureStatement),
            let party = packet.caseFile.plaintiffs.first(where: { $0.isEntity && $0.disclosure != nil })
        else { return [] }
        return [
            Fault(
                "the disclosure statement of `\(party.name.value)` is left out of its first packet",
                at: packet.placeOfDocuments,
                fix: "add `disclosure-statement` to `documents`"
            )
        ]
    }
}
