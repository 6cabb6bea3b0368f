import CaseFiles
import Diagnostics

/// An exhibit is a form that can still be filled in.
enum OpenForm: FileRule {
    static let id = "PDF-forms"
    static let title = "No exhibit is a form that can still be filled in"
    static let authority = Authority.federal("CM/ECF PDF content criteria (E.D. Okla.)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        Some courts take live form fields and some refuse them, and a field may print empty. Fields that hold a signature
        do not count.
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
        === exhibits/mou.pdf 8 pages, form 3
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { contents, file in
            guard contents.formFields > 0 else { return nil }
            let fields = contents.formFields == 1 ? "1 form field" : "\(contents.formFields) form fields"
            return FileFinding(
                "`\(file)` has \(fields) that can still be filled in",
                fix: "flatten the form: print it to a new PDF"
            )
        }
    }
}
