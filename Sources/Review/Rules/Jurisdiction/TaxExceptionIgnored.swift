import CaseFiles
import Citations
import Diagnostics

/// A declaration against the tax authorities does not deal with the tax exception.
enum TaxExceptionIgnored: Rule {
    static let id = "USC28-2201"
    static let title = "A declaration against the IRS explains why the federal-tax exception does not apply"
    static let authority = Authority.federal("28 U.S.C. § 2201(a)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The Declaratory Judgment Act excludes controversies "with respect to Federal taxes". Spoken of when the IRS or
        the Treasury is a defendant and a declaration is asked for; satisfied by a text that speaks of federal taxes or
        tax liability together with § 2201 or the Act's name.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: declare, kind: declaratory, text: declare it unlawful}]
        === facts.md
        The exception of 28 U.S.C. § 2201(a) for controversies with respect to Federal taxes does not apply.
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: ⟦declare⟧, kind: declaratory, text: declare it unlawful}]
        === facts.md
        The agency acted.
        """
    ]

    private static let words = PhraseFinder([
        "federal taxes", "federal-tax exception", "federal tax exception", "tax exception", "tax liability",
    ])

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.isAgainstTaxAuthority, let relief = packet.caseFile.relief.first(where: \.isDeclaratory),
            !packet.lacksAnyText, !packet.passages.contains(where: { words.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "a declaration is sought from a tax authority, and the federal-tax exception is not addressed",
                at: relief.key.location,
                fix: "explain why the exception in 28 U.S.C. § 2201(a) does not bar the declaration",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        ]
    }
}
