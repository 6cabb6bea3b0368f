import CaseFiles
import Diagnostics

/// Interim relief is asked for without one of the four factors.
enum MissingFactor: Rule {
    static let id = "FRCP-65-factors"
    static let title = "Interim relief addresses all four factors"
    static let authority = Authority.federal(
        "Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008)",
        verified: false
    )
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Likely success on the merits, irreparable harm, the balance of equities, and the public interest. The last two
        merge when the government is the opponent, and are still both written down (Nken v. Holder, 556 U.S. 418, 435
        (2009)). Looks at `factors` of every restraining order and preliminary injunction.
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: now
            kind: injunction
            stage: preliminary
            act: disclosing data
            factors: {success: section 6103 forbids it, harm: arrests, balance: no cost, public_interest: lawful rule}
        """
    ]
    static let rejects: [Example] = [
        """
        relief:
          - key: ⟦now⟧
            kind: injunction
            stage: preliminary
            act: disclosing data
            factors: {success: section 6103 forbids it, balance: no cost, public_interest: lawful rule}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInterim).compactMap { relief in
            let missing = missing(in: relief)
            guard !missing.isEmpty else { return nil }
            return Fault(
                "`\(relief.key.value)` does not address \(missing.joined(separator: ", "))",
                at: relief.key.location,
                fix: "write a sentence for each into `factors`",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }

    private static func missing(in relief: Relief) -> [String] {
        let factors = relief.factors
        return [
            ("likely success", factors?.success), ("irreparable harm", factors?.harm),
            ("the balance of equities", factors?.balance), ("the public interest", factors?.publicInterest),
        ].filter { ($0.1?.value ?? "").isEmpty }.map(\.0)
    }
}
