/// The rules of part names. Source: ECMA-376 Part 2, 6.2.
enum PartName {
    static let contentTypes = "/[Content_Types].xml"
    static let packageRelationships = "/_rels/.rels"

    /// What is wrong with a container's entry name; `nil` when nothing is.
    static func fault(inEntry name: String) -> String? {
        if name.isEmpty { return "a part without a name" }
        if name.utf8.first == UInt8(ascii: "/") { return "an absolute name" }
        if name.utf8.contains(UInt8(ascii: "\\")) { return "a backslash in the name" }
        if name.utf8.contains(UInt8(ascii: ":")) { return "a colon in the name" }
        if name.utf8.contains(UInt8(ascii: "%")), ["%2e", "%2f", "%5c"].contains(where: name.lowercased().contains) {
            return "a dot or slash in disguise in the name"
        }
        if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "a control character in the name" }
        for segment in name.split(separator: "/", omittingEmptySubsequences: false) {
            if segment == ".." || segment == "." { return "a name that climbs out of the file" }
            if segment.isEmpty { return "an empty folder in the name" }
        }
        return nil
    }

    /// `png` for `/word/media/image1.PNG`; empty without one.
    static func fileExtension(of name: some StringProtocol) -> String {
        guard let file = name.split(separator: "/").last, let dot = file.lastIndex(of: ".") else { return "" }
        return file[file.index(after: dot)...].lowercased()
    }

    /// `/word` for `/word/document.xml`; empty for the top.
    static func folder(of name: String) -> String {
        name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[..<$0]) } ?? ""
    }

    /// `/word/_rels/document.xml.rels` for `/word/document.xml`.
    static func relationships(of source: String) -> String {
        guard source != WordPackage.top else { return packageRelationships }
        let folder = folder(of: source)
        return "\(folder)/_rels/\(source.dropFirst(folder.count + 1)).rels"
    }

    /// `/word/document.xml` for `/word/_rels/document.xml.rels`; `nil` for a part that holds no relationships.
    static func source(ofRelationships name: String) -> String? {
        if name == packageRelationships { return WordPackage.top }
        guard name.hasSuffix(".rels") else { return nil }
        let folder = folder(of: name)
        guard folder.hasSuffix("/_rels") else { return nil }
        return String(folder.dropLast("/_rels".count)) + String(name.dropFirst(folder.count).dropLast(".rels".count))
    }

    /// The part a target means, seen from the part that has the relationship. Fragments are left out.
    static func resolve(_ target: String, from source: String) -> String {
        if isPlain(target) { return (target.utf8.first == UInt8(ascii: "/") ? "" : folder(of: source) + "/") + target }
        let path = target.prefix { $0 != "#" }
        var segments = path.hasPrefix("/") ? [] : folder(of: source).split(separator: "/")
        for segment in path.split(separator: "/") {
            switch segment {
            case ".": continue
            case "..": _ = segments.popLast()
            default: segments.append(segment)
            }
        }
        return "/" + segments.joined(separator: "/")
    }

    /// Whether a target is a path as it stands: without fragment, dots between slashes, and empty folders.
    private static func isPlain(_ target: String) -> Bool {
        var before = UInt8(ascii: "/")
        for (index, byte) in target.utf8.enumerated() {
            let isSlash = byte == UInt8(ascii: "/")
            if byte == UInt8(ascii: "#") { return false }
            if before == UInt8(ascii: "/"), byte == UInt8(ascii: ".") || isSlash && index > 0 { return false }
            before = byte
        }
        return before != UInt8(ascii: "/")
    }
}
