internal import CaseFiles
internal import Diagnostics
internal import PDFDocuments
internal import Review

/// Looks at the exhibit files of a matter without changing them. What is wrong is for rules to say.
struct ExhibitReader {
    let folder: MatterFolder
    let caseFile: CaseFile

    /// The facts by exhibit key.
    func facts() -> [String: ExhibitFacts] {
        guard !caseFile.exhibits.isEmpty else { return [:] }
        let place = exhibitsFolder()
        return caseFile.exhibits.reduce(into: [:]) { facts, exhibit in
            guard !exhibit.file.value.isEmpty else { return }
            facts[exhibit.key.value] = Self.facts(of: exhibit.file.value, in: place, of: folder)
        }
    }

    /// The paths of the files that are there.
    func paths() -> [String] {
        let place = exhibitsFolder()
        return caseFile.exhibits.compactMap { try? folder.file($0.file.value, in: place.get()) }
    }

    private func exhibitsFolder() -> Result<String, FileFault> {
        Result { () throws(FileFault) in try folder.exhibitsFolder(caseFile.exhibitsFolder?.value) }
    }

    private static func facts(
        of name: String,
        in place: Result<String, FileFault>,
        of folder: MatterFolder
    ) -> ExhibitFacts {
        do throws(FileFault) {
            let path = try folder.file(name, in: place.get())
            return try pages(of: path, bytes: InputFile.size(of: path, named: name))
        } catch {
            switch error.reason {
            case .missing: return ExhibitFacts(.missing)
            case .outside: return ExhibitFacts(.outside)
            default: return ExhibitFacts(.unreadable(reason: error.complaint))
            }
        }
    }

    private static func pages(of path: String, bytes: Int) -> ExhibitFacts {
        do throws(PDFError) {
            let facts = try PDFFile(path: path).facts()
            return ExhibitFacts(.present, pages: facts.pages, isEncrypted: facts.isEncrypted, bytes: bytes)
        } catch {
            return ExhibitFacts(.unreadable(reason: error.complaint), bytes: bytes)
        }
    }
}
