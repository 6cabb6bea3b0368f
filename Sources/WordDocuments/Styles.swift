internal import FilingXML

/// The paragraph styles of a package, as far as text and numbering need them.
struct Styles {
    private struct Style {
        var name: String
        var basedOn: String?
        /// `nil` inherits; 0 switches numbering off.
        var numberingID: String?
        var level: Int?
        var indent: [(name: String, value: String)]?
        var form: TextForm
    }

    private var byID: [String: Style] = [:]
    /// The style of paragraphs that name none.
    private(set) var defaultParagraphStyle: String?
    private var documentForm = TextForm()

    init() {}

    init(_ root: Element) {
        documentForm = root.wordChild("docDefaults").map { TextForm(defaults: $0) } ?? TextForm()
        for element in root.elements where element.isNamed("style", in: WordNames.main) {
            guard let id = element.word("styleId") else { continue }
            let numbering = element.wordChild("pPr")?.wordChild("numPr")
            byID[id] = Style(
                name: element.wordChild("name")?.word("val") ?? id,
                basedOn: element.wordChild("basedOn")?.word("val"),
                numberingID: numbering?.wordChild("numId")?.word("val"),
                level: numbering?.wordChild("ilvl")?.word("val").flatMap { Int($0) },
                indent: element.wordChild("pPr")?.wordChild("ind")?.attributes
                    .filter { $0.namespace == WordNames.main }.map { ($0.name, $0.value) },
                form: TextForm(of: element)
            )
            if element.word("type") == "paragraph", element.isOn("default") { defaultParagraphStyle = id }
        }
    }

    func name(of id: String) -> String? { byID[id]?.name }

    func contains(_ id: String) -> Bool { byID[id] != nil }

    /// The numbering that a style gives its paragraphs, its own or inherited.
    func numbering(of id: String?) -> (numberingID: String, level: Int?)? {
        var (next, level): (String?, Int?) = (id, nil)
        // A chain of styles is short; a circle of them must not hold us.
        for _ in 0..<32 {
            guard let current = next, let style = byID[current] else { return nil }
            level = level ?? style.level
            if let numberingID = style.numberingID { return (numberingID, level) }
            next = style.basedOn
        }
        return nil
    }

    /// How a run looks: its own properties, or those of its character style, its paragraph's, and the document.
    ///
    /// Hiding is a toggle: two styles that both hide show the words again. Source: ECMA-376 Part 1, 17.7.3.
    func form(of run: TextForm, characterStyle: String?, paragraphStyle: String?) -> TextForm {
        let paragraph = form(of: paragraphStyle ?? defaultParagraphStyle)
        let character = form(of: characterStyle)
        var form = run.filled(by: character).filled(by: paragraph).filled(by: documentForm)
        if run.isHidden == nil {
            let byStyles = (paragraph.isHidden ?? false) != (character.isHidden ?? false)
            form.isHidden = byStyles || documentForm.isHidden ?? false
        }
        return form
    }

    /// What a style and those that it is based on say of its text.
    private func form(of id: String?) -> TextForm {
        var (form, next) = (TextForm(), id)
        for _ in 0..<32 {
            guard let current = next, let style = byID[current] else { break }
            form = form.filled(by: style.form)
            next = style.basedOn
        }
        return form
    }

    /// The indent that a style gives its paragraphs beside their numbering: attributes of `w:ind`. A style above the one
    /// that names the list has no say.
    func indent(of id: String) -> [(name: String, value: String)]? {
        var next: String? = id
        for _ in 0..<32 {
            guard let current = next, let style = byID[current] else { return nil }
            if let indent = style.indent { return indent }
            if style.numberingID != nil { return nil }
            next = style.basedOn
        }
        return nil
    }
}

/// Short ways to Word's own names, used throughout this room.
extension Element {
    /// The child `w:name`.
    func wordChild(_ name: String) -> Element? { child(name, in: WordNames.main) }

    /// The attribute `w:name`.
    func word(_ name: String) -> String? { attribute(name, namespace: WordNames.main) }

    func isWord(_ name: String) -> Bool { isNamed(name, in: WordNames.main) }

    /// Whether a Word switch is on: absent `w:val` counts as on. Source: ECMA-376 Part 1, 22.9.2.7.
    func isOn(_ attribute: String) -> Bool {
        guard let value = word(attribute) else { return false }
        return value == "1" || value == "true" || value == "on"
    }

    /// Whether the property `w:name` is here and on.
    func has(_ name: String) -> Bool {
        guard let property = wordChild(name) else { return false }
        return property.word("val") == nil || property.isOn("val")
    }
}
