internal import Diagnostics
internal import FilingXML
internal import WordDocuments

/// A built-in template, put together from its parts.
///
/// A *paper* (`Templates/papers/`) is a Word document without words: styles, numbering, header, footer, page. The template
/// of a document (`Templates/<kind>.xml`) is what stands on it. Both take in others, such as the caption, by the tag
/// `{{p include_docx_template("parts/caption.xml") }}`, and what such a tag names is put in its place before the template
/// is compiled. So caption, signatures and styles exist once, and an exported template is one whole Word document.
struct BuiltinTemplate {
    private static let deepest = 8
    /// What a paper calls the document that stands on it.
    private static let document = "document.xml"

    /// The template of a kind on a paper, as a whole Word document.
    static func package(_ kind: DocumentKind, on paper: String = PaperTemplate.standard) throws(PackageError)
        -> WordPackage
    {
        let paper = PaperTemplate(name: kind.isForm ? PaperTemplate.standard : paper)
        return try package(kind, on: paper, try paper.package(named: "Templates/\(kind.rawValue).xml"))
    }

    /// The same with the paper already read, for those who draft many kinds on it.
    static func package(_ kind: DocumentKind, on paper: PaperTemplate, _ sheet: WordPackage) throws(PackageError)
        -> WordPackage
    {
        var package = sheet
        package.name = "Templates/\(kind.rawValue).xml"
        try complete(&package) { $0 == document ? "Templates/\(kind.rawValue).xml" : paper.path($0) }
        try paper.setPages(of: &package)
        return package
    }

    /// Replaces every tag that names a built-in file, as long as there is one.
    ///
    /// - Parameter path: the path of a built-in file by the name that a tag gives it.
    static func complete(_ package: inout WordPackage, path: (String) -> String) throws(PackageError) {
        guard let main = package.main else { return }
        let tree = try parsed(main.bytes, named: main.name)
        var isChanged = false
        for _ in 0..<deepest {
            let found = includes(in: tree.root).compactMap { include in
                BuiltinFiles.bytes(of: path(include.name)).map { (include, $0) }
            }
            if found.isEmpty { break }
            for (include, bytes) in found { try replace(include, by: bytes, named: path(include.name)) }
            isChanged = true
        }
        if isChanged { package.setBytes(tree.serialized(), of: main.name) }
    }

    private struct Include {
        var paragraph: Element
        var name: String
        /// Names with values for the included template: `blocks=facts`.
        var arguments: String
    }

    private static func includes(in root: Element) -> [Include] {
        var found: [Include] = []
        for element in root.elements {
            if element.isNamed("p", in: WordNames.main) {
                if let include = include(element) { found.append(include) }
            } else {
                found += includes(in: element)
            }
        }
        return found
    }

    /// Reads `{{p include_docx_template("parts/caption.xml", a=b) }}`, when that is all that a paragraph says.
    private static func include(_ paragraph: Element) -> Include? {
        let text = paragraph.text
        let start = "{{p include_docx_template(\""
        guard text.hasPrefix(start), text.hasSuffix(") }}") else { return nil }
        let inner = text.dropFirst(start.count).dropLast(") }}".count)
        guard let quote = inner.firstIndex(of: "\"") else { return nil }
        let rest = inner[inner.index(after: quote)...].drop { $0 == "," || $0 == " " }
        return Include(paragraph: paragraph, name: String(inner[..<quote]), arguments: String(rest))
    }

    private static func replace(_ include: Include, by bytes: [UInt8], named name: String) throws(PackageError) {
        let main = try WordPackage.mainDocument(ofFlat: bytes, named: name)
        guard let body = main?.child("body", in: WordNames.main) else { return }
        if !include.arguments.isEmpty { tag("{%p with \(include.arguments) %}", before: include.paragraph) }
        for block in body.elements where !block.isNamed("sectPr", in: WordNames.main) {
            include.paragraph.insert(block, .before)
            // A line for each block, for those who compare exported templates.
            include.paragraph.insertText(before: "\n")
        }
        if !include.arguments.isEmpty { tag("{%p endwith %}", before: include.paragraph) }
        include.paragraph.remove()
    }

    private static func tag(_ words: String, before paragraph: Element) {
        guard let made = paragraph.insertElement("p", in: WordNames.main, .before),
            let text = made.insertElement("r", in: WordNames.main)?.insertElement("t", in: WordNames.main)
        else { return }
        text.setText(words)
    }

    private static func parsed(_ bytes: [UInt8], named name: String) throws(PackageError) -> XMLTree {
        do throws(XMLSyntaxError) {
            return try XMLTree(parsing: bytes, named: name)
        } catch {
            throw PackageError(name, part: name, "line \(error.line): \(error.message)")
        }
    }
}
