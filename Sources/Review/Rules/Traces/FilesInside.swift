import Diagnostics

/// A Word document has other files inside.
enum FilesInside: PaperRule {
    static let id = "DOCX-embed"
    static let title = "A Word document has no other files inside"
    static let authority = Authority.federal("CM/ECF PDF content criteria", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A sheet, a slide or another document that was put into the text is inside the file as a whole, with everything that the
        picture on the page does not show. PDF-embed says the same of PDFs.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ embedded: ⟦embeddings/prices.xlsx⟧
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        paper.unseen.filter { $0.kind == .embedded }.map { unseen in
            Fault(
                "`\(unseen.words.value)` is inside the file as a whole",
                at: unseen.words.location,
                fix: "put in a picture of it, or attach it as an exhibit"
            )
        }
    }
}
