import WordDocuments

/// Which parts of a package may hold tags, and what a person calls them.
enum TemplateParts {
    /// The stories in the order of rendering: footnotes last, because the others add to them.
    static func labelled(in package: WordPackage) -> [(Part, String)] {
        var counts: [String: Int] = [:]
        var found: [(Part, String)] = []
        var notes: [(Part, String)] = []
        for part in package.parts {
            guard let kind = kind(of: part, main: package.mainName) else { continue }
            counts[kind, default: 0] += 1
            let isOnly = kind.isEmpty || !["header", "footer"].contains(kind)
            let label = isOnly ? kind : "\(kind) \(counts[kind] ?? 1)"
            if kind == "footnotes" { notes.append((part, label)) } else { found.append((part, label)) }
        }
        return found + notes
    }

    private static func kind(of part: Part, main: String?) -> String? {
        if part.name == main { return "" }
        switch part.contentType {
        case WordNames.Content.header: return "header"
        case WordNames.Content.footer: return "footer"
        case WordNames.Content.footnotes: return "footnotes"
        case WordNames.Content.endnotes: return "endnotes"
        case WordNames.Content.comments: return "comments"
        default: return part.name.hasPrefix("/docProps/") && part.isXML ? "document properties" : nil
        }
    }

    /// Whether some tag joins on to its neighbours: then every paragraph has to be read piece by piece.
    static func mergesNeighbours(_ bytes: [UInt8]) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "-"), before == UInt8(ascii: "%") || before == UInt8(ascii: "{") { return true }
            if byte == UInt8(ascii: "%"), before == UInt8(ascii: "-") { return true }
            before = byte
        }
        return false
    }

    /// The package with its unchanging parts packed once, for all documents made from it.
    static func packed(_ package: WordPackage, except changing: Set<String>) -> WordPackage {
        var package = package
        package.packParts(except: changing)
        package.becomeDocument()
        return package
    }
}
