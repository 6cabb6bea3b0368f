import Diagnostics

/// A Word document still has tracked changes.
enum TrackedChanges: PaperRule {
    static let id = "DOCX-changes"
    static let title = "A Word document has no tracked changes"
    static let authority = Authority.federal("Fed. R. Civ. P. 5.2(a); CM/ECF practice on metadata", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A change that was neither accepted nor rejected prints with its marks, and the file keeps the words that were deleted,
        the name of whoever did it, and the time. All other rules read the document as if every change were accepted; only
        those on personal identifiers (FRCP-5.2a1 to a4) read the deleted words too. One finding tells how many there are.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ comment: to be checked
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ deleted (A. Editor): ⟦stole it⟧
        ~ inserted (A. Editor): sold it
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let changes = paper.unseen.filter(\.kind.isChange)
        guard let first = changes.first else { return [] }
        let authors = Set(changes.compactMap(\.author)).sorted()
        let by = authors.isEmpty ? "" : " by " + WordList.quoted(authors)
        return [
            Fault(
                changes.count == 1
                    ? "a tracked change\(by) is left"
                    : "\(changes.count) tracked changes\(by) are left, the first here",
                at: first.words.location,
                fix: "accept or reject every change, and turn tracking off"
            )
        ]
    }
}
