/// A Word file as its parts and the arrows between them, whichever way it is stored.
package struct WordPackage: Hashable, Sendable {
    /// The source of the package's own relationships.
    package static let top = "/"

    /// The file as the caller named it, for messages.
    package var name: String
    /// The main document first, the rest by name. Relationships and content types are not parts here.
    package private(set) var parts: [Part]
    /// By source: a part's name, or ``top``.
    private var relationshipsBySource: [String: Relationships]

    package init(name: String, parts: [Part], relationships: [String: Relationships]) {
        self.name = name
        self.parts = parts
        relationshipsBySource = relationships
        sortParts()
    }

    /// Reads a zip container (`.docx`, `.dotx`) or Flat OPC (`.xml`), told apart by content.
    ///
    /// Refused: macros, passwords, tricks in names, and whatever is beyond the limits.
    package init(reading bytes: [UInt8], named name: String, limits: Limits = .default) throws(PackageError) {
        guard bytes.count <= limits.fileBytes else {
            throw PackageError(name, "the file is longer than \(limits.fileBytes) bytes")
        }
        let raw =
            switch try Container(of: bytes, named: name) {
            case .zip: try ZipReading.parts(of: bytes, named: name, limits: limits)
            case .flat: try FlatReading.parts(of: bytes, named: name, limits: limits)
            }
        try self.init(assembling: raw, named: name)
    }

    /// The part of this name; setting adds, replaces or (`nil`) removes it.
    package subscript(part name: String) -> Part? {
        get { parts.first { $0.name == name } }
        set {
            parts.removeAll { $0.name == name }
            guard let newValue else { return }
            precondition(newValue.name == name, "a part stands under its own name")
            parts.append(newValue)
            sortParts()
        }
    }

    /// Replaces the bytes of a part that is there.
    package mutating func setBytes(_ bytes: [UInt8], of name: String) {
        guard let index = parts.firstIndex(where: { $0.name == name }) else { return }
        parts[index].bytes = bytes
    }

    /// The relationships of a part, or of the package for ``top``.
    package subscript(relationshipsOf source: String) -> Relationships {
        get { relationshipsBySource[source] ?? Relationships() }
        set { relationshipsBySource[source] = newValue.items.isEmpty ? nil : newValue }
    }

    /// Everything that has relationships, in the order of writing.
    package var sources: [String] { relationshipsBySource.keys.sorted() }

    /// The name of the part a relationship points to; `nil` when it points out of the package.
    package func target(of relationship: Relationship, from source: String) -> String? {
        relationship.isExternal ? nil : PartName.resolve(relationship.target, from: source)
    }

    /// The part that the first relationship of this type points to.
    package func part(ofType type: String, from source: String) -> Part? {
        self[relationshipsOf: source].first(ofType: type)
            .flatMap { target(of: $0, from: source) }
            .flatMap { self[part: $0] }
    }

    /// The name of the main document: `/word/document.xml` in nearly every file.
    package var mainName: String? {
        self[relationshipsOf: Self.top].first(ofType: WordNames.Relation.document)
            .flatMap { target(of: $0, from: Self.top) }
    }

    package var main: Part? { mainName.flatMap { self[part: $0] } }

    /// Turns a template (`.dotx`) into a document, which is the same but for its content type.
    package mutating func becomeDocument() {
        guard let name = mainName, let index = parts.firstIndex(where: { $0.name == name }),
            parts[index].contentType == WordNames.Content.template
        else { return }
        parts[index].contentType = WordNames.Content.document
    }

    /// Packs every part now, so that copies with some parts replaced pack only those.
    ///
    /// - Parameter changing: the names of parts that will be replaced in every copy.
    package mutating func packParts(except changing: Set<String> = []) {
        guard let deflater = Deflater() else { return }
        for index in parts.indices where !changing.contains(parts[index].name) { parts[index].pack(with: deflater) }
    }

    private mutating func sortParts() {
        let first = mainName
        parts.sort { left, right in
            if (left.name == first) != (right.name == first) { return left.name == first }
            return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
    }
}
