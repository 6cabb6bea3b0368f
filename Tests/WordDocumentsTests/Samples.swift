import FilingXML
import WordDocuments

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A small package: a document with this body, and what a test adds.
func sample(
    _ body: String,
    parts: [Part] = [],
    documentRelationships: [Relationship] = [],
    contentType: String = WordNames.Content.document
) -> WordPackage {
    let document = """
        <w:document xmlns:w="\(WordNames.main)" xmlns:r="\(WordNames.relationships)" xmlns:wp="\(WordNames.drawing)" \
        xmlns:mc="\(WordNames.compatibility)"><w:body>\(body)</w:body></w:document>
        """
    let main = Part(name: "/word/document.xml", contentType: contentType, bytes: bytes(document))
    return WordPackage(
        name: "test.docx",
        parts: [main] + parts,
        relationships: [
            WordPackage.top: Relationships([
                Relationship(id: "rId1", type: WordNames.Relation.document, target: "word/document.xml")
            ]),
            "/word/document.xml": Relationships(documentRelationships),
        ]
    )
}

/// A part of the document, and the relationship to it.
func wordPart(_ file: String, _ type: String, _ relation: String, _ xml: String) -> (Part, Relationship) {
    (
        Part(name: "/word/\(file)", contentType: type, bytes: bytes(xml)),
        Relationship(id: "r_\(file)", type: relation, target: file)
    )
}

func styles(_ inside: String) -> (Part, Relationship) {
    wordPart(
        "styles.xml",
        WordNames.Content.styles,
        WordNames.Relation.styles,
        "<w:styles xmlns:w=\"\(WordNames.main)\">\(inside)</w:styles>"
    )
}

func numbering(_ inside: String) -> (Part, Relationship) {
    wordPart(
        "numbering.xml",
        WordNames.Content.numbering,
        WordNames.Relation.numbering,
        "<w:numbering xmlns:w=\"\(WordNames.main)\">\(inside)</w:numbering>"
    )
}

func sample(_ body: String, with extras: [(Part, Relationship)]) -> WordPackage {
    sample(body, parts: extras.map(\.0), documentRelationships: extras.map(\.1))
}

/// The message that reading gives; `nil` when the file is read.
func complaint(about file: [UInt8], limits: WordPackage.Limits = .default) -> String? {
    do throws(PackageError) {
        _ = try WordPackage(reading: file, named: "f", limits: limits)
        return nil
    } catch {
        return error.description
    }
}
