internal import FilingXML

/// `[Content_Types].xml`: what each part is. Source: ECMA-376 Part 2, 6.2.3 and 7.2.
struct ContentTypes {
    private var byExtension: [String: String] = [:]
    private var byName: [String: String] = [:]

    init(parsing bytes: [UInt8], named name: String) throws(XMLSyntaxError) {
        for element in try XMLTree(parsing: bytes, named: name).root.elements {
            let type = element.attribute("ContentType") ?? ""
            if element.isNamed("Default", in: WordNames.contentTypes) {
                byExtension[(element.attribute("Extension") ?? "").lowercased()] = type
            } else if element.isNamed("Override", in: WordNames.contentTypes) {
                byName[(element.attribute("PartName") ?? "").lowercased()] = type
            }
        }
    }

    subscript(name: String) -> String? {
        byName[name.lowercased()] ?? byExtension[PartName.fileExtension(of: name)]
    }

    /// The file for a package: a default for each extension whose parts agree, an entry for every other part.
    static func bytes(for parts: [Part]) -> [UInt8] {
        var shared: [String: String?] = ["rels": WordNames.Content.relationships, "xml": "application/xml"]
        for part in parts {
            let ending = PartName.fileExtension(of: part.name)
            if let known = shared[ending] {
                if known != part.contentType, ending != "xml", ending != "rels" { shared[ending] = .some(nil) }
            } else {
                shared[ending] = part.contentType
            }
        }
        var out = XMLOutput(root: "Types", namespace: WordNames.contentTypes)
        for (ending, type) in shared.sorted(by: { $0.key < $1.key }) {
            guard let type, !ending.isEmpty, !type.isEmpty else { continue }
            out.empty("Default", [("Extension", ending), ("ContentType", type)])
        }
        for part in parts where !part.contentType.isEmpty {
            let ending = PartName.fileExtension(of: part.name)
            guard ending.isEmpty || shared[ending] != .some(part.contentType) else { continue }
            out.empty("Override", [("PartName", part.name), ("ContentType", part.contentType)])
        }
        return out.finished()
    }
}
