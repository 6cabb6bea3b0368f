import CaseFiles
import Diagnostics

/// A summons does not say where its defendant is.
enum IncompleteSummons: PaperRule {
    static let id = "FRCP-4a1"
    static let title = "A summons has all that Rule 4(a)(1) asks for"
    static let authority = Authority.civilRule("4(a)(1)(A)–(G)", verified: true)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A summons names the court and the parties, is directed to the defendant, gives the plaintiff's attorney with
        address, the time to respond and the warning of default, and leaves room for signature and seal. The tool sets
        all of it; what the case file must bring is the `address` of each defendant, of the party or of its row in
        `service`. FRCP-11a-block asks for counsel's, FRCP-10a-court for the court's name.
        In a finished summons it looks for the words; a request "To: Defendants" is directed to nobody.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: acme, name: Acme Inc., kind: company, address: [1 Example Street, "Boston, MA 02110"]}]
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        service: [{to: acme, method: personal, address: [1 Example Street, "Boston, MA 02110"]}]
        """,
        """
        === summons.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff
        v.
        ACME CORP., Defendant
        Civil Action No. 1:26-cv-01234
        SUMMONS IN A CIVIL ACTION
        To: Acme Corp., 1 Main Street, Boston, MA 02108
        Within 21 days after service you must serve an answer on the plaintiff’s attorney: A. Lawyer, 1 Court Street, Boston, MA 02108.
        If you fail to respond, judgment by default will be entered against you.
        CLERK OF COURT
        ________________
        """,
    ]
    static let rejects: [Example] = [
        "defendants: [{key: ⟦acme⟧, name: Acme Inc., kind: company}]",
        """
        === summons.docx
        UNITED STATES DISTRICT COURT
        JANE ROE, Plaintiff
        v.
        ACME CORP., Defendant
        Civil Action No. 1:26-cv-01234
        ⟦SUMMONS IN A CIVIL ACTION⟧
        To: Defendants
        You must serve an answer.
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        let rows = packet.caseFile.service
        let summoned = Set(packet.documents.lazy.filter { $0.kind == .summons }.map(\.concern))
        return packet.caseFile.defendants.filter { summoned.contains(.party($0.key.value)) }.compactMap { party in
            let addresses = [party.address] + rows.filter { $0.isFor(party) }.map(\.address)
            guard !addresses.joined().contains(where: { !$0.value.isEmpty }) else { return nil }
            return Fault(
                "the summons to `\(party.name.value)` has no address",
                at: party.key.location,
                fix: "add the party's `address`",
                about: Diagnostic.Subject(key: party.key.value)
            )
        }
    }

    private static let parts: [(what: String, finder: PhraseFinder)] = [
        (
            "the time within which to answer",
            PhraseFinder(["21 days", "60 days", "90 days", "twenty-one days", "sixty days"])
        ),
        ("the warning of a judgment by default", PhraseFinder(["default"])),
        ("the plaintiff's attorney", PhraseFinder(["attorney", "counsel", "plaintiff whose name", "pro se"])),
        ("the place where the clerk signs", PhraseFinder(["clerk"])),
    ]
    private static let nobody = PhraseFinder(["to: defendants", "to: all defendants", "to the defendants"])
    private static let directed = PhraseFinder(["to"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard paper.kind == .summons else { return [] }
        var missing = parts.filter { !packet.has($0.finder) }.map(\.what)
        if packet.has(nobody) || !packet.has(directed) { missing.insert("the defendant to whom it is directed", at: 0) }
        guard !missing.isEmpty else { return [] }
        return [
            Fault(
                "the summons lacks \(WordList.joined(missing))",
                at: paper.place,
                fix: "complete it: Rule 4(a)(1) requires each of these"
            )
        ]
    }
}
