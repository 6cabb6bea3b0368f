internal import FilingXML

extension WordPackage {
    /// What the file tells beside its stories: comments, properties, files inside it.
    package func traces() throws(PackageError) -> [DocumentTrace] {
        try comments() + properties() + variables() + dataParts() + embedded()
    }

    private func comments() throws(PackageError) -> [DocumentTrace] {
        guard let main = mainName, let root = try root(ofType: WordNames.Relation.comments, from: main) else {
            return []
        }
        return root.elements.filter { $0.isWord("comment") }.map { comment in
            DocumentTrace(.comment, ChangeNotes.words(of: comment), author: comment.word("author"))
        }
    }

    // MARK: Properties

    private func properties() throws(PackageError) -> [DocumentTrace] {
        let relations = [WordNames.Relation.coreProperties, WordNames.Relation.extendedProperties]
        var traces: [DocumentTrace] = []
        for relation in relations {
            for field in try root(ofType: relation, from: Self.top)?.elements ?? [] where Self.told.contains(field.name)
            {
                let text = field.text
                if !text.isEmpty { traces.append(DocumentTrace(.property(field.name), text)) }
            }
        }
        for property in try root(ofType: WordNames.Relation.customProperties, from: Self.top)?.elements ?? [] {
            guard let name = property.attribute("name"), name != Self.sealProperty else { continue }
            traces.append(DocumentTrace(.customProperty(name), property.text))
        }
        return traces
    }

    /// The fields that hold words; the others hold dates, numbers and the program's name.
    private static let told: Set<String> = [
        "creator", "lastModifiedBy", "title", "subject", "keywords", "description", "category", "contentStatus",
        "Company", "Manager", "HyperlinkBase",
    ]

    /// Variables of the document, which only macros and fields read.
    private func variables() throws(PackageError) -> [DocumentTrace] {
        guard let main = mainName, let settings = try root(ofType: WordNames.Relation.settings, from: main) else {
            return []
        }
        return (settings.wordChild("docVars")?.elements ?? []).compactMap { variable in
            variable.word("name").map { DocumentTrace(.customProperty($0), variable.word("val") ?? "") }
        }
    }

    /// Data that a program or an office put beside the document, such as the client's number: `customXml/item1.xml`.
    private func dataParts() throws(PackageError) -> [DocumentTrace] {
        var traces: [DocumentTrace] = []
        var seen: Set<String> = []
        for source in sources {
            for item in self[relationshipsOf: source].items where item.type.hasSuffix("/customXml") {
                guard let name = target(of: item, from: source), seen.insert(name).inserted,
                    let part = self[part: name],
                    // Data need not be XML that we read; then nothing is said of it.
                    let root = try? XMLTree(parsing: part.bytes, named: part.name).root
                else { continue }
                let words = root.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if !words.isEmpty { traces.append(DocumentTrace(.customProperty(String(name.dropFirst())), words)) }
            }
        }
        return traces
    }

    // MARK: Files inside

    private static let embeddings = ["/oleObject", "/package", "/aFChunk", "/control", "/frame", "/subDocument"]

    private func embedded() -> [DocumentTrace] {
        sources.flatMap { source in
            self[relationshipsOf: source].items.filter { item in
                item.type.hasPrefix(WordNames.relationships) && Self.embeddings.contains { item.type.hasSuffix($0) }
            }.map { DocumentTrace(.embedded, $0.target) }
        }
    }

    /// How many pages the program counted that saved the file last; `nil` where it does not say.
    package var savedPages: Int? {
        guard let root = try? root(ofType: WordNames.Relation.extendedProperties, from: Self.top) else { return nil }
        return root.elements.first { $0.name == "Pages" }.flatMap { Int($0.text) }
    }
}
