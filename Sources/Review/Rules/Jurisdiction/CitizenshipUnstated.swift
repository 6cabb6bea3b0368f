import CaseFiles
import Citations
import Diagnostics

/// Jurisdiction rests on diversity, and the case file does not bear it out.
enum CitizenshipUnstated: Rule {
    static let id = "FRCP-7.1a2"
    static let title = "In a diversity case the citizenship of every party and the amount are stated, and suffice"
    static let authority = Authority.civilRule(
        "7.1(a)(2)",
        verified: true,
        note: "28 U.S.C. § 1332(a), different States and more than $75,000, is not verified"
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at `citizenship` of every party when `jurisdiction.basis` is diversity. An unincorporated company has the
        citizenship of each of its members, so list them all. Under 28 U.S.C. § 1332(a) no plaintiff may be a citizen
        of the same State as a defendant, and more than $75,000 must be in controversy: looks at the States that the
        two citizenships name, and at `amount_in_controversy`.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: alpha, name: Alpha LLC, kind: company, citizenship: "its members are citizens of Maine"}]
        defendants: [{key: beta, name: Beta Inc., kind: company, citizenship: West Virginia and Delaware}]
        jurisdiction: {basis: diversity, amount_in_controversy: "more than $75,000"}
        """,
        """
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, citizenship: Virginia}]
        defendants: [{key: beta, name: Beta Inc., kind: company, citizenship: West Virginia}]
        jurisdiction: {basis: diversity, amount_in_controversy: "$1.2 million"}
        """,
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: alpha, name: ⟦Alpha LLC⟧, kind: company}]
        jurisdiction: {basis: diversity, amount_in_controversy: "$90,000"}
        """,
        """
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, citizenship: Maine}]
        defendants:
          - {key: doe, name: Jack Doe, kind: individual, citizenship: "⟦a citizen of Maine⟧"}
          - {key: beta, name: Beta Inc., kind: company, citizenship: Delaware and Ohio}
        jurisdiction: {basis: diversity, amount_in_controversy: "⟦$60,000⟧"}
        """,
        """
        jurisdiction: {basis: ⟦diversity⟧}
        """,
        """
        jurisdiction: {basis: diversity, amount_in_controversy: "⟦$75,000⟧"}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let jurisdiction = packet.caseFile.jurisdiction, let basis = jurisdiction.basis,
            basis.value == .diversity
        else { return [] }
        return unstated(packet) + shared(packet) + amount(jurisdiction, of: basis)
    }

    private static func unstated(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.parties
            .filter { ($0.citizenship?.value ?? "").isEmpty }
            .map { party in
                Fault(
                    "jurisdiction rests on diversity, and the citizenship of `\(party.name.value)` is not stated",
                    at: party.name.location,
                    fix: "add `citizenship`, of an unincorporated company that of every member",
                    about: Diagnostic.Subject(key: party.key.value)
                )
            }
    }

    /// One fault for each defendant who is a citizen of a plaintiff's State.
    private static func shared(_ packet: PacketOutline) -> [Fault] {
        let plaintiffs = packet.caseFile.plaintiffs.map { ($0, states(of: $0)) }
        return packet.caseFile.defendants.compactMap { defendant in
            guard let citizenship = defendant.citizenship, case let states = states(of: defendant),
                let same = plaintiffs.first(where: { !$0.1.isDisjoint(with: states) })
            else { return nil }
            return Fault(
                "defendant `\(defendant.name.value)` is a citizen of the same State as plaintiff `\(same.0.name.value)`",
                at: citizenship.location,
                fix:
                    "correct `citizenship`, or rest jurisdiction on another ground: § 1332(a) asks for different States",
                about: Diagnostic.Subject(key: defendant.key.value)
            )
        }
    }

    private static func states(of party: Party) -> Set<String> {
        StateNames.all(in: party.citizenship?.value ?? "")
    }

    /// The sum that must be exceeded, in dollars. Source: 28 U.S.C. § 1332(a).
    private static let threshold = 75_000.0

    private static let exceeding = PhraseFinder([
        "exceeds", "exceed", "exceeding", "in excess", "excess of", "more than", "over", "above", "greater than",
    ])
    private static let denying = PhraseFinder(["not", "no"])

    private static func amount(_ jurisdiction: Jurisdiction, of basis: Located<JurisdictionBasis>) -> [Fault] {
        guard let stated = jurisdiction.amountInControversy, !stated.value.isEmpty else {
            return [
                Fault(
                    "jurisdiction rests on diversity, and the amount in controversy is not stated",
                    at: basis.location,
                    fix: "add `amount_in_controversy`: § 1332(a) asks for more than $75,000"
                )
            ]
        }
        guard let largest = AmountOfMoney.largest(in: stated.value), !suffices(largest, stated.value) else { return [] }
        return [
            Fault(
                "the amount in controversy, `\(stated.value)`, is not more than $75,000",
                at: stated.location,
                fix: "correct `amount_in_controversy`, or rest jurisdiction on another ground"
            )
        ]
    }

    private static func suffices(_ amount: Double, _ words: String) -> Bool {
        guard amount == threshold else { return amount > threshold }
        let words = MappedText(words)
        return exceeding.first(in: words) != nil && denying.first(in: words) == nil
    }
}
