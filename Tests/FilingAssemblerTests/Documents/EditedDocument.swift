import Foundation
import Support
import WordDocuments

@testable import FilingAssembler

/// A drafted Word document of an example, in whose XML a test changes something, as another program or a person would.
struct EditedDocument: Sendable {
    private var package: WordPackage

    struct Misplaced: Error { var text: String }

    /// - Parameter key: the document's key in the matter.
    init(_ key: String, of example: String) throws {
        let matter = try Matter(opening: Project.file("examples/\(example)").path)
        let planned = matter.documents().filter { $0.key == key }
        guard let drafted = try matter.draft(planned, DraftOptions(date: "2026-03-01")).first else {
            throw Misplaced(text: key)
        }
        package = try drafted.draft.get().package
    }

    /// Replaces the only place of a text in a part's XML.
    mutating func replace(_ old: String, with new: String, in part: String = "/word/document.xml") throws {
        guard let bytes = package[part: part]?.bytes else { throw Misplaced(text: part) }
        let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: old)
        guard pieces.count == 2 else { throw Misplaced(text: "\(pieces.count - 1) × \(old)") }
        package.setBytes(Array(pieces.joined(separator: new).utf8), of: part)
    }

    /// Inserts a paragraph like the one in which the only place of a text stands, before it.
    mutating func insertParagraph(before text: String, _ words: String) throws {
        let part = "/word/document.xml"
        guard let bytes = package[part: part]?.bytes else { throw Misplaced(text: part) }
        let xml = String(decoding: bytes, as: UTF8.self)
        guard let place = xml.range(of: text)?.lowerBound,
            let start = xml.range(of: "<w:p>", options: .backwards, range: xml.startIndex..<place)?.lowerBound,
            let end = xml.range(of: "</w:pPr>", range: start..<place)?.upperBound
        else { throw Misplaced(text: text) }
        let added = "\(xml[start..<end])<w:r><w:t>\(words)</w:t></w:r></w:p>"
        package.setBytes(Array((xml[..<start] + added + xml[start...]).utf8), of: part)
    }

    /// Adds a part that belongs to the main document.
    mutating func add(_ file: String, _ relation: String, _ contentType: String, _ xml: String) {
        add("/word/" + file, file, relation, contentType, xml, to: "/word/document.xml")
    }

    /// Adds the properties of the file.
    mutating func addProperty(_ name: String, _ text: String) throws {
        try replace(
            "</cp:coreProperties>",
            with: "<\(name)>\(text)</\(name)></cp:coreProperties>",
            in: "/docProps/core.xml"
        )
    }

    private mutating func add(
        _ name: String,
        _ target: String,
        _ relation: String,
        _ type: String,
        _ xml: String,
        to source: String
    ) {
        package[part: name] = Part(name: name, contentType: type, bytes: Array(xml.utf8))
        _ = package[relationshipsOf: source].add(type: relation, target: target)
    }

    mutating func addComment(_ text: String, by author: String) {
        add(
            "comments.xml",
            WordNames.Relation.comments,
            WordNames.Content.comments,
            "<w:comments xmlns:w=\"\(WordNames.main)\"><w:comment w:id=\"0\" w:author=\"\(author)\">"
                + "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:comment></w:comments>"
        )
    }

    mutating func addFile(_ name: String) {
        add("embeddings/\(name)", WordNames.relationships + "/package", "application/x", "<x/>")
    }

    func write(to file: URL) throws { try Data(package.docx()).write(to: file) }
}
