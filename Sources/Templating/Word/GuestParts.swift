import FilingXML
import WordDocuments

/// Images and other parts that a guest's body refers to, and its links.
struct GuestParts {
    private let guest: WordPackage
    private let source: String
    /// The new names of parts that have been copied.
    private var copied: [String: String] = [:]

    init(guest: WordPackage, source: String) {
        self.guest = guest
        self.source = source
    }

    /// Points the relationships of an element to the host's.
    mutating func move(_ element: Element, into host: inout Attachments) {
        for attribute in element.attributes where attribute.namespace == WordNames.relationships {
            guard let relationship = guest[relationshipsOf: source][attribute.value] else { continue }
            let id = add(relationship, from: source, to: host.part, in: &host.package)
            element.setAttribute(attribute.name, namespace: WordNames.relationships, to: id)
        }
    }

    private mutating func add(
        _ relationship: Relationship,
        from source: String,
        to part: String,
        in host: inout WordPackage
    ) -> String? {
        if relationship.isExternal {
            return host[relationshipsOf: part].add(
                type: relationship.type,
                target: relationship.target,
                isExternal: true
            )
        }
        guard let name = guest.target(of: relationship, from: source), let new = copy(name, into: &host) else {
            return nil
        }
        return host[relationshipsOf: part].add(type: relationship.type, target: new)
    }

    private mutating func copy(_ name: String, into host: inout WordPackage) -> String? {
        if let known = copied[name] { return known }
        guard let part = guest[part: name] else { return nil }
        let new = host.nameOfMedia(equalTo: part) ?? host.freeName(like: name)
        copied[name] = new
        guard host[part: new] == nil else { return new }
        host[part: new] = Part(name: new, contentType: part.contentType, bytes: part.bytes)
        // The ids inside the part stay, so its relationships keep theirs.
        var arrows: [Relationship] = []
        for relationship in guest[relationshipsOf: name].items {
            var arrow = relationship
            if !relationship.isExternal {
                guard let target = guest.target(of: relationship, from: name), let moved = copy(target, into: &host)
                else { continue }
                arrow.target = moved
            }
            arrows.append(arrow)
        }
        host[relationshipsOf: new] = Relationships(arrows)
        return new
    }
}

extension WordPackage {
    /// An image that is there already.
    func nameOfMedia(equalTo part: Part) -> String? {
        guard part.contentType.hasPrefix("image/") else { return nil }
        return parts.first { $0.contentType == part.contentType && $0.bytes == part.bytes }?.name
    }

    /// `/word/media/image3.png` for `/word/media/image1.png`.
    func freeName(like name: String) -> String {
        let slash = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let dot = name[slash...].lastIndex(of: ".") ?? name.endIndex
        let stem = name[..<dot].reversed().drop { ("0"..."9").contains($0) }.reversed()
        let taken = Set(parts.map { $0.name.lowercased() })
        var number = 1
        while taken.contains("\(String(stem))\(number)\(name[dot...])".lowercased()) { number += 1 }
        return "\(String(stem))\(number)\(name[dot...])"
    }
}
