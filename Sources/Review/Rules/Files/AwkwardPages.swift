import CaseFiles
import Diagnostics

/// Pages of an exhibit lie on their side, are of another size, or are hard to read.
enum AwkwardPages: FileRule {
    static let id = "PDF-page"
    static let title = "Pages of exhibits are upright, of Letter size and legible"
    static let authority = Authority.federal("CM/ECF practice", verified: false)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        A page that a viewer shows on its side is a warning: it has to be turned to be read. Another size than Letter, and a
        scan of fewer than 200 dots an inch, are advice, for an original may be what it is. A finished paper that is a PDF
        obeys the same, but where a rule of its court on the size of papers tells it.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === exhibits/mou.pdf 8 pages
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧}, {key: log, title: Log, file: ⟦log.pdf⟧}]
        === exhibits/mou.pdf 8 pages, sideways 2
        === exhibits/log.pdf 8 pages, odd 1
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { contents, file in
            if !contents.sidewaysPages.isEmpty {
                return FileFinding(
                    "\(PageList.text(contents.sidewaysPages)) of `\(file)` "
                        + (contents.sidewaysPages.count == 1 ? "lies" : "lie") + " on the side",
                    fix: "turn the page upright"
                )
            }
            if !contents.oddSizedPages.isEmpty, !isToldOfPaper(file, in: packet) {
                return FileFinding(
                    "\(PageList.text(contents.oddSizedPages)) of `\(file)` "
                        + (contents.oddSizedPages.count == 1 ? "is" : "are") + " not of Letter size",
                    fix: "scale to 8½ by 11 inches, unless the original is of that size",
                    milder: .advice
                )
            }
            guard !contents.coarsePages.isEmpty else { return nil }
            return FileFinding(
                "the scan of \(PageList.text(contents.coarsePages)) of `\(file)` has fewer than 200 dots an inch",
                fix: "look whether the small print is legible, or scan it again",
                milder: .advice
            )
        }
    }

    /// Whether the court's own rule on the size of papers tells it.
    private static func isToldOfPaper(_ file: String, in packet: PacketOutline) -> Bool {
        file == packet.paper?.name && WrongPaperSize.authority.isInForce(at: packet.court.key)
    }
}
