import Diagnostics

/// The properties of a Word document name people or hold what somebody added.
enum TellingProperties: PaperRule {
    static let id = "DOCX-meta"
    static let title = "The properties of a Word document name nobody"
    static let authority = Authority.federal("Fed. R. Civ. P. 5.2(a); CM/ECF practice on metadata", verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        A word processor writes the author, the last editor, the company and the manager into every file, and offices add
        properties, variables and parts with data (`customXml`) of their own, such as the client's number. They leave the office with the file. Personal
        numbers in any property are those of FRCP-5.2a1 to a4.
        """
    static let accepts: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ title: Complaint
        """
    ]
    static let rejects: [Example] = [
        """
        === complaint.docx
        1. Acme sold it.
        ~ creator: ⟦J. Roe⟧
        ~ lastModifiedBy: J. Roe
        ~ property client: ⟦Roe 4711⟧
        """
    ]

    private static let names = [
        "creator": "author", "lastModifiedBy": "last editor", "Company": "company", "Manager": "manager",
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        people(in: paper) + added(in: paper)
    }

    private static func people(in paper: Paper) -> [Fault] {
        let fields = paper.unseen.compactMap { unseen -> (field: String, unseen: UnseenWords)? in
            guard case .property(let name) = unseen.kind, let field = names[name] else { return nil }
            return (field, unseen)
        }
        guard let first = fields.first else { return [] }
        let told = fields.map { "\($0.field) `\($0.unseen.words.value)`" }
        return [
            Fault(
                "the properties of the file name the " + WordList.joined(told),
                at: first.unseen.words.location,
                fix: "remove them, unless the names may be public"
            )
        ]
    }

    private static func added(in paper: Paper) -> [Fault] {
        let fields = paper.unseen.compactMap { unseen -> (name: String, unseen: UnseenWords)? in
            if case .customProperty(let name) = unseen.kind { (name, unseen) } else { nil }
        }
        guard let first = fields.first else { return [] }
        return [
            Fault(
                "the file has properties that somebody added: " + WordList.quoted(fields.map(\.name)),
                at: first.unseen.words.location,
                fix: "remove them, unless they may be public"
            )
        ]
    }
}
