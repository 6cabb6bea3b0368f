internal import CaseFiles
internal import Diagnostics
internal import Glibc
internal import PDFDocuments
internal import Review

/// One exhibit's file: where it is, and what is known about it.
struct ExhibitFile: Sendable {
    /// As the case file names it.
    let name: String
    /// `nil` where the path leads to nothing that may be read.
    let path: String?
    var facts: ExhibitFacts
    /// `nil` until the content is read, and where it cannot be.
    var hash: ContentHash?
}

/// Looks at the exhibit files of a matter without changing them. What is wrong is for rules to say.
struct ExhibitReader {
    let folder: MatterFolder
    let caseFile: CaseFile
    let memory: FileMemory

    /// The files by exhibit key.
    func files() -> [String: ExhibitFile] {
        guard !caseFile.exhibits.isEmpty else { return [:] }
        let place = Result { () throws(FileFault) in try folder.exhibitsFolder(caseFile.exhibitsFolder?.value) }
        return caseFile.exhibits.reduce(into: [:]) { files, exhibit in
            guard !exhibit.file.value.isEmpty else { return }
            files[exhibit.key.value] = file(exhibit.file.value, in: place)
        }
    }

    private func file(_ name: String, in place: Result<String, FileFault>) -> ExhibitFile {
        do throws(FileFault) {
            let path = try folder.file(name, in: place.get())
            do throws(FileFault) {
                return ExhibitFile(name: name, path: path, facts: try facts(of: path, named: name))
            } catch {
                return ExhibitFile(name: name, path: path, facts: Self.facts(for: error))
            }
        } catch {
            var facts = Self.facts(for: error)
            if facts.file == .missing, case .success(let folder) = place {
                facts.nearest = NearFileName.nearest(to: name, in: folder)
            }
            return ExhibitFile(name: name, path: nil, facts: facts)
        }
    }

    private static func facts(for fault: FileFault) -> ExhibitFacts {
        switch fault.reason {
        case .missing: ExhibitFacts(.missing)
        case .outside: ExhibitFacts(.outside)
        case .isFolder: ExhibitFacts(.unreadable(.isFolder))
        case .isNoFile: ExhibitFacts(.unreadable(.isNoFile))
        case .unreadable(let detail): ExhibitFacts(.unreadable(.cannotBeOpened(detail: detail)))
        case .tooLarge: ExhibitFacts(.unreadable(.cannotBeOpened(detail: fault.complaint)))
        }
    }

    /// Of a file that is remembered, no PDF library is loaded and nothing is read.
    private func facts(of path: String, named name: String) throws(FileFault) -> ExhibitFacts {
        let descriptor = try InputFile.open(path, named: name)
        defer { close(descriptor) }
        let identity = try FileIdentity(of: descriptor, named: name)
        guard identity.bytes > 0 else { return ExhibitFacts(.unreadable(.isEmpty), bytes: 0) }
        if let known = memory.known("pages", of: identity), let facts = ExhibitFacts(known, bytes: identity.bytes) {
            return facts
        }
        do throws(PDFError) {
            let read = try PDFFile(path: path).facts()
            let facts = ExhibitFacts(
                .present,
                pages: read.pages,
                isEncrypted: read.isEncrypted,
                bytes: identity.bytes
            )
            _ = memory.keep(facts.pagesRecord, as: "pages", of: identity, descriptor)
            return facts
        } catch {
            return ExhibitFacts(.unreadable(Self.fault(error)), bytes: identity.bytes)
        }
    }

    private static func fault(_ error: PDFError) -> ExhibitFacts.Fault {
        switch error {
        case .notAPDF: .isNoPDF
        case .needsPassword: .needsPassword
        case .damaged(let detail): .isDamaged(detail: detail)
        case .hasNoPages: .hasNoPages
        case .tooComplex(let detail): .isTooComplex(detail: detail)
        case .unwritable(let detail): .cannotBeOpened(detail: detail)
        case .pageTooLarge: .cannotBeOpened(detail: error.complaint)
        case .missingLibrary(let package): .cannotBeOpened(detail: "the library of the package \(package) is missing")
        }
    }
}

// For the cache.
extension ExhibitFacts {
    fileprivate var pagesRecord: [UInt8] {
        var record = CacheRecord()
        record.add(pages ?? 0)
        record.add(isEncrypted ? 1 : 0)
        return record.bytes
    }

    /// - Returns: `nil` for a record that says nothing of a readable file.
    fileprivate init?(_ pagesRecord: [UInt8], bytes: Int) {
        var record = CacheRecord(pagesRecord)
        guard let pages = record.nextNumber(), pages > 0, let encrypted = record.nextNumber() else { return nil }
        self.init(.present, pages: pages, isEncrypted: encrypted == 1, bytes: bytes)
    }
}
