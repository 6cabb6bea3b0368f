import FilingXML
import WordDocuments

/// Takes the body of another document over into the host: what it refers to is brought along under free names.
struct GuestDocument {
    private let guest: WordPackage
    private let name: String
    private let tree: XMLTree
    private let body: Element
    private var parts: GuestParts
    private var numbering: GuestNumbering
    /// Footnotes are numbered anew each time; a body without them can be used again.
    let hasNotes: Bool

    init(_ guest: WordPackage, named name: String, host: Attachments) throws(TemplateFailure) {
        guard let main = guest.main else { throw TemplateFailure("`\(name)` has no main document") }
        do throws(XMLSyntaxError) {
            tree = try XMLTree(parsing: main.bytes, named: main.name)
        } catch {
            throw TemplateFailure("`\(name)` cannot be read: \(error.message)")
        }
        guard let body = tree.root.child("body", in: WordNames.main) else {
            throw TemplateFailure("`\(name)` has no body")
        }
        self.guest = guest
        self.name = name
        self.body = body
        parts = GuestParts(guest: guest, source: main.name)
        numbering = GuestNumbering(guest: guest)
        hasNotes = body.contains("footnoteReference")
    }

    /// Merges what the body needs into the host and gives the body in the host's terms.
    mutating func move(into host: inout Attachments, _ state: inout DocumentState) throws(TemplateFailure) -> GuestBody
    {
        dropWhatStaysBehind()
        numbering.next = host.nextList ?? 1
        GuestStyles(guest: guest).merge(into: &host.package, for: body, numbering: &numbering)
        numbering.merge(into: &host.package, for: body)
        if host.nextList != nil { host.nextList = numbering.next }
        for element in body.descendants { parts.move(element, into: &host) }
        var body = written(host)
        if hasNotes {
            body.notes = try notes(&state)
            // References have been numbered by now.
            body.document = written(host).document
        }
        return body
    }

    /// Page layout, headers, comments and ids that have to be unique.
    private func dropWhatStaysBehind() {
        let left: Set<String> = [
            "headerReference", "footerReference", "commentRangeStart", "commentRangeEnd", "commentReference",
            "endnoteReference",
        ]
        body.child("sectPr", in: WordNames.main)?.remove()
        for element in body.descendants {
            if element.isIn(WordNames.main), left.contains(element.name) {
                element.remove()
                continue
            }
            for attribute in element.attributes where ["paraId", "textId"].contains(attribute.name) {
                element.setAttribute(attribute.name, namespace: attribute.namespace, to: nil)
            }
        }
    }

    // MARK: Footnotes

    /// The notes that the body refers to, under numbers that are free, inside the root of their part.
    private func notes(_ state: inout DocumentState) throws(TemplateFailure) -> [UInt8] {
        guard state.takesNotes else {
            throw TemplateFailure(
                "`\(name)` has a footnote, but the template has no footnotes",
                help: "put one footnote into the template in Word and delete it again"
            )
        }
        guard let part = guest.mainName.flatMap({ guest.part(ofType: WordNames.Relation.footnotes, from: $0) }),
            let notes = try? XMLTree(parsing: part.bytes, named: part.name)
        else { return [] }
        var moved: [UInt8] = []
        for reference in body.descendants where reference.isWord("footnoteReference") {
            let id = reference.word("id")
            guard let note = notes.root.elements.first(where: { $0.word("id") == id }) else {
                reference.remove()
                continue
            }
            for element in [note] + note.descendants {
                for attribute in element.attributes where attribute.namespace == WordNames.relationships {
                    element.setAttribute(attribute.name, namespace: attribute.namespace, to: nil)
                }
            }
            note.setAttribute("id", namespace: WordNames.main, to: String(state.nextNote))
            reference.setAttribute("id", namespace: WordNames.main, to: String(state.nextNote))
            state.nextNote += 1
            moved += Self.declaring(notes.root.namespaceDeclarations, beyond: [:], note.serialized())
        }
        var document: [UInt8] = []
        notes.root.startTag(into: &document)
        document += moved
        notes.root.endTag(into: &document)
        return document
    }

    // MARK: Writing

    private func written(_ host: Attachments) -> GuestBody {
        let known = host.namespaces[host.part] ?? [:]
        var document: [UInt8] = []
        tree.root.startTag(into: &document)
        let w = body.prefix.map { $0 + ":" } ?? ""
        let opening = Array("<\(w)body>".utf8)
        document += opening
        for block in body.elements {
            document += Self.declaring(tree.root.namespaceDeclarations, beyond: known, block.serialized())
        }
        // A table cell, where this may be printed, has to end with a paragraph.
        if body.elements.last?.name == "tbl" { document += "<\(w)p/>".utf8 }
        var closing = Array("</\(w)body>".utf8)
        tree.root.endTag(into: &closing)
        let body = GuestBody(document: document + closing, opening: opening, closing: closing, lists: numbering.lists)
        return body
    }

    /// The element with the declarations it needs and its new surroundings lack.
    private static func declaring(
        _ declarations: [(prefix: String?, uri: String)],
        beyond known: [String: String],
        _ xml: [UInt8]
    ) -> [UInt8] {
        var missing = ""
        for (prefix, uri) in declarations where known[prefix ?? ""] != uri {
            if let prefix, Text.find(Array("\(prefix):".utf8), in: xml, from: 0) == nil { continue }
            var value: [UInt8] = []
            XMLEscaping.append(attribute: uri, to: &value)
            missing += " xmlns\(prefix.map { ":" + $0 } ?? "")=\"\(String(decoding: value, as: UTF8.self))\""
        }
        let ends: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "/")]
        guard !missing.isEmpty, let end = xml.firstIndex(where: ends.contains) else { return xml }
        return xml[..<end] + Array(missing.utf8) + xml[end...]
    }
}

extension Element {
    /// All elements below this one, in the order of the document.
    var descendants: [Element] {
        var found: [Element] = []
        for child in elements {
            found.append(child)
            found += child.descendants
        }
        return found
    }

    func isWord(_ name: String) -> Bool { isNamed(name, in: WordNames.main) }

    /// An attribute of Word's namespace.
    func word(_ name: String) -> String? { attribute(name, namespace: WordNames.main) }

    func contains(_ name: String) -> Bool { descendants.contains { $0.isWord(name) } }
}
