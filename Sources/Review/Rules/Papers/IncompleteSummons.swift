import Diagnostics

/// A summons lacks something that Rule 4(a)(1) asks for.
enum IncompleteSummons: PaperRule {
    static let id = "FRCP-4a1"
    static let title = "A summons has everything that Rule 4(a)(1) names"
    static let authority = Authority.civilRule("4(a)(1)", verified: true)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A summons names the court and the parties, is directed to the defendant, states the name and address of the plaintiff's attorney
        or of the plaintiff, the time within which to appear, and that the failure to do so will result in a default judgment; the clerk
        signs it and it bears the seal. Court and parties are FRCP-10a's. A request "To: Defendants" is directed to nobody.
        """
    static let accepts: [Example] = [
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
        """
    ]
    static let rejects: [Example] = [
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
        """
    ]

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
