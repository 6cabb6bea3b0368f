internal import FilingXML

/// What a reader sees in a Word document's body, with the marks that Word keeps beside it.
package struct DocumentText: Hashable, Sendable {
    /// In document order, those in tables, content controls and text boxes included.
    package var paragraphs: [Paragraph]
    /// What a reader does not see of them. Tracked changes are read as if all were accepted.
    package var traces: [DocumentTrace]

    package struct Paragraph: Hashable, Sendable {
        /// Counted from 1 over the whole body.
        package var index: Int
        /// The style's id; `nil` for the default style.
        package var style: String?
        /// The style's name as Word shows it.
        package var styleName: String?
        /// The number as Word prints it: `14.`, `COUNT II`, `(a)`; `nil` without one.
        package var label: String?
        /// The list level, from 0; `nil` without a number.
        package var level: Int?
        /// The words, with the cached results of fields; tabs and line breaks as characters.
        package var text = ""
        /// The names of bookmarks that start in it, or between it and the paragraph before.
        package var bookmarks: [String] = []
        /// The fields that begin in it, outermost first.
        package var fields: [Field] = []
        package var isInTable: Bool
        /// The size of its smallest letters in points; `nil` without text.
        package var fontSize: Double?
        /// `nil` where nobody says, which is single.
        package var lineSpacing: LineSpacing?
        /// Whether it stands in from both margins, as quotations do.
        package var isIndentedOnBothSides = false
    }

    package struct Field: Hashable, Sendable {
        /// The instruction without the space around it: `REF para_dilemma \n \h`.
        package var instruction: String
        /// What the field showed when it was last updated.
        package var result: String
    }

    /// Reads the body of the main document.
    package init(reading package: WordPackage) throws(PackageError) {
        guard let main = package.main else { throw PackageError(package.name, "the file has no main document") }
        try self.init(reading: package, part: main.name)
    }

    /// Reads one part: the main document, a header, a footer, the footnotes.
    package init(reading package: WordPackage, part name: String) throws(PackageError) {
        let main = package.mainName ?? ""
        let styles = try package.root(ofType: WordNames.Relation.styles, from: main).map { Styles($0) } ?? Styles()
        let definitions = try package.root(ofType: WordNames.Relation.numbering, from: main)
            .map { NumberingDefinitions($0, styles: styles) }
        let reader = ParagraphReader(styles: styles, counter: NumberingCounter(definitions ?? NumberingDefinitions()))
        reader.read(try package.root(of: name))
        paragraphs = reader.paragraphs
        traces = reader.notes.traces
    }
}

extension WordPackage {
    /// The root of a part that must be there.
    func root(of part: String) throws(PackageError) -> Element {
        guard let part = self[part: part] else { throw PackageError(name, part: part, "the part is missing") }
        return try root(of: part)
    }

    /// The root of the part behind the first relationship of a type; `nil` when there is none.
    func root(ofType type: String, from source: String) throws(PackageError) -> Element? {
        guard let part = part(ofType: type, from: source) else { return nil }
        return try root(of: part)
    }

    private func root(of part: Part) throws(PackageError) -> Element {
        do throws(XMLSyntaxError) {
            return try XMLTree(parsing: part.bytes, named: part.name).root
        } catch {
            throw PackageError(name, part: part.name, "line \(error.line): \(error.message)")
        }
    }
}
