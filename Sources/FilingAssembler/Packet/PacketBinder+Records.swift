internal import CaseFiles
internal import Diagnostics
internal import Review

/// What a packet says of itself.
extension PacketBinder {
    func write(_ plan: FilingPlan, into folder: String) throws(OutputFault) {
        for (name, text) in [("filing-plan.txt", plan.table), ("filing-plan.csv", plan.commaSeparated)] {
            try OutputFile.write(Array(text.utf8), to: FilePath.join(folder, name), existing: .isKept)
        }
    }

    /// The files it is made from.
    func inputs() throws -> PacketInputs {
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

    func manifest(of folder: String, inputs: PacketInputs, plan: FilingPlan) throws -> PacketManifest {
        PacketManifest(
            matter: matter.name,
            court: try sealed("Courts/\(content.court.key.value).yaml"),
            options: PacketManifest.Options(
                date: options.date,
                batesPrefix: options.batesPrefix,
                combined: options.combines,
                fileLimit: options.fileLimit,
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
}
