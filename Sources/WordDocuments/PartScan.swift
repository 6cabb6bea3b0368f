internal import FilingXML

/// Reads one part once, without a tree, and collects its ``PartFacts``.
final class PartScan: XMLStreamHandler {
    private(set) var facts = PartFacts()
    private let isStory: Bool
    private var names = NameCache()
    /// Whether a namespace is that of relationships, by its identity.
    private var isRelationships: [UInt: Bool] = [:]
    private var mainNamespace: UInt = 0

    private var structure = StructureCheck()
    private var fields = FieldCheck()
    private var bookmarks = BookmarkCheck()
    private var drawings: Set<String> = []
    /// Inside `mc:Fallback` everything is said a second time, ids included.
    private var fallbackDepth = 0
    private var paragraph = 0
    /// Numbers of the paragraphs we are in; a text box puts one inside another.
    private var openParagraphs: [Int] = []

    init(isStory: Bool) { self.isStory = isStory }

    /// Reads the part. XML that is not well-formed is a fault like any other, with nothing after it.
    static func facts(of part: Part) -> PartFacts {
        let scan = PartScan(isStory: part.isStory)
        do throws(XMLSyntaxError) {
            try XMLStream.read(part.bytes, named: part.name, limits: XMLLimits(bytes: .max), to: scan)
        } catch {
            scan.fault(
                .xml,
                "the part is not well-formed: \(error.message) (line \(error.line), column \(error.column))"
            )
            return scan.facts
        }
        scan.finish()
        return scan.facts
    }

    func start(_ tag: XMLStartTag) {
        noteRelationships(tag)
        let element = element(tag.tag)
        if element == .fallback { fallbackDepth += 1 }
        guard fallbackDepth == 0, element != .other else { return }
        if element == .paragraph {
            paragraph += 1
            openParagraphs.append(paragraph)
        }
        if isStory { structure.start(element) { self.fault(.structure, $0) } }
        startKnown(element, tag)
    }

    func end(_ tag: XMLTagName) {
        let element = element(tag)
        if element == .fallback { fallbackDepth -= 1 }
        guard fallbackDepth == 0, element != .other else { return }
        if isStory { structure.end(element) { self.fault(.structure, $0) } }
        if element.isStory { fields.endStory { self.fault(.field, $0, in: $1) } }
        if element == .paragraph { openParagraphs.removeLast() }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private func finish() {
        fields.endStory { self.fault(.field, $0, in: $1) }
        bookmarks.finish { self.fault(.bookmark, $0, in: $1) }
    }

    private func element(_ tag: XMLTagName) -> StoryElement {
        let (local, namespace) = (tag.localIdentity, tag.namespaceIdentity)
        if let element = names.element(local, namespace) { return element }
        let element = StoryElement(tag)
        names.remember(element, local, namespace)
        if mainNamespace == 0, tag.namespace == WordNames.main { mainNamespace = namespace }
        return element
    }

    private func startKnown(_ element: StoryElement, _ tag: XMLStartTag) {
        switch element {
        case .footnote, .endnote, .comment:
            fields.startStory()
            if let kind = element.noteKind, let id = tag.word("id") { facts.notes[kind, default: []].insert(id) }
        case .textBox: fields.startStory()
        case .bookmarkStart: startBookmark(tag)
        case .bookmarkEnd: bookmarks.end(tag.word("id") ?? "") { self.fault(.bookmark, $0) }
        case .fieldCharacter:
            fields.read(tag.word("fldCharType") ?? "", paragraph: current) { self.fault(.field, $0) }
        case .drawingProperties:
            guard let id = tag.attribute("id"), !drawings.insert(id).inserted else { return }
            fault(.identifier, "two drawings have the id \(id)")
        case .styleUse: if isStory { use(tag.word("val"), in: &facts.styleUses) }
        case .numberingUse: if tag.word("val") != "0" { use(tag.word("val"), in: &facts.numberingUses) }
        case .footnoteReference, .endnoteReference, .commentReference:
            guard let kind = element.noteKind, let id = tag.word("id") else { return }
            if facts.noteUses[kind]?[id] == nil { facts.noteUses[kind, default: [:]][id] = current }
        case .style: if let id = tag.word("styleId") { facts.styles.insert(id) }
        case .numbering: if let id = tag.word("numId") { facts.numberings.insert(id) }
        default: break
        }
    }

    private func startBookmark(_ tag: XMLStartTag) {
        let name = tag.word("name") ?? ""
        facts.bookmarks.append((name, current))
        bookmarks.start(tag.word("id") ?? "", name, paragraph: current) { self.fault(.bookmark, $0) }
    }

    private var current: Int { openParagraphs.last ?? 0 }

    private func use(_ id: String?, in uses: inout [String: Int]) {
        guard let id, uses[id] == nil else { return }
        uses[id] = current
    }

    /// Any attribute of the relationships' namespace names a relationship: `r:id`, `r:embed`, `r:link` …
    private func noteRelationships(_ tag: XMLStartTag) {
        for index in 0..<tag.attributeCount {
            let namespace = tag.namespaceIdentity(of: index)
            guard namespace != 0, namespace != mainNamespace else { continue }
            let isRelationship: Bool
            if let known = isRelationships[namespace] {
                isRelationship = known
            } else {
                isRelationship = tag.name(of: index).namespace == WordNames.relationships
                isRelationships[namespace] = isRelationship
            }
            guard isRelationship else { continue }
            let id = tag.value(of: index)
            // Word itself writes empty ones, for links without a target.
            if !id.isEmpty { use(id, in: &facts.relationshipUses) }
        }
    }

    private func fault(_ rule: PackageRule, _ message: String, in paragraph: Int? = nil) {
        facts.faults.append(PartFacts.Fault(rule: rule, message: message, paragraph: paragraph ?? current))
    }
}

extension XMLStartTag {
    /// The attribute `w:name`.
    func word(_ name: String) -> String? { attribute(name, namespace: WordNames.main) }
}

/// Names by their identity in one reading, so that each is compared as text only once.
///
/// A dictionary would do, but this stands where every tag passes.
private struct NameCache {
    private var slots = [(local: UInt, namespace: UInt, element: StoryElement)](repeating: (0, 0, .other), count: 512)

    func element(_ local: UInt, _ namespace: UInt) -> StoryElement? {
        let slot = slots[Self.slot(local, namespace)]
        return slot.local == local && slot.namespace == namespace ? slot.element : nil
    }

    mutating func remember(_ element: StoryElement, _ local: UInt, _ namespace: UInt) {
        slots[Self.slot(local, namespace)] = (local, namespace, element)
    }

    /// Names lie a few bytes apart in libxml2's dictionary.
    private static func slot(_ local: UInt, _ namespace: UInt) -> Int {
        Int(truncatingIfNeeded: (local ^ local >> 9 ^ namespace) & 511)
    }
}
