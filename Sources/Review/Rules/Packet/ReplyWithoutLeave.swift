import Diagnostics

/// A reply is filed freely.
enum ReplyWithoutLeave: PaperRule {
    static let id = "DMASS-LR-7.1b3"
    static let title = "A reply or a further paper on a motion says when leave was granted"
    static let authority = Authority.local("L.R., D. Mass. 7.1(b)(3)", in: .mad, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Papers beyond the motion and the opposition are filed only with leave, and their first page says so. Looks at a
        finished document whose title has the word reply, sur-reply or supplemental memorandum: its text has the words
        `leave to file`. A motion for that leave is left alone.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === reply.docx
        REPLY MEMORANDUM IN SUPPORT OF MOTION TO DISMISS
        Leave to file granted on March 3, 2025
        The opposition is wrong.
        """,
        """
        court: mad
        === motion.docx
        MOTION FOR LEAVE TO FILE A REPLY
        """,
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === reply.docx
        ⟦REPLY MEMORANDUM IN SUPPORT OF MOTION TO DISMISS⟧
        The opposition is wrong.
        """
    ]

    private static let further = PhraseFinder([
        "reply", "sur-reply", "surreply", "supplemental memorandum", "supplemental brief", "further memorandum",
    ])
    private static let leave = PhraseFinder(["leave to file", "leave of court", "leave granted", "with leave"])

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        guard let title = paper.caption.title, further.first(in: MappedText(title)) != nil,
            !title.value.uppercased().contains("LEAVE"),
            !paper.caption.words.contains(where: { leave.first(in: MappedText($0)) != nil }),
            !packet.passages.contains(where: { leave.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "`\(title.value)` does not say that leave to file it was granted",
                at: title.location,
                fix: "ask for leave, and write `Leave to file granted on` with the day below the title"
            )
        ]
    }
}
