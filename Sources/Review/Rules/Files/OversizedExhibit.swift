import CaseFiles
import Diagnostics

/// An exhibit's file is larger than the court's filing system takes.
enum OversizedExhibit: FileRule {
    static let id = "NDCAL-SIZE"
    static let title = "No exhibit's file is larger than the filing system takes"
    static let authority = Authority.local("N.D. Cal. ECF, limit of file sizes", in: .cand, verified: false)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        The limit is `pdf_limit` in the court's data, with the day on which it was looked up and its source. A file beyond
        the size that is advised, which is known to fail at times, is pointed out as advice. For a court whose data name
        no limit, as those of the District of Massachusetts, nothing is said.
        """
    static let accepts: [Example] = [
        """
        court: cand
        exhibits: [{key: mou, title: Memorandum, file: mou.pdf}]
        === exhibits/mou.pdf 8 pages 18 MB
        """
    ]
    static let rejects: [Example] = [
        """
        court: cand
        exhibits: [{key: mou, title: Memorandum, file: ⟦mou.pdf⟧}, {key: log, title: Log, file: ⟦log.pdf⟧}]
        === exhibits/mou.pdf 8 pages 62 MB
        === exhibits/log.pdf 8 pages 31 MB
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let most = packet.court.mostBytes else { return [] }
        let advised = packet.court.advisedBytes ?? most
        return packet.files.compactMap { file in
            guard let bytes = file.facts.bytes, bytes > min(most, advised) else { return nil }
            let isTooLarge = bytes > most
            let limit = (isTooLarge ? most : advised) / 1_000_000
            let finding = FileFinding(
                "`\(file.name.value)` is larger than the \(limit) MB that "
                    + (isTooLarge ? "the court takes" : "are advised"),
                fix: "split the file, or scan it with less resolution",
                milder: isTooLarge ? nil : .advice
            )
            return file.fault(finding)
        }
    }
}
