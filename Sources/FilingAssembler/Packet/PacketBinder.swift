internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments
internal import Review

/// One run of binding: drafts, prints, binds, and writes down what it has done.
struct PacketBinder: Sendable {
    private let matter: Matter
    private let content: Matter.Content
    private let options: PacketOptions
    private let findings: [Diagnostic]
    private let progress: @Sendable (String) -> Void
    private let plan: PacketPlan

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
        try await printDocuments(into: folder.path)
        let exhibits = try await bindExhibits(into: folder.path)
        let entries = try plan.items.map { try entry(for: $0, in: folder.path, exhibits) }
        let filingPlan = FilingPlan(entries: entries)
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
}

// MARK: - Documents

extension PacketBinder {
    private func printDocuments(into folder: String) async throws {
        let filed = plan.items.compactMap { item -> (name: String, document: PlannedDocument)? in
            guard case .document(let document) = item.content else { return nil }
            return (item.name, document)
        }
        let all = filed + plan.unfiled.map { ("not-filed-\(FileSlug.slug($0.key))", $0) }
        progress("drafting \(counted(all.count, "document"))")
        let docx = try PacketDocuments(matter: matter, options: options).docx(of: all.map(\.document))
        let jobs = all.compactMap { name, document in
            docx[document.key].map { PDFPrinter.Job(name: name, docx: $0) }
        }
        let word = FilePath.join(folder, "word")
        try OutputFile.makeFolder(word)
        for job in jobs {
            try OutputFile.write(job.docx, to: FilePath.join(word, "\(job.name).docx"), existing: .isKept)
        }
        progress("printing \(counted(jobs.count, "document"))")
        try await PDFPrinter.print(jobs, into: folder)
    }
}

// MARK: - Exhibits

extension PacketBinder {
    private func bindExhibits(into folder: String) async throws -> [String: BoundExhibit] {
        let work = plan.items.compactMap { item -> PacketExhibits.Work? in
            guard case .exhibit(let exhibit) = item.content, let attachment = item.attachment else { return nil }
            return PacketExhibits.Work(
                exhibit: exhibit,
                target: FilePath.join(folder, file(of: item)),
                place: "Attachment \(attachment) to \(item.hostTitle.map(Wording.typographic) ?? "the document")"
            )
        }
        if work.contains(where: \.exhibit.isSealed) { try OutputFile.makeFolder(FilePath.join(folder, "sealed")) }
        return try await PacketExhibits(content: content, options: options, progress: progress).bind(work)
    }

    /// A file's path in the packet. What is sealed lies apart, so that nobody uploads it with the rest.
    private func file(of item: PacketPlan.Item) -> String {
        if case .exhibit(let exhibit) = item.content, exhibit.isSealed { return "sealed/\(item.name).pdf" }
        return "\(item.name).pdf"
    }
}

// MARK: - What was done

extension PacketBinder {
    private func entry(
        for item: PacketPlan.Item,
        in folder: String,
        _ exhibits: [String: BoundExhibit]
    ) throws -> FilingPlan.Entry {
        let file = file(of: item)
        let path = FilePath.join(folder, file)
        let bytes = try InputFile.size(of: path, named: file)
        switch item.content {
        case .document(let document):
            return FilingPlan.Entry(
                document: item.document,
                attachment: item.attachment,
                event: item.attachment == nil ? document.event : nil,
                title: document.title,
                file: file,
                pages: try PDFFile(path: path).facts().pages,
                bytes: bytes,
                isSealed: false
            )
        case .exhibit(let exhibit):
            return FilingPlan.Entry(
                document: item.document,
                attachment: item.attachment,
                event: nil,
                title: "Exhibit \(exhibit.label): \(exhibit.title)",
                file: file,
                pages: exhibits[exhibit.key]?.pages ?? exhibit.pages,
                bytes: bytes,
                isSealed: exhibit.isSealed
            )
        }
    }

    private func write(_ plan: FilingPlan, into folder: String) throws(OutputFault) {
        for (name, text) in [("filing-plan.txt", plan.table), ("filing-plan.csv", plan.commaSeparated)] {
            try OutputFile.write(Array(text.utf8), to: FilePath.join(folder, name), existing: .isKept)
        }
    }

    private func inputs() throws -> PacketInputs {
        let own = try options.ownDocuments.values.map { path throws(FileFault) in
            guard let real = FilePath.real(path) else { throw FileFault(path: path, reason: .missing) }
            return real
        }
        let folder = FilePath.real(matter.folder) ?? matter.folder
        let texts = matter.texts.map { (FilePath.real(FilePath.join(folder, $0.key)) ?? $0.key, $0.value) }
        return try PacketInputs(
            matter.inputs.union(own),
            of: folder,
            texts: Dictionary(texts) { first, _ in first }
        )
    }

    private func manifest(
        of folder: String,
        inputs: PacketInputs,
        plan: FilingPlan
    ) throws -> PacketManifest {
        PacketManifest(
            matter: matter.name,
            court: try sealed("Courts/\(content.court.key.value).yaml"),
            options: PacketManifest.Options(
                date: options.date,
                batesPrefix: options.batesPrefix,
                combined: options.combines,
                despiteErrors: options.despiteErrors
            ),
            templates: try BuiltinFiles.paths(in: "Templates").map { try sealed($0) },
            rules: PacketManifest.Sealed(name: counted(RuleBook.rules.count, "rule"), sha256: try rulesDigest()),
            review: PacketManifest.Review(
                errors: findings.count(of: .error),
                warnings: findings.count(of: .warning),
                advice: findings.count(of: .advice),
                waived: findings.count { $0.waiver != nil }
            ),
            inputs: inputs.listed,
            outputs: try FolderListing.files(in: folder).map { name in
                let path = FilePath.join(folder, name)
                return PacketManifest.File(
                    path: name,
                    bytes: try InputFile.size(of: path, named: name),
                    sha256: try ContentHash.digest(ofFile: path)
                )
            },
            filingPlan: plan.entries
        )
    }

    private func sealed(_ name: String) throws -> PacketManifest.Sealed {
        PacketManifest.Sealed(name: name, sha256: try ContentHash.digest(of: BuiltinFiles.bytes(of: name) ?? []))
    }

    private func rulesDigest() throws -> String {
        let pages = RuleBook.rules.map { RuleManual.page(of: $0) }
        return try ContentHash.digest(of: Array(pages.joined().utf8))
    }

    private func counted(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
}
