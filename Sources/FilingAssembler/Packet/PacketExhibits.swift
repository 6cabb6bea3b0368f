internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments

/// Binds the exhibits of a packet, several at once.
struct PacketExhibits: Sendable {
    let content: Matter.Content
    let options: PacketOptions
    let splitter: PacketSplitter
    let progress: @Sendable (String) -> Void

    /// - Returns: the files that each became, by exhibit key.
    func bind(_ work: [Work], into folder: String) async throws -> [String: [PacketFile]] {
        let digits = try digits()
        return try await withThrowingTaskGroup(of: (String, [PacketFile]).self) { group in
            var next = 0
            func startNext() {
                guard next < work.count else { return }
                let work = work[next]
                next += 1
                // The command itself runs on one thread; this is work for all processors.
                group.addTask(executorPreference: globalConcurrentExecutor) {
                    (work.exhibit.key, try bind(work, digits, into: folder))
                }
            }
            for _ in 0..<options.jobs { startNext() }
            var bound: [String: [PacketFile]] = [:]
            while let (key, files) = try await group.next() {
                startNext()
                bound[key] = files
            }
            return bound
        }
    }

    struct Work: Sendable {
        var exhibit: PlannedExhibit
        /// The file's path in the packet without its ending.
        var name: String
        /// `Attachment 2 to the Complaint`
        var place: String
    }

    /// Drawn once, because all exhibits have the same.
    private func digits() throws -> DrawnDigits? {
        do throws(PDFError) {
            return try options.bates(from: 1).map { numbers throws(PDFError) in try DrawnDigits(prefix: numbers.prefix)
            }
        } catch {
            throw error.binding("the numbers of the exhibits", help: "leave out --bates")
        }
    }

    private func bind(_ work: Work, _ digits: DrawnDigits?, into folder: String) throws -> [PacketFile] {
        progress("binding exhibit \(work.exhibit.label)")
        let path = FilePath.join(folder, "\(work.name).pdf")
        do throws(PDFError) {
            let bound = try ExhibitBinder.bind(work.exhibit.path, to: path, with: furniture(of: work), digits: digits)
            return try splitter.split(work.name, in: folder, sheets: bound.slipSheets)
        } catch {
            let name = FilePath.name(of: work.exhibit.path)
            throw error.binding("exhibit \(work.exhibit.label), `\(name)`,", help: "mend or replace the file")
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
            bates: options.bates(from: work.exhibit.firstBates)
        )
    }
}

extension PacketOptions {
    /// `CEDC` as `CEDC-`: the form in which citations name the numbers.
    func bates(from first: Int?) -> BatesNumbers? {
        guard let first, let prefix = batesPrefix else { return nil }
        return BatesNumbers(prefix: prefix.isEmpty || prefix.hasSuffix("-") ? prefix : prefix + "-", first: first)
    }

    /// `CEDC-000001–000006`
    func batesRange(of exhibit: PlannedExhibit) -> String? {
        guard let numbers = bates(from: exhibit.firstBates) else { return nil }
        let last = numbers.number(ofPage: exhibit.pages - 1).dropFirst(numbers.prefix.count)
        return numbers.number(ofPage: 0) + (exhibit.pages > 1 ? "–\(last)" : "")
    }
}
