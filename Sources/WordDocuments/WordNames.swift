/// The names of Word's world: namespaces, relationship types, content types.
///
/// Source: ECMA-376 (transitional), Part 1 and 2; MS-DOCX for the Microsoft names.
package enum WordNames {
    /// `w:`
    package static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    /// `r:`
    package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    /// `wp:`
    package static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    /// `mc:`
    package static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    /// `pkg:`
    package static let flatPackage = "http://schemas.microsoft.com/office/2006/xmlPackage"
    /// Of `.rels` parts.
    package static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    /// Of `[Content_Types].xml`.
    package static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"

    /// For XPath.
    package static let prefixes = ["w": main, "r": relationships, "wp": drawing, "mc": compatibility]

    /// Types of relationships.
    package enum Relation {
        package static let document = relationships + "/officeDocument"
        package static let styles = relationships + "/styles"
        package static let numbering = relationships + "/numbering"
        package static let settings = relationships + "/settings"
        package static let header = relationships + "/header"
        package static let footer = relationships + "/footer"
        package static let footnotes = relationships + "/footnotes"
        package static let endnotes = relationships + "/endnotes"
        package static let comments = relationships + "/comments"
        package static let coreProperties =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        package static let extendedProperties = relationships + "/extended-properties"
        package static let customProperties = relationships + "/custom-properties"
        package static let image = relationships + "/image"
        package static let hyperlink = relationships + "/hyperlink"
        /// What a file saved as "Strict Open XML" says instead of ``document``.
        package static let strictDocument = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    }

    /// Content types of parts.
    package enum Content {
        private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        package static let document = word + "document.main+xml"
        package static let template = word + "template.main+xml"
        package static let styles = word + "styles+xml"
        package static let numbering = word + "numbering+xml"
        package static let header = word + "header+xml"
        package static let footer = word + "footer+xml"
        package static let footnotes = word + "footnotes+xml"
        package static let endnotes = word + "endnotes+xml"
        package static let comments = word + "comments+xml"
        package static let relationships = "application/vnd.openxmlformats-package.relationships+xml"

        /// Parts that hold paragraphs.
        package static let stories: Set<String> = [
            document, template, header, footer, footnotes, endnotes, comments, word + "document.glossary+xml",
        ]
    }
}
