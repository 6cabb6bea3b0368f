internal import CaseFiles
internal import Diagnostics
internal import FoundationEssentials
internal import PDFDocuments

/// One run of binding: drafts, prints, binds, links, and writes down what it has done.
struct PacketBinder: Sendable {
    let matter: Matter
    let content: Matter.Content
    let options: PacketOptions
    let findings: [Diagnostic]
    let progress: @Sendable (String) -> Void
    let plan: PacketPlan

    init(
        _ matter: Matter,
        _ content: Matter.Content,
        _ options: PacketOptions,
        _ findings: [Diagnostic],
        _ progress: @escaping @Sendable (String) -> Void
    ) {
        self.matter = matter
        self.content = content
        self.options = options
        self.findings = findings
        self.progress = progress
        plan = PacketPlan(matter.documents(), content, hasBates: options.batesPrefix != nil)
    }

    func bind(into target: String) async throws -> BoundPacket {
        let inputs = try self.inputs()
        let folder = try PacketFolder(for: target)
        let exhibits = try await bindExhibits(into: folder.path)
        let documents = try await finishDocuments(into: folder.path, citing: exhibits)
        let files = plan.items.flatMap { listed($0, documents, exhibits) }
        if options.combines { try combine(files, in: folder.path) }
        let filingPlan = FilingPlan(entries: try files.map { try $0.entry(in: folder.path) })
        try write(filingPlan, into: folder.path)
        let manifest = try self.manifest(of: folder.path, inputs: inputs, plan: filingPlan)
        let bytes = try manifest.encoded()
        try OutputFile.write(bytes, to: folder.file(PacketManifest.fileName), existing: .isKept)
        try inputs.confirm()
        try folder.publish()
        return BoundPacket(
            plan: filingPlan,
            files: manifest.outputs.count + 1,
            manifestDigest: try ContentHash.digest(of: bytes)
        )
    }

    func counted(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
}

// MARK: - Exhibits

extension PacketBinder {
    /// Binds the exhibits, and splits those that are larger than the court takes.
    /// - Returns: the files of each, by exhibit key.
    private func bindExhibits(into folder: String) async throws -> [String: [PacketFile]] {
        let work = plan.items.compactMap { item -> PacketExhibits.Work? in
            guard case .exhibit(let exhibit) = item.content, let attachment = item.attachment else { return nil }
            return PacketExhibits.Work(
                exhibit: exhibit,
                name: (exhibit.isSealed ? "sealed/" : "") + item.name,
                place: "Attachment \(attachment) to \(item.hostTitle.map(Wording.typographic) ?? "the document")"
            )
        }
        if work.contains(where: \.exhibit.isSealed) { try OutputFolder.make(FilePath.join(folder, "sealed")) }
        let exhibits = PacketExhibits(content: content, options: options, splitter: splitter, progress: progress)
        return try await exhibits.bind(work, into: folder)
    }

    private var splitter: PacketSplitter {
        let courts = content.court.fileLimit.map { $0.megabytes.value * 1_000_000 }
        return PacketSplitter(limit: options.fileLimit ?? courts, progress: progress)
    }
}

// MARK: - Documents

extension PacketBinder {
    /// One document as it is in the packet: one file, or the parts of a large one.
    private struct BoundDocument {
        var files: [PacketFile]
        /// By its own pages.
        var links: [ExhibitLinks.Link]
    }

    /// - Returns: the documents, by their keys.
    private func finishDocuments(
        into folder: String,
        citing exhibits: [String: [PacketFile]]
    ) async throws -> [String: BoundDocument] {
        let all = documents()
        let printed = try await printed(all, in: folder, citing: exhibits)
        let finisher = PacketFinisher(exhibits: linked(exhibits), day: day)
        var bound: [String: BoundDocument] = [:]
        var faults: [Diagnostic] = []
        for (name, document) in all {
            let (pdf, known) = (
                FilePath.join(printed, "\(name).pdf"), options.ownDocuments[document.key] ?? document.key
            )
            let words = try await PrintedDocument(pdf: pdf)
            if document.kind.isBrief {
                faults += BriefReview(content: content).findings(in: words, at: pdf, named: known)
            }
            let finished = try finisher.finish(
                pdf,
                saying: words,
                named: known,
                title: document.title,
                to: FilePath.join(folder, "\(name).pdf")
            )
            let files = try split(name, document, in: folder)
            bound[document.key] = BoundDocument(files: files, links: finished.links)
            faults += finished.findings
        }
        for fault in faults where fault.severity != .error { progress("\(fault.location.file): \(fault.message)") }
        guard options.despiteErrors || faults.count(of: .error) == 0 else { throw PacketRefusal(inDocuments: faults) }
        try? FileManager.default.removeItem(atPath: printed)
        return bound
    }

