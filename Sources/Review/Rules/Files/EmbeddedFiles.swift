import CaseFiles
import Diagnostics

/// Files are hidden inside an exhibit's file.
enum EmbeddedFiles: FileRule {
    static let id = "PDF-embed"
    static let title = "No exhibit has files inside"
    static let authority = Authority.federal("CM/ECF PDF content criteria (E.D. Okla.)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Filing systems refuse portfolios and attachments inside a PDF; nobody would see them on the docket either.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === exhibits/mou.pdf 8 pages
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧}]
        === exhibits/mou.pdf 8 pages, attachment records.xlsx
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { contents, file in
            guard let first = contents.attachments.first else { return nil }
            let count = contents.attachments.count
            return FileFinding(
                "`\(file)` has "
                    + (count == 1 ? "the file `\(first)` inside" : "\(count) files inside, `\(first)` among them"),
                fix: "take them out, and file what is needed as exhibits of their own"
            )
        }
    }
}
