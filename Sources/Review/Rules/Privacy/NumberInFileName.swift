import CaseFiles
import Diagnostics

/// The name of a file gives away an identifier.
enum NumberInFileName: PaperRule {
    static let id = "PKT-REDACT"
    static let title = "File names hold no personal identifiers"
    static let authority = Authority.civilRule("5.2(a)", verified: true)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        File names are entered on the docket with the document. Looks for numbers of the shape of a social-security or
        taxpayer number in the names of exhibits, of a finished document, and of files inside it. Texts and the case file are FRCP-5.2a1's to a4's; the pages of exhibits too.
        """
    static let accepts: [Example] = ["exhibits: [{key: form, title: Form, file: form-w7.pdf}]"]
    static let rejects: [Example] = [
        "exhibits: [{key: form, title: Form, file: ⟦w7 000-12-3456.pdf⟧}]",
        "exhibits: [{key: form, title: Form, file: ⟦w7-000-12-3456.pdf⟧}]",
        """
        === complaint-000-12-3456.docx
        ⟦⟧1. Acme sold it.
        """,
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        let own =
            showsNumber(paper.name)
            ? [Fault("the name of the file shows a personal number", at: paper.caption.place, fix: fix)] : []
        let inside = paper.unseen.filter { $0.kind == .embedded && showsNumber($0.words.value) }.map { unseen in
            Fault("the name of a file inside shows a personal number", at: unseen.words.location, fix: fix)
        }
        return own + inside + check(packet)
    }

    private static let fix = "rename the file without the number"

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.filter { exhibit in
            showsNumber(exhibit.file.value)
        }.map { exhibit in
            Fault(
                "the file name of exhibit `\(packet.labels[exhibit.key.value] ?? exhibit.key.value)` shows a personal number",
                at: exhibit.file.location,
                fix: fix,
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }

    /// In a file name anything may stand around the number: `w7-000-12-3456.pdf`, `SSN_000-12-3456_x.pdf`.
    private static func showsNumber(_ name: String) -> Bool {
        let groups = Array(name.unicodeScalars).split { !$0.isASCIIDigit }
        let hasShape = groups.indices.dropLast(2).contains { index in
            let three = groups[index...index + 2]
            return three.map(\.count) == [3, 2, 4]
                && zip(three, three.dropFirst()).allSatisfy { $0.endIndex + 1 == $1.startIndex }
        }
        return hasShape || IdentifierScan.hits(in: MappedText(name)).contains { $0.kind == .taxpayerNumber }
    }
}
