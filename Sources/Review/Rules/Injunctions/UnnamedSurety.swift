import CaseFiles
import Diagnostics

/// Security is to be given by bond, and no surety is named.
enum UnnamedSurety: Rule {
    static let id = "FRCP-65.1"
    static let title = "A bond names its surety"
    static let authority = Authority.civilRule("65.1", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A security provider submits to the court's jurisdiction, so the paper gives its name and address. Looks at the
        words of `security`: "bond" without "surety", and without a denial such as "no bond".
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: now
            kind: injunction
            stage: preliminary
            act: disclosing data
            security: {amount: "a bond of $1,000", reason: "posted by Example Surety Co., 1 Court Street, Boston"}
        """
    ]
    static let rejects: [Example] = [
        """
        relief:
          - key: now
            kind: injunction
            stage: preliminary
            act: disclosing data
            security: {amount: ⟦a bond⟧, reason: it will be posted}
        """
    ]

    private static let bond = PhraseFinder(["bond"])
    private static let settled = PhraseFinder([
        "surety", "sureties", "no bond", "without bond", "waive", "waived", "nominal", "bond of zero",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isInterim).compactMap { relief in
            guard let security = relief.security, let amount = security.amount else { return nil }
            let words = MappedText(amount.value + " " + (security.reason?.value ?? ""))
            guard bond.first(in: MappedText(amount.value)) != nil, settled.first(in: words) == nil else { return nil }
            return Fault(
                "`\(relief.key.value)` offers a bond and names no surety",
                at: amount.location,
                fix: "add the security provider's name and address",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
