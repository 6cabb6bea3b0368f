internal import CaseFiles
internal import Diagnostics
internal import Review
internal import WordDocuments

/// One run of binding: drafts, prints, binds, and writes down what it has done.
struct PacketBinder: Sendable {
    private let matter: Matter
    private let options: PacketOptions
    private let findings: [Diagnostic]
    private let progress: @Sendable (String) -> Void

    init(
        _ matter: Matter,
        _ options: PacketOptions,
        _ findings: [Diagnostic],
        _ progress: @escaping @Sendable (String) -> Void
    ) {
        self.matter = matter
        self.options = options
        self.findings = findings
        self.progress = progress
    }

    func bind(into target: String) async throws -> BoundPacket {
        let inputs = try self.inputs()
        let folder = try PacketFolder(for: target)
        let documents = try drafts()
        try OutputFile.makeFolder(folder.file("word"))
        for document in documents {
            try OutputFile.write(document.docx, to: folder.file("word/\(document.name).docx"), existing: .isKept)
        }
        progress("printing \(documents.count == 1 ? "1 document" : "\(documents.count) documents")")
        try await PDFPrinter.print(documents, into: folder.path)
        let plan = FilingPlan(entries: [])
        let manifest = try self.manifest(of: folder.path, inputs: inputs, plan: plan)
        let bytes = try manifest.encoded()
        try OutputFile.write(bytes, to: folder.file(PacketManifest.fileName), existing: .isKept)
        try inputs.confirm()
        try folder.publish()
        return BoundPacket(
            plan: plan,
            files: manifest.outputs.count + 1,
            manifestDigest: try ContentHash.digest(of: bytes)
        )
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

    private func drafts() throws -> [PDFPrinter.Job] {
        try DocumentKind.allCases.map { kind in
            progress("drafting the \(kind.rawValue)")
            let draft = try matter.draft(kind, DraftOptions(date: options.date))
            return PDFPrinter.Job(name: kind.rawValue, docx: try draft.package.docx())
        }
    }

    private func manifest(
        of folder: String,
        inputs: PacketInputs,
        plan: FilingPlan
    ) throws -> PacketManifest {
        PacketManifest(
            matter: matter.name,
            court: try sealed("Courts/\(matter.content?.court.key.value ?? "").yaml"),
            options: PacketManifest.Options(
                date: options.date,
                batesPrefix: options.batesPrefix,
                combined: options.combines,
                despiteErrors: options.despiteErrors
            ),
            templates: try DocumentKind.allCases.map { try sealed("Templates/\($0.rawValue).xml") },
            rules: PacketManifest.Sealed(name: "\(RuleBook.rules.count) rules", sha256: try rulesDigest()),
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
}