    private func split(_ name: String, _ document: PlannedDocument, in folder: String) throws -> [PacketFile] {
        guard document.isFiled else { return [] }
        do throws(PDFError) {
            return try splitter.split(name, in: folder)
        } catch {
            throw error.binding("`\(document.key)`", help: "make its pictures smaller")
        }
    }

    /// The documents with the names of their files.
    private func documents() -> [(name: String, document: PlannedDocument)] {
        plan.items.compactMap { item in
            guard case .document(let document) = item.content else { return nil }
            return (item.name, document)
        } + plan.unfiled.map { ("not-filed-\(FileSlug.slug($0.key))", $0) }
    }

    /// Drafts and prints.
    /// - Returns: the folder of the printed files, which is none of the packet's.
    private func printed(
        _ all: [(name: String, document: PlannedDocument)],
        in folder: String,
        citing exhibits: [String: [PacketFile]]
    ) async throws -> String {
        let (word, printed) = (FilePath.join(folder, "word"), FilePath.join(folder, ".printed"))
        try OutputFolder.make(word)
        try OutputFolder.make(printed)
        progress("drafting and printing \(counted(all.count, "document"))")
        try await print(all, places: places([:]), word, printed)
        guard options.combines else { return printed }
        // The list of exhibits tells pages of the combined file, and its own length moves them.
        let lists = all.filter { $0.document.kind == .exhibitList }
        var known: [String: Int] = [:]
        for _ in 0..<3 where !lists.isEmpty {
            let pages = try combinedPages(printed, in: folder, exhibits)
            if pages == known { break }
            known = pages
            try await print(lists, places: places(pages), word, printed)
        }
        return printed
    }

    private func print(
        _ documents: [(name: String, document: PlannedDocument)],
        places: [String: ExhibitPlace],
        _ word: String,
        _ printed: String
    ) async throws {
        let drafts = PacketDocuments(matter: matter, options: options)
        let docx = try await drafts.docx(of: documents.map(\.document), places: places)
        let jobs = documents.compactMap { name, document in
            docx[document.key].map { PDFPrinter.Job(name: name, docx: $0) }
        }
        for job in jobs {
            try OutputFile.write(job.docx, to: FilePath.join(word, "\(job.name).docx"), existing: .isReplaced)
        }
        try await PDFPrinter.print(jobs, into: printed)
    }

    /// Where the exhibits are, for the list of exhibits.
    private func places(_ combinedPages: [String: Int]) -> [String: ExhibitPlace] {
        plan.items.reduce(into: [:]) { places, item in
            guard case .exhibit(let exhibit) = item.content else { return }
            places[exhibit.key] = ExhibitPlace(
                number: item.number,
                isSealed: exhibit.isSealed,
                bates: options.batesRange(of: exhibit),
                combinedPage: combinedPages[exhibit.key]
            )
        }
    }

    /// The first page of each exhibit in the combined file, by exhibit key.
    private func combinedPages(
        _ printed: String,
        in folder: String,
        _ exhibits: [String: [PacketFile]]
    ) throws -> [String: Int] {
        var next = 1
        var pages: [String: Int] = [:]
        for item in plan.items {
            switch item.content {
            case .document: next += try Self.pages(of: FilePath.join(printed, "\(item.name).pdf"))
            case .exhibit(let exhibit) where exhibit.isSealed: break
            case .exhibit(let exhibit):
                pages[exhibit.key] = next
                for file in exhibits[exhibit.key] ?? [] { next += try Self.pages(of: FilePath.join(folder, file.name)) }
            }
        }
        return pages
    }

    private static func pages(of path: String) throws -> Int { try PDFFile(path: path).facts().pages }

    private func linked(_ exhibits: [String: [PacketFile]]) -> [String: PacketFinisher.LinkedExhibit] {
        plan.exhibits.reduce(into: [:]) { linked, exhibit in
            let files = exhibit.isSealed ? [] : exhibits[exhibit.key] ?? []
            linked[exhibit.label] = PacketFinisher.LinkedExhibit(
                pages: exhibit.pages,
                files: files.map { (FilePath.name(of: $0.name), $0.firstPage, $0.sheets) }
            )
        }
    }

