import FilingXML

/// Reads a part's tree once, from front to back, into pieces.
struct PartReader {
    private(set) var part = PartPieces()
    private let file: String
    private let label: String
    private var paragraphs = 0
    private var tables = 0
    /// The texts of the paragraphs that are open, innermost last.
    private var groups: [TextGroup] = []
    private var cells: [(table: Int, row: Int, cell: Int)] = []
    /// A tag that its paragraph did not close.
    private var unclosed: TextGroup?
    /// Whether paragraphs without braces may be taken over unread.
    private let takesShortcuts: Bool

    static let namespaces: Set<String> = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    private static let drawingNamespaces: Set<String> = [
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ]

    /// - Parameter label: how a person calls the part, such as `header 1`; empty for the body.
    static func read(_ root: Element, file: String, label: String, takesShortcuts: Bool) -> PartPieces {
        var reader = PartReader(file: file, label: label, takesShortcuts: takesShortcuts)
        if let namespace = root.namespace, namespaces.contains(namespace) {
            reader.part.prefix = root.prefix.map { $0 + ":" } ?? ""
        }
        reader.read(root, depth: 0)
        reader.dropUnclosed()
        return reader.part
    }

    private init(file: String, label: String, takesShortcuts: Bool) {
        self.file = file
        self.label = label
        self.takesShortcuts = takesShortcuts
    }

    /// Elements nest no deeper than this; libxml2 stops at 256 as well.
    private static let deepest = 400

    private mutating func read(_ element: Element, depth: Int) {
        let name = element.qualifiedName
        let id = part.knownName(name) ?? part.nameID(name, Self.word(for: element))
        let word = part.words[Int(id)]
        guard depth < Self.deepest, !element.isEmpty else { return readEmpty(element, id, word) }
        if word == .rPr || word == .pPr, takeWhole(element, id, word) { return }
        add(.start, id, word) { element.startTag(into: &$0) }
        open(word)
        readChildren(of: element, word, depth: depth)
        close(word)
        add(.end, id, word) { element.endTag(into: &$0) }
    }

    /// What an element holds is either elements or text; white space between elements says nothing.
    private mutating func readChildren(of element: Element, _ word: WordName, depth: Int) {
        guard var child = element.firstElement else { return readText(of: element, word) }
        while true {
            if !takesShortcuts || unclosed != nil || !takeOver(child, depth: depth) { read(child, depth: depth + 1) }
            guard let next = child.nextSibling else { return }
            child = next
        }
    }

    /// Takes the properties of a run or paragraph as they are, if no tag is in them.
    private mutating func takeWhole(_ element: Element, _ id: Int32, _ word: WordName) -> Bool {
        let start = part.bytes.count
        element.serialize(to: &part.bytes)
        guard !part.bytes[start...].contains(UInt8(ascii: "{")) else {
            part.bytes.removeSubrange(start...)
            return false
        }
        part.pieces.append(Piece(kind: .raw, word: word, name: id, start: Int32(start), end: Int32(part.bytes.count)))
        return true
    }

    private mutating func readEmpty(_ element: Element, _ id: Int32, _ word: WordName) {
        add(.empty, id, word) { element.isEmpty ? element.emptyTag(into: &$0) : element.serialize(to: &$0) }
        if word == .p { paragraphs += 1 }
    }

    /// Takes a block without braces over as it is. Blocks are what stands two levels deep, in the body.
    private mutating func takeOver(_ element: Element, depth: Int) -> Bool {
        guard depth == 1 else { return false }
        let start = part.bytes.count
        element.serialize(to: &part.bytes)
        guard Shortcut.isPlain(part.bytes[start...]) else {
            part.bytes.removeSubrange(start...)
            return false
        }
        paragraphs += Shortcut.count(part.prefix + "p", in: part.bytes[start...])
        tables += Shortcut.count(part.prefix + "tbl", in: part.bytes[start...])
        part.pieces.append(Piece(kind: .raw, start: Int32(start), end: Int32(part.bytes.count)))
        return true
    }

    private mutating func add(_ kind: Piece.Kind, _ id: Int32, _ word: WordName, _ write: (inout [UInt8]) -> Void) {
        let start = part.bytes.count
        write(&part.bytes)
        var piece = Piece(kind: kind, word: word, name: id, start: Int32(start), end: Int32(part.bytes.count))
        if kind == .start || kind == .empty { piece.hasTags = Shortcut.hasTag(part.bytes[start...]) }
        if piece.hasTags { piece.tag = notePlace(of: String(decoding: part.bytes[start...], as: UTF8.self)) }
        part.pieces.append(piece)
    }

