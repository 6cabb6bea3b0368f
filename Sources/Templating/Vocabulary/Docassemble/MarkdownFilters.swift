import FilingXML
import WordDocuments

/// `{{p text|markdown }}` and `{{ text|inline_markdown }}`.
enum MarkdownFilters {
    static let table: [String: TemplateFunction] = [
        "markdown": { (machine, call) throws(TemplateFailure) in
            let pieces = MarkdownText.paragraphs(Showing.words(of: call.subject), styles: machine.styles())
            // One plain paragraph may stand in a line of text as well.
            if pieces.count == 1, case .paragraph(nil, nil, let inner) = pieces[0] { return .rich(RichText(inner)) }
            return .rich(RichText(pieces))
        },
        "inline_markdown": { (_, call) throws(TemplateFailure) in
            .rich(RichText(MarkdownText.inline(Showing.words(of: call.subject))))
        },
    ]
}

extension Machine {
    /// The ids of the document's styles, read when they are first asked for.
    mutating func styles() -> Set<String> {
        guard let known = attachments?.styles else {
            let found = attachments?.styleIDs() ?? []
            attachments?.styles = found
            return found
        }
        return known
    }
}

extension Attachments {
    fileprivate func styleIDs() -> Set<String> {
        guard let main = package.mainName,
            let part = package.part(ofType: WordNames.Relation.styles, from: main),
            let tree = try? XMLTree(parsing: part.bytes, named: part.name)
        else { return [] }
        return Set(tree.root.elements.compactMap { $0.word("styleId") })
    }
}