    /// The day that the documents bear.
    private var day: String? { options.date ?? content.caseFile.filingDate.map { "\($0.value)" } }
}

// MARK: - The files

extension PacketBinder {
    /// The files of one item of the plan: one, or its parts.
    private func listed(
        _ item: PacketPlan.Item,
        _ documents: [String: BoundDocument],
        _ exhibits: [String: [PacketFile]]
    ) -> [ListedFile] {
        let (title, files, links) =
            switch item.content {
            case .document(let document):
                (document.title, documents[document.key]?.files ?? [], documents[document.key]?.links ?? [])
            case .exhibit(let exhibit):
                ("Exhibit \(exhibit.label): \(exhibit.title)", exhibits[exhibit.key] ?? [], [])
            }
        return files.enumerated().map { index, file in
            let end = index + 1 < files.count ? files[index + 1].firstPage : Int.max
            return ListedFile(
                item: item,
                file: file,
                part: files.count == 1 ? nil : (index + 1, files.count),
                wholeTitle: title,
                // By the pages of this file.
                links: links.filter { (file.firstPage..<end).contains($0.page + 1) }.map { link in
                    var link = link
                    link.page -= file.firstPage - 1
                    return link
                }
            )
        }
    }

    /// One file that holds all that is not sealed, in which citations lead to its own pages.
    private func combine(_ files: [ListedFile], in folder: String) throws {
        progress("combining")
        let open = files.filter { !$0.isSealed }
        do throws(PDFError) {
            var combined = try PDFAssembly.combining(
                open.map { PDFAssembly.Part(path: FilePath.join(folder, $0.file.name), title: $0.title) }
            )
            let firstPages = Dictionary(zip(open.map(\.file.name), combined.firstPages)) { first, _ in first }
            var links: [PageLink] = []
            for (file, first) in zip(open, combined.firstPages) {
                links += file.links.compactMap { inner($0, in: open, behind: first - 1, firstPages) }
            }
            combined.addLinks(links)
            combined.normalise(DocumentProperties(title: CaseName.short(content.caseFile), day: day))
            try combined.write(to: FilePath.join(folder, "combined.pdf"))
        } catch {
            throw error.binding("the combined file", help: "leave out --combine")
        }
    }

    private func inner(
        _ link: ExhibitLinks.Link,
        in files: [ListedFile],
        behind pages: Int,
        _ firstPages: [String: Int]
    ) -> PageLink? {
        let parts = files.filter { $0.exhibit?.label == link.label }.map(\.file)
        let exhibit = PacketFinisher.LinkedExhibit(
            pages: 0,
            files: parts.map { ($0.name, $0.firstPage, $0.sheets) }
        )
        guard let place = exhibit.place(of: link.pin), let first = firstPages[place.file] else { return nil }
        return PageLink(
            page: pages + link.page + 1,
            box: link.box,
            target: .page(first + place.page - 1),
            description: link.words
        )
    }
}

/// One bound file.
struct PacketFile: Sendable {
    /// Relative to the packet.
    var name: String
    /// The whole's own page that comes first in it: not 1 only for a later part.
    var firstPage: Int
    /// The sheets before that page.
    var sheets: Int
}

/// One file of the filing plan.
struct ListedFile: Sendable {
    var item: PacketPlan.Item
    var file: PacketFile
    /// Of a file that was split: its number, and how many parts there are.
    var part: (number: Int, count: Int)?
    var wholeTitle: String
    var links: [ExhibitLinks.Link]

    var exhibit: PlannedExhibit? {
        if case .exhibit(let exhibit) = item.content { exhibit } else { nil }
    }

    var isSealed: Bool { exhibit?.isSealed ?? false }

    private var isFormData: Bool {
        if case .document(let document) = item.content { document.kind.isForm } else { false }
    }

    var title: String { wholeTitle + (part.map { " (part \($0.number) of \($0.count))" } ?? "") }

    /// - Parameter folder: where the file lies.
    func entry(in folder: String) throws -> FilingPlan.Entry {
        let path = FilePath.join(folder, file.name)
        let event: String? =
            if case .document(let document) = item.content, item.attachment == nil, part?.number ?? 1 == 1 {
                document.event
            } else {
                nil
            }
        return FilingPlan.Entry(
            document: item.document,
            attachment: item.attachment,
            event: event,
            title: title,
            file: file.name,
            pages: try PDFFile(path: path).facts().pages,
            bytes: try InputFile.size(of: path, named: file.name),
            isSealed: isSealed,
            isFormData: isFormData ? true : nil
        )
    }
}
