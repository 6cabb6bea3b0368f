/// Whether paragraphs, tables, rows and cells stand where Word allows them.
///
/// Content controls and tracked changes around them are transparent. Source: ECMA-376 Part 1, 17.2 and 17.4.
struct StructureCheck {
    private struct Frame {
        var element: StoryElement
        /// Rows of a table, cells of a row, blocks of anything else.
        var count = 0
        var lastBlock = StoryElement.other
        var hasSection = false
    }

    private var frames: [Frame] = []

    mutating func start(_ element: StoryElement, _ fault: (String) -> Void) {
        let outer = frames.last?.element
        switch element {
        case .paragraph, .table:
            if let message = Self.misplaced(element, in: outer) { fault(message) }
            if frames.last?.hasSection == true { fault("something stands behind the document's last section") }
            note(element)
        case .row:
            if outer != .table { fault("a table row outside a table") }
            note(element)
        case .cell:
            if outer != .row { fault("a table cell outside a row") }
            note(element)
        case .section:
            if outer == .body { frames[frames.count - 1].hasSection = true }
            return
        case .body, .header, .footer, .textBox, .footnote, .endnote, .comment: break
        default: return
        }
        frames.append(Frame(element: element))
    }

    mutating func end(_ element: StoryElement, _ fault: (String) -> Void) {
        guard frames.last?.element == element, let frame = frames.popLast() else { return }
        switch element {
        case .table where frame.count == 0: fault("a table without rows")
        case .row where frame.count == 0: fault("a table row without cells")
        case .cell where frame.lastBlock != .paragraph: fault("a table cell that does not end with a paragraph")
        case .header where frame.count == 0, .footer where frame.count == 0:
            fault("a header or footer without a paragraph")
        case .textBox where frame.count == 0: fault("a text box without a paragraph")
        default: break
        }
    }

    private mutating func note(_ block: StoryElement) {
        guard !frames.isEmpty else { return }
        frames[frames.count - 1].count += 1
        frames[frames.count - 1].lastBlock = block
    }

    private static func misplaced(_ element: StoryElement, in outer: StoryElement?) -> String? {
        let what = element == .paragraph ? "a paragraph" : "a table"
        switch outer {
        case .paragraph: return "\(what) inside a paragraph"
        case .table: return "\(what) between the rows of a table"
        case .row: return "\(what) between the cells of a row"
        default: return nil
        }
    }
}

/// Whether fields are nested and balanced: begin, perhaps separate, end, all within one story.
struct FieldCheck {
    private struct Field {
        var paragraph: Int
        var isSeparated = false
    }

    private var open: [Field] = []
    /// How many fields were open where each story inside another began.
    private var stories: [Int] = []

    mutating func startStory() { stories.append(open.count) }

    mutating func endStory(_ fault: (String, Int) -> Void) {
        let before = stories.popLast() ?? 0
        for field in open[min(before, open.count)...] { fault("a field that begins here never ends", field.paragraph) }
        open.removeSubrange(min(before, open.count)...)
    }

    mutating func read(_ type: String, paragraph: Int, _ fault: (String) -> Void) {
        let isOpen = open.count > stories.last ?? 0
        switch type {
        case "begin": open.append(Field(paragraph: paragraph))
        case "separate":
            if !isOpen { return fault("a field's separator without its beginning") }
            if open[open.count - 1].isSeparated { return fault("a field with two separators") }
            open[open.count - 1].isSeparated = true
        case "end":
            if !isOpen { return fault("the end of a field without its beginning") }
            open.removeLast()
        default: fault("a field mark of the unknown type `\(type)`")
        }
    }
}

/// Whether each bookmark of a part starts once and ends once.
struct BookmarkCheck {
    private var open: [String: (name: String, paragraph: Int)] = [:]
    private var used: Set<String> = []

    /// The longest name Word keeps; it cuts a longer one, and references to it break.
    private static let longestName = 40

    mutating func start(_ id: String, _ name: String, paragraph: Int, _ fault: (String) -> Void) {
        if !used.insert(id).inserted { fault("two bookmarks have the id \(id)") }
        if name.isEmpty { fault("a bookmark without a name") }
        if name.unicodeScalars.count > Self.longestName {
            fault("the bookmark name `\(name)` is longer than \(Self.longestName) characters")
        }
        open[id] = (name, paragraph)
    }

    mutating func end(_ id: String, _ fault: (String) -> Void) {
        if open.removeValue(forKey: id) == nil { fault("a bookmark ends that did not start (id \(id))") }
    }

    func finish(_ fault: (String, Int) -> Void) {
        for bookmark in open.values.sorted(by: { ($0.paragraph, $0.name) < ($1.paragraph, $1.name) }) {
            fault("the bookmark `\(bookmark.name)` never ends", bookmark.paragraph)
        }
    }
}
