import CaseFiles
import Diagnostics

/// Relief and claims do not match.
enum UnmappedRelief: Rule {
    static let id = "PKT-RELIEF-MAP"
    static let title = "Every item of relief rests on a claim, and every claim supports some relief"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 54(c), 65")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Fees, costs and "other" relief may stand without a claim. A defendant who is enjoined must be a defendant of
        one of the claims that the injunction rests on. Links may be written on either side: `claims` of the relief or
        `relief` of the claim. Whether the motion and the order ask for the same is checked on the packet.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims: [{key: apa, title: Contrary to law, defendants: [irs]}]
        relief:
          - {key: stop, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data, claims: [apa]}
          - {key: fees, kind: fees, text: award fees}
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims: [{key: ⟦apa⟧, title: Contrary to law, defendants: [irs]}]
        relief: [{key: ⟦declare⟧, kind: declaratory, text: declare it unlawful}]
        """,
        """
        defendants: [{key: irs, name: Internal Revenue Service}, {key: ssa, name: Social Security Administration}]
        claims: [{key: apa, title: Contrary to law, defendants: [irs]}]
        relief:
          - {key: ⟦stop⟧, kind: injunction, stage: permanent, enjoin: [ssa], act: disclosing data, claims: [apa]}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let supported = Set(packet.caseFile.relief.flatMap { packet.claims(of: $0) }.map(\.key.value))
        let idle = packet.caseFile.claims.filter { !supported.contains($0.key.value) }.map { claim in
            Fault(
                "no relief rests on \(packet.name(of: claim))",
                at: claim.key.location,
                fix: "name `\(claim.key.value)` in the `claims` of an item of relief",
                about: Diagnostic.Subject(claim: claim.key.value)
            )
        }
        return idle + packet.caseFile.relief.flatMap { unsupported($0, in: packet) }
    }

    private static func unsupported(_ relief: Relief, in packet: PacketOutline) -> [Fault] {
        let claims = packet.claims(of: relief)
        let subject = Diagnostic.Subject(key: relief.key.value)
        if claims.isEmpty {
            guard relief.needsClaim else { return [] }
            return [
                Fault(
                    "relief `\(relief.key.value)` rests on no claim",
                    at: relief.key.location,
                    fix: "name the claims that support it in `claims`",
                    about: subject
                )
            ]
        }
        let accused = Set(claims.flatMap(\.defendants.keys).map(\.value))
        return packet.enjoined(by: relief).filter { !accused.contains($0.key.value) }.map { defendant in
            Fault(
                "relief `\(relief.key.value)` enjoins `\(defendant.name.value)`, whom none of its claims is against",
                at: relief.key.location,
                fix: "add a claim against `\(defendant.key.value)`, or take it out of `enjoin`",
                about: subject
            )
        }
    }
}
