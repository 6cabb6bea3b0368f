internal import FilingXML
internal import WordDocuments

/// A paper: the pages that documents of a court stand on, from `Templates/papers/`.
///
/// `standard` is a whole Word document without words. Any other paper is only what differs from it: a part of the same
/// name takes the place of the standard one, and of the styles only those properties that it states. In a folder of its
/// name it may bring parts of its own, such as the caption, in place of those in `Templates/parts/`.
struct PaperTemplate {
    static let standard = "standard"
    let name: String

    /// The papers that are built in.
    static var names: [String] {
        BuiltinFiles.paths(in: "Templates/papers").map { $0.dropFirst("Templates/papers/".count) }
            .filter { !$0.contains("/") }.map { String($0.prefix { $0 != "." }) }
    }

    /// The paper as a Word document with the tag that names what stands on it.
    ///
    /// - Parameter title: what errors call the package.
    func package(named title: String) throws(PackageError) -> WordPackage {
        var package = try read(Self.standard, as: title)
        guard name != Self.standard else { return package }
        for part in try read(name, as: title).parts {
            let isMerged = part.name.hasSuffix("/styles.xml")
            let bytes = try isMerged ? merged(part, into: package[part: part.name]) : part.bytes
            package[part: part.name] = Part(name: part.name, contentType: part.contentType, bytes: bytes)
        }
        return package
    }

    /// Gives every section of a document the page of the paper, which is that of the last section.
    func setPages(of package: inout WordPackage) throws(PackageError) {
        guard name != Self.standard, let main = package.main else { return }
        do throws(XMLSyntaxError) {
            let tree = try XMLTree(parsing: main.bytes, named: main.name)
            guard let body = tree.root.child("body", in: WordNames.main), let last = body.elements.last else { return }
            for paragraph in body.elements {
                let properties = paragraph.child("pPr", in: WordNames.main)
                guard let section = properties?.child("sectPr", in: WordNames.main) else { continue }
                for part in ["pgSz", "pgMar"] {
                    guard let page = last.child(part, in: WordNames.main)?.copy(),
                        let old = section.child(part, in: WordNames.main)
                    else { continue }
                    old.insert(page, .before)
                    old.remove()
                }
            }
            package.setBytes(tree.serialized(), of: main.name)
        } catch {
            throw PackageError(name, part: main.name, "line \(error.line): \(error.message)")
        }
    }

    /// The path of what a tag of a template names.
    func path(_ include: String) -> String {
        let parts = "parts/"
        guard include.hasPrefix(parts) else { return "Templates/\(include)" }
        let own = "Templates/papers/\(name)/\(include.dropFirst(parts.count))"
        return BuiltinFiles.bytes(of: own) == nil ? "Templates/\(include)" : own
    }

    private func read(_ name: String, as title: String) throws(PackageError) -> WordPackage {
        guard let bytes = BuiltinFiles.bytes(of: "Templates/papers/\(name).xml") else {
            preconditionFailure("a court names only papers that are built in; a test reads every court")
        }
        return try WordPackage(reading: bytes, named: title)
    }

    private func merged(_ own: Part, into standard: Part?) throws(PackageError) -> [UInt8] {
        guard let standard else { return own.bytes }
        do throws(XMLSyntaxError) {
            let changes = try XMLTree(parsing: own.bytes, named: own.name)
            let tree = try XMLTree(parsing: standard.bytes, named: standard.name)
            StyleChanges(changes.root).apply(to: tree.root)
            return tree.serialized()
        } catch {
            throw PackageError(name, part: own.name, "line \(error.line): \(error.message)")
        }
    }
}
