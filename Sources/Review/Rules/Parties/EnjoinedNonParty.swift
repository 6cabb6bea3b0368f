import CaseFiles
import Diagnostics

/// Somebody stands on the wrong side of a claim or an injunction.
enum EnjoinedNonParty: Rule {
    static let id = "PKT-PARTY-SIDE"
    static let title = "Claims run from plaintiffs to defendants, and injunctions bind defendants"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(a), 65(d)(2)")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        An injunction binds the parties, their people, and those in active concert with them who get notice. A name in
        `enjoin` must be a defendant; a claim's plaintiffs must be plaintiffs and its defendants defendants.
        """
    static let accepts: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - {key: apa, title: Contrary to law, plaintiffs: [cedc], defendants: [irs]}
        relief:
          - {key: stop, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing return information}
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        relief:
          - {key: stop, kind: injunction, stage: permanent, enjoin: [irs, ⟦cedc⟧], act: disclosing information}
        """,
        """
        plaintiffs: [{key: cedc, name: Center}]
        defendants: [{key: irs, name: Internal Revenue Service}]
        claims:
          - {key: apa, title: Contrary to law, plaintiffs: [⟦irs⟧], defendants: [⟦cedc⟧]}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let plaintiffs = Set(packet.caseFile.plaintiffs.map(\.key.value))
        let defendants = Set(packet.caseFile.defendants.map(\.key.value))
        let enjoined = packet.caseFile.relief.flatMap { relief in
            relief.enjoin.keys.filter { plaintiffs.contains($0.value) && !defendants.contains($0.value) }.map {
                fault("`\($0.value)` is enjoined but is not a defendant", $0, side: "defendants")
            }
        }
        let misplaced = packet.caseFile.claims.flatMap { claim in
            claim.plaintiffs.keys.filter { defendants.contains($0.value) && !plaintiffs.contains($0.value) }.map {
                fault("`\($0.value)` is a defendant and cannot bring \(packet.name(of: claim))", $0, side: "plaintiffs")
            }
                + claim.defendants.keys.filter {
                    plaintiffs.contains($0.value) && !defendants.contains($0.value)
                }.map {
                    fault(
                        "`\($0.value)` is a plaintiff, and \(packet.name(of: claim)) is brought against it",
                        $0,
                        side: "defendants"
                    )
                }
        }
        return enjoined + misplaced
    }

    private static func fault(_ message: String, _ key: Located<String>, side: String) -> Fault {
        Fault(
            message,
            at: key.location,
            fix: "name one of the `\(side)`, or move `\(key.value)` there",
            about: Diagnostic.Subject(key: key.value)
        )
    }
}
