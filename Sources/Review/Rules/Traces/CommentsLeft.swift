import Diagnostics

/// A Word document still has comments.
enum CommentsLeft: PaperRule {
    static let id = "DOCX-comments"
    static let title = "A Word document has no comments"
    static let authority = Authority.federal("Fed. R. Civ. P. 5.2(a); CM/ECF practice on metadata", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        What colleagues wrote to each other beside the text goes to the court and to the other side with the file, and can be
        privileged. One finding tells how many comments there are. Personal numbers in them are those of FRCP-5.2a1 to a4.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ deleted (A. Editor): stole it
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ comment (A. Editor): ⟦can we prove this?⟧
        ~ comment (B. Partner): ask her
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let comments = paper.unseen.filter { $0.kind == .comment }
        guard let first = comments.first else { return [] }
        let authors = Set(comments.compactMap(\.author)).sorted()
        let by = authors.isEmpty ? "" : " by " + WordList.quoted(authors)
        return [
            Fault(
                comments.count == 1 ? "a comment\(by) is left" : "\(comments.count) comments\(by) are left",
                at: first.words.location,
                fix: "delete every comment before the file leaves the office"
            )
        ]
    }
}
