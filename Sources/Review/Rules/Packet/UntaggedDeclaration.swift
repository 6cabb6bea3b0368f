import CaseFiles
import Diagnostics

/// Nobody says what a declaration outside the record is for.
enum UntaggedDeclaration: Rule {
    static let id = "APA-706-record"
    static let title = "A declaration in an APA case says what it is to show"
    static let authority = Authority.federal(
        "5 U.S.C. § 706",
        verified: true,
        note: "that declarations may show standing and harm is practice"
    )
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Agency action is reviewed on the whole record. A declaration from outside it may show standing, irreparable harm,
        or what the exhibits are; one on the merits needs a reason. Looks at the `purpose` of each declaration where a
        claim rests on the Administrative Procedure Act.
        """
    static let accepts: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md, purpose: [standing, harm]}]
        """
    ]
    static let rejects: [Example] = [
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        declarations: [{key: ⟦roe-decl⟧, declarant: Jane Roe, text: roe.md}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.claims.contains(where: \.isAPA) else { return [] }
        return packet.caseFile.declarations.filter(\.purpose.isEmpty).map { declaration in
            Fault(
                "it is not said what the declaration of `\(declaration.declarant.value)` is to show",
                at: declaration.key.location,
                fix: "add its `purpose`: standing, harm, documents or merits",
                about: Diagnostic.Subject(key: declaration.key.value)
            )
        }
    }
}
