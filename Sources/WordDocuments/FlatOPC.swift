package import FilingXML

/// Takes the parts out of Flat OPC: one XML file with every part inside. Source: MS-OPC, "Flat OPC".
enum FlatReading {
    static func parts(
        of bytes: [UInt8],
        named name: String,
        limits: WordPackage.Limits
    ) throws(PackageError) -> [Part] {
        let root = try tree(of: bytes, named: name).root
        guard root.isNamed("package", in: WordNames.flatPackage) else {
            throw PackageError(name, "this is XML, but not a Word package: its root is `\(root.qualifiedName)`")
        }
        let elements = root.elements.filter { $0.isNamed("part", in: WordNames.flatPackage) }
        guard elements.count <= limits.entries else {
            throw PackageError(name, "the file has more than \(limits.entries) entries")
        }
        var names: Set<String> = []
        var parts: [Part] = []
        for element in elements {
            let part = try part(from: element, file: name)
            guard names.insert(part.name.lowercased()).inserted else {
                throw PackageError(name, part: part.name, "two parts of the same name")
            }
            guard part.bytes.count <= limits.partBytes else {
                throw PackageError(name, part: part.name, "the part is longer than \(limits.partBytes) bytes")
            }
            parts.append(part)
        }
        return parts
    }

    static func tree(of bytes: [UInt8], named name: String) throws(PackageError) -> XMLTree {
        do throws(XMLSyntaxError) {
            return try XMLTree(parsing: bytes, named: name)
        } catch {
            throw PackageError(name, "line \(error.line), column \(error.column): \(error.message)")
        }
    }

    private static func part(from element: Element, file: String) throws(PackageError) -> Part {
        let name = element.attribute("name", namespace: WordNames.flatPackage) ?? ""
        let type = element.attribute("contentType", namespace: WordNames.flatPackage) ?? ""
        guard name.hasPrefix("/") else { throw PackageError(file, part: name, "a part name must begin with `/`") }
        if let fault = PartName.fault(inEntry: String(name.dropFirst())) {
            throw PackageError(file, part: name, fault)
        }
        if let data = element.child("xmlData", in: WordNames.flatPackage) {
            guard let content = data.firstElement else { throw PackageError(file, part: name, "the part is empty") }
            return Part(name: name, contentType: type, bytes: content.serializedAsDocument())
        }
        guard let data = element.child("binaryData", in: WordNames.flatPackage) else {
            throw PackageError(file, part: name, "the part has neither `pkg:xmlData` nor `pkg:binaryData`")
        }
        var text: [UInt8] = []
        data.appendText(to: &text)
        guard let bytes = Base64.decode(text) else { throw PackageError(file, part: name, "the base64 is damaged") }
        return Part(name: name, contentType: type, bytes: bytes)
    }
}

extension WordPackage {
    /// The main document inside a Flat OPC file, in the file's own tree.
    ///
    /// For those who want nothing else of a file that is known to be sound; ``init(reading:named:limits:)`` takes it apart.
    package static func mainDocument(ofFlat bytes: [UInt8], named name: String) throws(PackageError) -> Element? {
        let main = try FlatReading.tree(of: bytes, named: name).root.elements.first { part in
            let type = part.attribute("contentType", namespace: WordNames.flatPackage) ?? ""
            return [WordNames.Content.document, WordNames.Content.template].contains(type)
        }
        return main?.child("xmlData", in: WordNames.flatPackage)?.firstElement
    }

    /// The package as one XML file, which Word opens as it opens a `.docx`.
    /// - Throws: when a part that should be XML is not.
    package func flatOPC() throws(PackageError) -> [UInt8] {
        var out: [UInt8] = Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="\(WordNames.flatPackage)">

            """.utf8
        )
        try append(PartName.packageRelationships, self[relationshipsOf: Self.top], to: &out)
        for part in parts {
            try append(part, to: &out)
            try append(PartName.relationships(of: part.name), self[relationshipsOf: part.name], to: &out)
        }
        out.append(contentsOf: "</pkg:package>\n".utf8)
        return out
    }

    private func append(_ part: Part, to out: inout [UInt8]) throws(PackageError) {
        guard part.isXML else {
            open(part.name, part.contentType, extra: " pkg:compression=\"store\"", to: &out)
            out.append(contentsOf: "<pkg:binaryData>".utf8)
            out += Base64.encode(part.bytes)
            out.append(contentsOf: "</pkg:binaryData></pkg:part>\n".utf8)
            return
        }
        open(part.name, part.contentType, to: &out)
        try appendXML(part.bytes, of: part.name, to: &out)
    }

    private func append(
        _ name: String,
        _ relationships: Relationships,
        to out: inout [UInt8]
    ) throws(PackageError) {
        guard !relationships.items.isEmpty else { return }
        open(name, WordNames.Content.relationships, extra: " pkg:padding=\"512\"", to: &out)
        try appendXML(relationships.bytes, of: name, to: &out)
    }

    private func open(_ name: String, _ type: String, extra: String = "", to out: inout [UInt8]) {
        out.append(contentsOf: "<pkg:part pkg:name=\"".utf8)
        XMLEscaping.append(attribute: name, to: &out)
        out.append(contentsOf: "\" pkg:contentType=\"".utf8)
        XMLEscaping.append(attribute: type, to: &out)
        out.append(contentsOf: "\"\(extra)>".utf8)
    }

    /// Without its XML declaration, which must not stand inside.
    private func appendXML(_ xml: [UInt8], of part: String, to out: inout [UInt8]) throws(PackageError) {
        let root: Element
        do throws(XMLSyntaxError) {
            root = try XMLTree(parsing: xml, named: part).root
        } catch {
            throw PackageError(name, part: part, "line \(error.line): \(error.message)")
        }
        out.append(contentsOf: "<pkg:xmlData>".utf8)
        root.serialize(to: &out)
        out.append(contentsOf: "</pkg:xmlData></pkg:part>\n".utf8)
    }
}
