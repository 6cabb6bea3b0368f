import CaseFiles
import Diagnostics

/// A company is given the time that only the United States has.
enum CompanyWithTimeOfAgency: Rule {
    static let id = "FRCP-12a1"
    static let title = "An ordinary defendant has 21 days to answer"
    static let authority = Authority.civilRule("12(a)(1)(A)(i)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The summons takes the time to respond from the defendant's `kind`: 60 days for the United States, its agencies
        and officers, 21 for all others. A defendant whose name ends as a company's does, such as `Inc.` or `LLC`, is
        none of the former.
        """
    static let accepts: [Example] = [
        "defendants: [{key: acme, name: \"Acme Data, Inc.\", kind: company}]"
    ]
    static let rejects: [Example] = [
        "defendants: [{key: acme, name: \"Acme Data, Inc.\", kind: ⟦agency⟧}]"
    ]

    private static let endings: Set<String> = [
        "inc", "incorporated", "llc", "llp", "lp", "corp", "corporation", "co", "company", "ltd", "limited", "plc",
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.defendants.filter { $0.isFederal && isCompany($0.name.value) }.map { party in
            Fault(
                "the summons would give `\(party.name.value)` 60 days, as an agency, in the place of 21",
                at: party.kind.location,
                fix: "write `kind: company`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    /// The Federal Deposit Insurance Corporation and others like it are agencies.
    private static func isCompany(_ name: String) -> Bool {
        let last = name.split { $0 == " " || $0 == "," }.last?.filter(\.isLetter).lowercased() ?? ""
        return endings.contains(last) && !name.contains("Federal ") && !name.contains("National ")
            && !name.contains("United States")
    }
}
