internal import Templating
internal import WordDocuments

/// The files beside a template that it may include: documents, sub-documents and images.
///
/// A template comes from anybody, so a name may not lead out of the template's folder. What cannot be read counts as
/// missing, and the run says so at the tag.
struct TemplateNeighbours: Sendable {
    private static let mostBytes = 64 << 20
    private let folder: MatterFolder

    init(of template: String) {
        folder = MatterFolder(path: FilePath.folder(of: template), exhibits: nil)
    }

    var files: TemplateFiles {
        TemplateFiles(document: { document($0) }, image: { bytes($0) })
    }

    private func document(_ name: String) -> WordPackage? {
        bytes(name).flatMap { try? WordPackage(reading: $0, named: name) }
    }

    private func bytes(_ name: String) -> [UInt8]? {
        (try? folder.text(name)).flatMap { try? InputFile.read($0, named: name, limit: Self.mostBytes) }
    }
}
