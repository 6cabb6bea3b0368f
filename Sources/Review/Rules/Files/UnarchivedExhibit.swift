import CaseFiles
import Diagnostics

/// An exhibit will not look the same on every computer.
enum UnarchivedExhibit: FileRule {
    static let id = "PDF-A"
    static let title = "Exhibits look the same on every computer"
    static let authority = Authority.federal("PACER notice on PDF/A (2010); CM/ECF practice", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Courts take PDF/A and none asks for it, so a file that is only no PDF/A is not pointed out. A file that claims to
        be none and whose fonts are not embedded is: another computer may show other letters.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}, {key: log, title: Log, file: log.pdf}]
        === exhibits/mou.pdf 8 pages
        === exhibits/log.pdf 8 pages, font Garamond, PDF/A-2b
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧}]
        === exhibits/mou.pdf 8 pages, font Garamond
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { contents, file in
            guard contents.pdfAClaim == nil, let font = contents.fontsNotEmbedded.first else { return nil }
            let count = contents.fontsNotEmbedded.count
            return FileFinding(
                "`\(file)` does not embed "
                    + (count == 1 ? "its font `\(font)`" : "\(count) of its fonts, `\(font)` among them"),
                fix: "export it again as PDF/A, which embeds them"
            )
        }
    }
}
