internal import FilingXML

/// What a file seems to be, by its first bytes.
enum Container {
    case zip, flat

    init(of bytes: [UInt8], named name: String) throws(PackageError) {
        if bytes.starts(with: [0x50, 0x4B]) {
            self = .zip
        } else if bytes.starts(with: Self.compoundFile) {
            throw Self.compoundFileError(bytes, name)
        } else if bytes.isEmpty {
            throw PackageError(name, "the file is empty")
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || Self.beginsWithTag(bytes) {
            self = .flat
        } else if bytes.starts(with: "{\\rtf".utf8) {
            throw PackageError(name, "this is RTF, not a Word document", help: "open it in Word and save it as .docx")
        } else {
            throw PackageError(name, "this is neither a .docx nor a Flat OPC file")
        }
    }

    /// The first bytes of an OLE compound file. Source: MS-CFB, 2.2.
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static func beginsWithTag(_ bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
    }

    /// Word keeps an encrypted document in a stream of this name. Source: MS-OFFCRYPTO, 2.3.4.4.
    private static func compoundFileError(_ bytes: [UInt8], _ name: String) -> PackageError {
        let stream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        if contains(bytes, stream) {
            return PackageError(name, "the file is password-protected", help: "save it in Word without a password")
        }
        return PackageError(
            name,
            "this is a document of Word 97–2003 (.doc)",
            help: "open it in Word and save it as .docx"
        )
    }

    private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
        guard bytes.count >= needle.count else { return false }
        return (0...bytes.count - needle.count).contains { start in
            bytes[start] == needle[0] && bytes[start..<start + needle.count].elementsEqual(needle)
        }
    }
}

extension WordPackage {
    /// Sorts what a container holds into parts and relationships, and refuses what is no plain Word file.
    init(assembling raw: [Part], named name: String) throws(PackageError) {
        var parts: [Part] = []
        var relationships: [String: Relationships] = [:]
        for part in raw {
            guard let source = PartName.source(ofRelationships: part.name) else {
                parts.append(part)
                continue
            }
            do throws(XMLSyntaxError) {
                relationships[source] = try Relationships(parsing: part.bytes, named: part.name)
            } catch {
                throw PackageError(name, part: part.name, "line \(error.line): \(error.message)")
            }
        }
        self.init(name: name, parts: parts, relationships: relationships)
        try refuseMacros()
        try requireMain()
    }

    private func refuseMacros() throws(PackageError) {
        for part in parts {
            let type = part.contentType.lowercased()
            guard type.contains("macroenabled") || type.contains("vbaproject") || part.name.hasSuffix("vbaProject.bin")
            else { continue }
            throw PackageError(name, part: part.name, "the file holds macros", help: "save it as .docx or .dotx")
        }
    }

    private func requireMain() throws(PackageError) {
        let top = self[relationshipsOf: Self.top]
        if top.first(ofType: WordNames.Relation.strictDocument) != nil {
            throw PackageError(
                name,
                "the file is saved as Strict Open XML",
                help: "save it in Word as an ordinary Word Document (.docx)"
            )
        }
        guard let mainName else { throw PackageError(name, "the file has no main document: this is not a Word file") }
        guard let main = self[part: mainName] else {
            throw PackageError(name, part: mainName, "the main document is missing")
        }
        guard [WordNames.Content.document, WordNames.Content.template].contains(main.contentType) else {
            throw PackageError(name, part: mainName, "the main part is `\(main.contentType)`, not a Word document")
        }
    }
}
