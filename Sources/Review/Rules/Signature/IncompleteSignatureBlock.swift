import CaseFiles
import Diagnostics

/// A signature block lacks what Rule 11(a) asks for.
enum IncompleteSignatureBlock: PaperRule {
    static let id = "FRCP-11a-block"
    static let title = "A signature block has postal address, e-mail and telephone"
    static let authority = Authority.civilRule("11(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at every attorney who signs: the address of the firm, and the attorney's e-mail and telephone; and at
        every person who is `self_represented`. An e-mail needs an `@`, a telephone number ten digits. A blank such as
        `[telephone]` is PKT-PLACEHOLDER's. In a finished document, the lines below each `/s/`, together with what
        counsel state at the top of page 1; signatures that stand one above the other share what stands below the last.
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
        """,
        """
        === complaint.docx
        1. The agency acted.
        /s/ A. Lawyer
        /s/ B. Lawyer
        Legal Services, 1 Court Street
        Boston, Massachusetts 02108
        Tel. (617) 555-0101
        a@example.org
        Certificate under L.R., D. Mass. 7.1(a)(2)
        I certify that counsel conferred.
        /s/ A. Lawyer
        """,
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
        """
        plaintiffs:
          - {key: roe, name: ⟦Jane Roe⟧, kind: individual, self_represented: true, email: jane@example.org}
        """,
        """
        === complaint.docx
        1. The agency acted.
        Respectfully submitted,
        ⟦/s/ A. Lawyer⟧
        Legal Services, 1 Court Street
        a@example.org
        CERTIFICATE OF SERVICE
        I served it on March 3, 2026. /s/ A. Lawyer
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        attorneys(packet) + persons(packet)
    }

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind != .form else { return [] }
        return paper.signatures.blocks.compactMap { block in
            let missing = block.facts.missing
            guard !missing.isEmpty else { return nil }
            let name = block.name.isEmpty ? "the signature" : "`\(block.name)`"
            return Fault(
                "the signature block of \(name) lacks \(missing.joined(separator: ", "))",
                at: block.mark,
                fix: "add it below the signature: Rule 11(a) requires address, e-mail and telephone"
            )
        }
    }

    private static func persons(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.plaintiffs.filter { $0.isSelfRepresented && !$0.isEntity }.compactMap { person in
            let missing = missing(address: person.address, email: person.email, phone: person.phone)
            guard !missing.isEmpty else { return nil }
            return Fault(
                "the signature block of `\(person.name.value)` lacks \(missing.joined(separator: ", "))",
                at: person.name.location,
                fix: "add it to the plaintiff: Rule 11(a) requires address, e-mail and telephone of a party who signs",
                about: Diagnostic.Subject(key: person.key.value)
            )
        }
    }

    private static func attorneys(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.counsel.flatMap { counsel in
            counsel.attorneys.filter(\.signs).compactMap { attorney -> Fault? in
                let missing = missing(address: counsel.address, email: attorney.email, phone: attorney.phone)
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

    private static func missing(
        address: [Located<String>],
        email: Located<String>?,
        phone: Located<String>?
    ) -> [String] {
        var missing: [String] = []
        if address.allSatisfy(\.value.isEmpty) { missing.append("a postal address") }
        if !isEmail(email?.value ?? "") { missing.append("an e-mail address") }
        if !isPhone(phone?.value ?? "") { missing.append("a telephone number") }
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
