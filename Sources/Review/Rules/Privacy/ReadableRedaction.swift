import CaseFiles
import Diagnostics

/// Words under a black box can still be read, or the file tells more than its pages.
enum ReadableRedaction: FileRule {
    static let id = "PDF-meta"
    static let title = "Redactions remove the words, and files tell nothing beside their pages"
    static let authority = Authority.federal("Fed. R. Civ. P. 5.2(a); CM/ECF practice on metadata", verified: false)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A box painted over words hides them from the eye only: whoever copies the page has them. A dark box over text, and an
        area that was marked for redaction and never redacted, are errors. Text under a white or coloured area is a warning,
        for it may be a ground that somebody painted twice. Comments on the pages, and an author's name in the properties, are
        advice. Personal numbers in properties and comments are those of FRCP-5.2a1 to a4.
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
        === exhibits/mou.pdf 8 pages, covered 2, covered 5
        === exhibits/log.pdf 8 pages, comment 3 ask the client, author J. Roe
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.faultsInFiles { covered($0, $1) ?? told($0, $1) }
    }

    private static func covered(_ contents: ExhibitContents, _ file: String) -> FileFinding? {
        func pages(_ kind: ExhibitContents.Cover.Kind) -> [Int] {
            contents.covers.filter { $0.kind == kind }.map(\.page)
        }
        if !pages(.dark).isEmpty {
            return FileFinding(
                "text can still be read under a dark box on \(PageList.text(pages(.dark))) of `\(file)`",
                fix: "redact it with a program that removes the words, and look at this again"
            )
        }
        if !pages(.mark).isEmpty {
            return FileFinding(
                "\(PageList.text(pages(.mark))) of `\(file)` is marked for redaction and was never redacted",
                fix: "apply the redactions, and save the file under a new name"
            )
        }
        guard !pages(.light).isEmpty else { return nil }
        return FileFinding(
            "text can still be read under a painted area on \(PageList.text(pages(.light))) of `\(file)`",
            fix: "if it was meant to hide the words, remove them",
            milder: .warning
        )
    }

    private static func told(_ contents: ExhibitContents, _ file: String) -> FileFinding? {
        let remarks = contents.annotations.filter { $0.name != "Link" && $0.name != "Widget" }
        if let first = remarks.first {
            let more = Set(remarks.map(\.page)).count
            return FileFinding(
                "`\(file)` has comments, on page \(first.page)" + (more > 1 ? " and others" : ""),
                fix: "remove them, unless they belong to the original",
                milder: .advice
            )
        }
        guard let author = contents.properties.first(where: { ["Author", "dc:creator"].contains($0.name) }) else {
            return nil
        }
        return FileFinding(
            "the properties of `\(file)` name an author, `\(author.text)`",
            fix: "remove the properties, unless the name may be public",
            milder: .advice
        )
    }
}
