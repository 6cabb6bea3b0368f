/// One step of a part read from front to back: a start tag, an end tag, a text, or a tag of the template.
struct Piece {
    enum Kind: UInt8 {
        case start, end
        /// An element without content.
        case empty
        /// Characters, not escaped yet.
        case text
        /// XML that needs no look: balanced, without tags.
        case raw
        case tag
    }

    var kind: Kind
    var word = WordName.other
    /// The qualified name, as a place in ``PartPieces/names``.
    var name: Int32 = -1
    /// The bytes, as a stretch of ``PartPieces/bytes``.
    var start: Int32 = 0
    var end: Int32 = 0
    /// A place in ``PartPieces/tags``.
    var tag: Int32 = -1
    /// The bytes hold a tag inside an attribute.
    var hasTags = false

    func opens(_ word: WordName) -> Bool { kind == .start && self.word == word }
    func closes(_ word: WordName) -> Bool { kind == .end && self.word == word }
}

/// The elements of Word that templates care about.
enum WordName: String {
    case p, r, t, tr, tc, tbl, rPr, pPr, tcPr, tblGrid, gridCol, gridSpan, shd, vMerge, bookmarkStart, bookmarkEnd
    case footnotes, footnote, docPr
    case other = ""
}

/// A part as a list of pieces, with the tags found in it.
struct PartPieces {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var names: [String] = []
    var words: [WordName] = []
    var tags: [Tag] = []
    var places: [TagPlace] = []
    var faults: [(place: TagPlace, fault: TagFault)] = []
    /// What takes the place of a piece once all is read; nothing means the piece goes.
    var replacements: [Int: [Piece]] = [:]
    /// What a tag has replaced, if not only itself.
    var levels: [Int32: Tag.Form] = [:]
    /// Tags that stand between runs because of their form.
    var runLevelTags: Set<Int32> = []
    /// The `w:pPr` of the paragraphs that tags have replaced.
    var paragraphProperties: [Int32: [UInt8]] = [:]
    /// `w:` or whatever the part calls Word's namespace.
    var prefix = "w:"
    private var nameIDs: [String: Int32] = [:]

    mutating func nameID(_ name: String, _ word: WordName) -> Int32 {
        if let known = nameIDs[name] { return known }
        names.append(name)
        words.append(word)
        nameIDs[name] = Int32(names.count - 1)
        return Int32(names.count - 1)
    }

    func knownName(_ name: String) -> Int32? { nameIDs[name] }

    /// Whether pieces open again, in turn, just what they close: then they may go, or come twice.
    static func isBalanced(_ pieces: ArraySlice<Piece>) -> Bool {
        var closed: [Int32] = []
        var opened: [Int32] = []
        for piece in pieces {
            switch piece.kind {
            case .start: opened.append(piece.name)
            case .end: if opened.popLast() == nil { closed.append(piece.name) }
            default: break
            }
        }
        return closed == opened.reversed()
    }

    func bytes(of piece: Piece) -> ArraySlice<UInt8> { bytes[Int(piece.start)..<Int(piece.end)] }

    /// Puts the replacements in place.
    mutating func assemble() {
        guard !replacements.isEmpty else { return }
        var assembled: [Piece] = []
        assembled.reserveCapacity(pieces.count + replacements.count)
        for (index, piece) in pieces.enumerated() {
            if let made = replacements[index] { assembled += made } else { assembled.append(piece) }
        }
        pieces = assembled
        replacements = [:]
    }

    /// A piece with bytes of its own.
    mutating func make(_ kind: Piece.Kind, _ word: WordName, _ xml: String) -> Piece {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: xml.utf8)
        let id = word == .other ? -1 : nameID(prefix + word.rawValue, word)
        var piece = Piece(kind: kind, word: word, name: id, start: start, end: Int32(bytes.count))
        piece.hasTags = xml.contains("{{") || xml.contains("{%")
        return piece
    }

    mutating func make(tag: Tag) -> Piece {
        tags.append(tag)
        return Piece(kind: .tag, tag: Int32(tags.count - 1))
    }
}
