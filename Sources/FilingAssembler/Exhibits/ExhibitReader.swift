internal import CaseFiles
internal import Diagnostics
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

    /// The files by exhibit key.
    func files() -> [String: ExhibitFile] {
        guard !caseFile.exhibits.isEmpty else { return [:] }
        let place = Result { () throws(FileFault) in try folder.exhibitsFolder(caseFile.exhibitsFolder?.value) }
        return caseFile.exhibits.reduce(into: [:]) { files, exhibit in
            guard !exhibit.file.value.isEmpty else { return }
            files[exhibit.key.value] = Self.file(exhibit.file.value, in: place, of: folder)
        }
    }

    private static func file(
        _ name: String,
        in place: Result<String, FileFault>,
        of folder: MatterFolder
    ) -> ExhibitFile {
        do throws(FileFault) {
            let path = try folder.file(name, in: place.get())
            do throws(FileFault) {
                return ExhibitFile(name: name, path: path, facts: try facts(of: path, named: name))
            } catch {
                return ExhibitFile(name: name, path: path, facts: facts(for: error))
            }
        } catch {
            return ExhibitFile(name: name, path: nil, facts: facts(for: error))
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

    private static func facts(of path: String, named name: String) throws(FileFault) -> ExhibitFacts {
        let bytes = try InputFile.size(of: path, named: name)
        guard bytes > 0 else { return ExhibitFacts(.unreadable(.isEmpty), bytes: 0) }
        do throws(PDFError) {
            let facts = try PDFFile(path: path).facts()
            return ExhibitFacts(.present, pages: facts.pages, isEncrypted: facts.isEncrypted, bytes: bytes)
        } catch {
            return ExhibitFacts(.unreadable(fault(error)), bytes: bytes)
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
        case .missingLibrary(let package): .cannotBeOpened(detail: "the library of the package \(package) is missing")
        }
    }
}
