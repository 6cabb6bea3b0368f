import CaseFiles
import Diagnostics

/// An exhibit's file acts, plays or calls up programs.
enum ActingExhibit: FileRule {
    static let id = "PDF-script"
    static let title = "No exhibit runs scripts, plays media or calls up programs"
    static let authority = Authority.federal("CM/ECF PDF content criteria (E.D. Okla.)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Filing systems refuse files with JavaScript, with actions that launch programs or send forms, and with sound or
        film. Links inside the document and to web pages are no actions in this sense.
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
        === exhibits/mou.pdf 8 pages, action a script (when the file opens)
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { contents, file in
            guard let first = contents.activeContent.first else { return nil }
            let more = contents.activeContent.count - 1
            return FileFinding(
                "`\(file)` has \(first)" + (more > 0 ? " and \(more) more" : ""),
                fix: "print the file to a new PDF, which leaves them out"
            )
        }
    }
}
