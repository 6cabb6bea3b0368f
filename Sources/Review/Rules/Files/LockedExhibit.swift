import CaseFiles
import Diagnostics

/// An exhibit is encrypted.
enum LockedExhibit: FileRule {
    static let id = "PDF-encrypt"
    static let title = "No exhibit is encrypted"
    static let authority = Authority.federal("CM/ECF PDF content criteria (E.D. Okla.)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Filing systems refuse files with a password, even one that only restricts printing.
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
        === exhibits/mou.pdf encrypted
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.files.filter(\.facts.isEncrypted).map { file in
            file.fault(FileFinding("`\(file.name.value)` is encrypted", fix: "remove the password from the file"))
        }
    }
}
