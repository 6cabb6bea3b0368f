internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments

/// Binds the exhibits of a packet, several at once.
struct PacketExhibits: Sendable {
    let content: Matter.Content
    let options: PacketOptions
    let progress: @Sendable (String) -> Void

    /// - Parameter work: for each exhibit, where the bound file goes and whose attachment it is.
    /// - Returns: what became of them, by exhibit key.
    func bind(_ work: [Work]) async throws -> [String: BoundExhibit] {
        try await withThrowingTaskGroup(of: (String, BoundExhibit).self) { group in
            var next = 0
            func startNext() {
                guard next < work.count else { return }
                let work = work[next]
                next += 1
                group.addTask { (work.exhibit.key, try bind(work)) }
            }
            for _ in 0..<options.jobs { startNext() }
            var bound: [String: BoundExhibit] = [:]
            while let (key, exhibit) = try await group.next() {
                startNext()
                bound[key] = exhibit
            }
            return bound
        }
    }

    struct Work: Sendable {
        var exhibit: PlannedExhibit
        var target: String
        /// `Attachment 2 to the Complaint`
        var place: String
    }

    private func bind(_ work: Work) throws(PacketFault) -> BoundExhibit {
        progress("binding exhibit \(work.exhibit.label)")
        do throws(PDFError) {
            return try ExhibitBinder.bind(work.exhibit.path, to: work.target, with: furniture(of: work))
        } catch {
            throw PacketFault(
                complaint: "exhibit \(work.exhibit.label), `\(FilePath.name(of: work.exhibit.path))`, \(error.complaint)",
                help: "mend or replace the file"
            )
        }
    }

    private func furniture(of work: Work) -> ExhibitFurniture {
        let label = "Exhibit \(work.exhibit.label)"
        let number = content.caseFile.caseNumber?.value
        let court = content.court.captionLines.map(\.value).joined(separator: ", ")
        return ExhibitFurniture(
            slipSheet: SlipSheet(
                label: label,
                title: Wording.typographic(work.exhibit.title),
                details: work.exhibit.details.map(Wording.typographic),
                caption: [court, Wording.typographic(CaseName.short(content.caseFile))]
                    + (number.map { ["\(content.court.caseNumberLabel.value) \($0)"] } ?? []),
                footer: work.place
            ),
            sticker: Sticker(label: label, caseNumber: number),
            bates: work.exhibit.firstBates.map { BatesNumbers(prefix: batesPrefix, first: $0) }
        )
    }

    /// `CEDC` as `CEDC-`: the form in which citations name the numbers.
    private var batesPrefix: String {
        let prefix = options.batesPrefix ?? ""
        return prefix.isEmpty || prefix.hasSuffix("-") ? prefix : prefix + "-"
    }
}
