import CaseFiles
import Diagnostics

/// Pages of an exhibit are pictures without text.
enum UnsearchableExhibit: Rule {
    static let id = "PDF-text"
    static let title = "Exhibits have text that can be searched"
    static let authority = Authority.federal("CM/ECF practice; C.D. Cal. L.R. 5-4.3.1 as an example", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Papers are converted from the word processor; exhibits may be scanned, with the text recognised. A page without
        text cannot be searched by the court, and nothing on it is checked here: no quotation, no personal number. So it is
        advice, and a reader's eye has to do it.
        """
    static let accepts: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === exhibits/mou.pdf text
        The parties to this memorandum are two agencies.
        """
    ]
    static let rejects: [Example] = [
        """
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧}]
        === exhibits/mou.pdf text
        The parties to this memorandum are two agencies.
        --- page
        3
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            switch packet.exhibits[exhibit.key.value]?.text {
            case nil: return nil
            case .unread(let obstacle):
                return fault(
                    "`\(exhibit.file.value)` was not looked into: \(obstacle.complaint)",
                    exhibit,
                    obstacle.remedy
                )
            case .read(let pages):
                let silent = pages.indices.filter { !pages[$0].hasText }.map { $0 + 1 }
                guard !silent.isEmpty else { return nil }
                let isAll = silent.count == pages.count
                let what = isAll ? "no page" : PageList.text(silent)
                let has = isAll ? "has text" : silent.count == 1 ? "has no text" : "have no text"
                return fault(
                    "\(what) of `\(exhibit.file.value)` \(has), so nothing on it was checked",
                    exhibit,
                    "recognise the text: `filing exhibits … --ocr FOLDER`, and read these pages yourself"
                )
            }
        }
    }

    private static func fault(_ message: String, _ exhibit: Exhibit, _ fix: String) -> Fault {
        Fault(
            message,
            at: exhibit.file.location,
            fix: fix,
            about: Diagnostic.Subject(exhibit: exhibit.key.value)
        )
    }
}