    private mutating func readText(of element: Element, _ parent: WordName) {
        let start = part.bytes.count
        element.appendText(to: &part.bytes)
        let piece = Piece(
            kind: .text,
            word: parent == .t ? .t : .other,
            start: Int32(start),
            end: Int32(part.bytes.count)
        )
        part.pieces.append(piece)
        let index = part.pieces.count - 1
        if parent == .t, !groups.isEmpty {
            groups[groups.count - 1].pieces.append(index)
        } else if Shortcut.hasTag(part.bytes[start...]) {
            var group = TextGroup(label: place())
            group.pieces = [index]
            _ = TagFinder.find(in: group, of: &part, file: file)
        }
    }

    private mutating func open(_ word: WordName) {
        switch word {
        case .p:
            paragraphs += 1
            groups.append(TextGroup(label: place()))
        case .tbl:
            tables += 1
            cells.append((tables, 0, 0))
        case .tr where !cells.isEmpty:
            cells[cells.count - 1].row += 1
            cells[cells.count - 1].cell = 0
        case .tc where !cells.isEmpty: cells[cells.count - 1].cell += 1
        default: break
        }
    }

    private mutating func close(_ word: WordName) {
        switch word {
        case .p: finish(groups.removeLast())
        case .tbl: cells.removeLast()
        default: break
        }
    }

    /// Looks for tags in a paragraph; one that is cut off may go on in the next.
    private mutating func finish(_ group: TextGroup) {
        var group = group
        if var before = unclosed {
            unclosed = nil
            if group.begins(after: before) {
                before.pieces += group.pieces
                before.span += 1
                group = before
            } else {
                report(before)
            }
        }
        guard group.span < 8 else { return report(group) }
        unclosed = TagFinder.find(in: group, of: &part, file: file)
    }

    private mutating func dropUnclosed() {
        if let group = unclosed { report(group) }
    }

    private mutating func report(_ group: TextGroup) {
        unclosed = nil
        let (text, start) = TagFinder.text(of: group, in: part)
        let place = TagPlace(file: file, label: group.label, text: text, marked: start..<start + 2)
        let fault = TagFault(message: "the tag is not closed", help: "end it with `}}`, `%}` or `#}`")
        part.faults.append((place, fault))
    }

    private func place() -> String {
        var label = "paragraph \(max(1, paragraphs))"
        if let cell = cells.last { label += " (table \(cell.table), row \(cell.row), cell \(cell.cell))" }
        return self.label.isEmpty ? label : "\(self.label), \(label)"
    }

    /// A place for the tags inside attributes.
    private mutating func notePlace(of text: String) -> Int32 {
        let length = text.unicodeScalars.count
        part.places.append(TagPlace(file: file, label: place(), text: text, marked: 0..<length))
        return Int32(part.places.count - 1)
    }

    private static func word(for element: Element) -> WordName {
        guard let namespace = element.namespace else { return .other }
        if namespaces.contains(namespace) { return WordName(rawValue: element.name) ?? .other }
        return drawingNamespaces.contains(namespace) && element.name == "docPr" ? .docPr : .other
    }
}

/// The text of one paragraph (or of several, while a tag runs on), in pieces.
struct TextGroup {
    var label: String
    var pieces: [Int] = []
    /// Where an unclosed tag begins, in bytes of the first piece.
    var start = 0
    /// How many paragraphs have been joined.
    var span = 0

    /// Whether this text stands behind another. A paragraph around a text box is finished after it, but begins before it.
    func begins(after other: TextGroup) -> Bool {
        guard let first = pieces.first, let last = other.pieces.last else { return true }
        return first > last
    }
}

/// Quick looks at bytes, to leave alone what needs no reading.
enum Shortcut {
    static func hasTag(_ bytes: ArraySlice<UInt8>) -> Bool {
        var isBrace = false
        for byte in bytes {
            if isBrace, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#") {
                return true
            }
            isBrace = byte == UInt8(ascii: "{")
        }
        return false
    }

    /// No braces, and nothing that needs a new id.
    static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        for byte in bytes where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { return false }
        return !contains("bookmark", bytes) && !contains(":docPr", bytes)
    }

    static func contains(_ word: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        return bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= word.count else { return false }
            for place in 0...bytes.count - word.count where bytes[place] == word[0] {
                if (1..<word.count).allSatisfy({ bytes[place + $0] == word[$0] }) { return true }
            }
            return false
        }
    }

    /// How often an element occurs.
    static func count(_ name: String, in bytes: ArraySlice<UInt8>) -> Int {
        let name = Array("<\(name)".utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count > name.count else { return 0 }
            var count = 0
            for place in 0..<bytes.count - name.count where bytes[place] == name[0] {
                let next = bytes[place + name.count]
                let ends = next == UInt8(ascii: ">") || next == UInt8(ascii: " ") || next == UInt8(ascii: "/")
                if ends, (1..<name.count).allSatisfy({ bytes[place + $0] == name[$0] }) { count += 1 }
            }
            return count
        }
    }
}
