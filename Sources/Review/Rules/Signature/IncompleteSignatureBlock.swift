import CaseFiles
import Diagnostics

/// A signature block lacks what Rule 11(a) asks for.
enum IncompleteSignatureBlock: Rule {
    static let id = "FRCP-11a-block"
    static let title = "A signature block has postal address, e-mail and telephone"
    static let authority = Authority.civilRule("11(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at every attorney who signs: the address of the firm, and the attorney's e-mail and telephone. An e-mail
        needs an `@`, a telephone number ten digits. A blank such as `[telephone]` is PKT-PLACEHOLDER's.
        """
    static let accepts: [Example] = [
        """
        counsel:
          - key: gbls
            name: Legal Services
            address: [1 Court Street, "Boston, MA 02108"]
            attorneys:
              - {name: A. Lawyer, email: a@example.org, phone: 617-555-0101, signature: /s/ A. Lawyer}
              - {name: B. Lawyer}
        """
    ]
    static let rejects: [Example] = [
        """
        counsel:
          - key: gbls
            name: Legal Services
            address: [1 Court Street, "Boston, MA 02108"]
            attorneys: [{name: ⟦A. Lawyer⟧, phone: 617-555-0101, signature: /s/ A. Lawyer}]
        """,
        """
        counsel:
          - key: gbls
            name: Legal Services
            attorneys: [{name: ⟦A. Lawyer⟧, email: a at example, phone: 555-0101, signature: /s/ A. Lawyer}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.counsel.flatMap { counsel in
            counsel.attorneys.filter(\.signs).compactMap { attorney -> Fault? in
                let missing = missing(in: attorney, of: counsel)
                guard !missing.isEmpty else { return nil }
                return Fault(
                    "the signature block of `\(attorney.name.value)` lacks \(missing.joined(separator: ", "))",
                    at: attorney.name.location,
                    fix: "add it: Rule 11(a) requires address, e-mail and telephone",
                    about: Diagnostic.Subject(key: counsel.key.value)
                )
            }
        }
    }

    private static func missing(in attorney: Attorney, of counsel: Counsel) -> [String] {
        var missing: [String] = []
        if counsel.address.allSatisfy(\.value.isEmpty) { missing.append("a postal address") }
        if !isEmail(attorney.email?.value ?? "") { missing.append("an e-mail address") }
        if !isPhone(attorney.phone?.value ?? "") { missing.append("a telephone number") }
        return missing
    }

    private static func isEmail(_ text: String) -> Bool {
        if text.contains("[") { return true }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".") && !text.contains(" ")
    }

    private static func isPhone(_ text: String) -> Bool {
        // The specimen numbers of a sample matter end in letters: `617-555-01xx`.
        text.contains("[") || text.unicodeScalars.count { $0.isASCIIDigit || $0 == "x" } >= 10
    }
}
