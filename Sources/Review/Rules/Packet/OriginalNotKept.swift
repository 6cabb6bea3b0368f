import CaseFiles
import Diagnostics

/// A declaration is filed with a typed signature, and nobody keeps the signed one.
enum OriginalNotKept: Rule {
    static let id = "DMASS-ECF-affid"
    static let title = "The filer keeps the signed original of a declaration"
    static let authority = Authority.local("D. Mass. ECF Admin. Proc. (affidavits)", in: .mad, verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A declaration is filed with `/s/` and the declarant's name; the filer keeps the signed original until two years
        after the time for appeal has ended. Looks at declarations with a `signature`: `original_kept` is true.
        """
    static let accepts: [Example] = [
        """
        court: mad
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md, signature: /s/ Jane Roe, original_kept: true}]
        """,
        """
        court: mad
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md}]
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        declarations: [{key: roe-decl, declarant: Jane Roe, text: roe.md, signature: ⟦/s/ Jane Roe⟧}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.declarations.compactMap { declaration in
            guard let signature = declaration.signature, !signature.value.isEmpty,
                declaration.originalKept?.value != true
            else { return nil }
            return Fault(
                "nobody states that the original signed by `\(declaration.declarant.value)` is kept",
                at: signature.location,
                fix: "keep the signed paper, and write `original_kept: true`",
                about: Diagnostic.Subject(key: declaration.key.value)
            )
        }
    }
}
