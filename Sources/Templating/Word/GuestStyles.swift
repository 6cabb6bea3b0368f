import FilingXML
import WordDocuments

/// The styles a guest's body uses. Where the host has a style of that id, the host's look wins.
struct GuestStyles {
    let guest: WordPackage

    func merge(into host: inout WordPackage, for body: Element, numbering: inout GuestNumbering) {
        guard let mainName = guest.mainName, let hostMain = host.mainName,
            let own = guest.part(ofType: WordNames.Relation.styles, from: mainName),
            let ownTree = try? XMLTree(parsing: own.bytes, named: own.name)
        else { return }
        let missing = styles(of: ownTree.root, usedBy: body)
        guard let theirs = host.part(ofType: WordNames.Relation.styles, from: hostMain) else {
            host[part: "/word/styles.xml"] = Part(
                name: "/word/styles.xml",
                contentType: own.contentType,
                bytes: own.bytes
            )
            _ = host[relationshipsOf: hostMain].add(type: WordNames.Relation.styles, target: "styles.xml")
            return
        }
        guard let tree = try? XMLTree(parsing: theirs.bytes, named: theirs.name) else { return }
        let known = Set(tree.root.elements.compactMap { $0.word("styleId") })
        var added: [Element] = []
        for style in missing where !known.contains(style.word("styleId") ?? "") {
            let copy = tree.root.insert(style, .last)
            // The host keeps its own idea of what is plain text.
            copy.setAttribute("default", namespace: WordNames.main, to: nil)
            added.append(copy)
        }
        guard !added.isEmpty else { return }
        for style in added { numbering.merge(into: &host, for: style) }
        host.setBytes(tree.root.serializedAsDocument(), of: theirs.name)
    }

    /// The styles named in the body, and those they are based on or lead to.
    private func styles(of root: Element, usedBy body: Element) -> [Element] {
        var waiting = Self.names(in: body, ["pStyle", "rStyle", "tblStyle"])
        var found: [Element] = []
        var seen: Set<String> = []
        while let id = waiting.popLast() {
            guard seen.insert(id).inserted,
                let style = root.elements.first(where: { $0.isWord("style") && $0.word("styleId") == id })
            else { continue }
            found.append(style)
            waiting += Self.names(in: style, ["basedOn", "next", "link"])
        }
        return found
    }

    private static func names(in element: Element, _ words: Set<String>) -> [String] {
        element.descendants.filter { $0.isIn(WordNames.main) && words.contains($0.name) }.compactMap { $0.word("val") }
    }
}

/// The lists a guest's body uses, under numbers that are free in the host.
struct GuestNumbering {
    let guest: WordPackage
    /// The host's number for each of the guest's.
    private var moved: [String: String] = [:]
    private var definitions: [String: String] = [:]
    /// No number below this one is free.
    var next = 1

    /// The host's numbers of the lists that have been brought.
    var lists: Set<Int32> { Set(moved.values.compactMap { Int32($0) }) }

    init(guest: WordPackage) { self.guest = guest }

    /// Points every `w:numId` below an element to a list of the host.
    mutating func merge(into host: inout WordPackage, for element: Element) {
        let used = element.descendants.filter { $0.isWord("numId") && $0.word("val") != "0" }
        guard !used.isEmpty, let mainName = guest.mainName, let hostMain = host.mainName,
            let own = guest.part(ofType: WordNames.Relation.numbering, from: mainName),
            let ownTree = try? XMLTree(parsing: own.bytes, named: own.name)
        else { return }
        let theirs = host.part(ofType: WordNames.Relation.numbering, from: hostMain)
        let skeleton = "<w:numbering xmlns:w=\"\(WordNames.main)\"/>"
        guard let tree = try? XMLTree(parsing: theirs?.bytes ?? Array(skeleton.utf8), named: "numbering") else {
            return
        }
        for reference in used {
            guard let id = reference.word("val") else { continue }
            if moved[id] == nil { moved[id] = move(id, from: ownTree.root, to: tree.root) }
            reference.setAttribute("val", namespace: WordNames.main, to: moved[id] ?? "0")
        }
        let bytes = tree.root.serializedAsDocument()
        if let theirs { return host.setBytes(bytes, of: theirs.name) }
        host[part: "/word/numbering.xml"] = Part(
            name: "/word/numbering.xml",
            contentType: own.contentType,
            bytes: bytes
        )
        _ = host[relationshipsOf: hostMain].add(type: WordNames.Relation.numbering, target: "numbering.xml")
    }

    private mutating func move(_ id: String, from own: Element, to root: Element) -> String? {
        guard let number = own.elements.first(where: { $0.isWord("num") && $0.word("numId") == id }),
            let definition = number.child("abstractNumId", in: WordNames.main)?.word("val"),
            let abstract = definitions[definition] ?? moveDefinition(definition, from: own, to: root)
        else { return nil }
        definitions[definition] = abstract
        let new = String(max(Self.free("num", "numId", in: root), next))
        next = (Int(new) ?? next) + 1
        let last = root.elements.last { $0.isWord("num") || $0.isWord("abstractNum") }
        let copy = last.map { $0.insert(number, .after) } ?? root.insert(number, .first)
        copy.setAttribute("numId", namespace: WordNames.main, to: new)
        copy.child("abstractNumId", in: WordNames.main)?.setAttribute("val", namespace: WordNames.main, to: abstract)
        return new
    }

    private func moveDefinition(_ id: String, from own: Element, to root: Element) -> String? {
        guard let abstract = own.elements.first(where: { $0.isWord("abstractNum") && $0.word("abstractNumId") == id })
        else { return nil }
        let new = String(Self.free("abstractNum", "abstractNumId", in: root))
        let last = root.elements.last { $0.isWord("abstractNum") }
        let firstNumber = root.elements.first { $0.isWord("num") }
        let copy =
            last.map { $0.insert(abstract, .after) } ?? firstNumber.map { $0.insert(abstract, .before) }
            ?? root.insert(abstract, .last)
        copy.setAttribute("abstractNumId", namespace: WordNames.main, to: new)
        // Word takes definitions with the same nsid for one list.
        copy.child("nsid", in: WordNames.main)?.remove()
        return new
    }

    private static func free(_ name: String, _ attribute: String, in root: Element) -> Int {
        let taken = root.elements.filter { $0.isWord(name) }.compactMap { $0.word(attribute).flatMap { Int($0) } }
        return (taken.max() ?? 0) + 1
    }
}
