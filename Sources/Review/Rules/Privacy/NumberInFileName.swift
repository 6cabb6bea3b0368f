import CaseFiles
import Diagnostics

/// The name of a file gives away an identifier.
enum NumberInFileName: Rule {
    static let id = "PKT-REDACT"
    static let title = "File names hold no personal identifiers"
    static let authority = Authority.civilRule("5.2(a)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        File names are entered on the docket with the document. Looks for numbers of the shape of a social-security or
        taxpayer number. Texts and the case file are FRCP-5.2a1's to a4's; the pages of exhibits are searched by the packet.
        """
    static let accepts: [Example] = ["exhibits: [{key: form, title: Form, file: form-w7.pdf}]"]
    static let rejects: [Example] = ["exhibits: [{key: form, title: Form, file: ⟦w7 000-12-3456.pdf⟧}]"]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.filter { exhibit in
            IdentifierScan.hits(in: MappedText(exhibit.file.value)).contains { $0.kind == .taxpayerNumber }
        }.map { exhibit in
            Fault(
                "the file name of exhibit `\(packet.labels[exhibit.key.value] ?? exhibit.key.value)` shows a personal number",
                at: exhibit.file.location,
                fix: "rename the file without the number",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
