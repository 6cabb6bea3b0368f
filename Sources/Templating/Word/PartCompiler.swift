import Diagnostics
import WordDocuments

/// Turns the pieces of a part into a program, in one pass from front to back.
struct PartCompiler {
    var builder: ExpressionBuilder
    var part: PartPieces
    var stacks = ElementStacks()
    /// The open elements: for each its number in ``stacks`` and its start in ``PartPieces/pieces``.
    var open: [(stack: Int32, piece: Int)] = []
    var blocks: [Block] = []
    /// The first words of statements that are lost in an unclosed tag before them, whose ends close something after all.
    var swallowed: [String] = []
    var tagIDs: [Int32: Int32] = [:]
    var frames: [Int: Int32] = [:]
    var diagnostics: [Diagnostic] = []
    /// The first operation that may not be joined with what stands before it, because something jumps to it.
    var barrier = 0
    /// For each open table, whether its cells are counted.
    var countedTables: [Bool] = []
    /// For each open table and row, whether it may come out empty.
    var holders: [Bool] = []
    /// How many loops and macros are open: what stands in them may be printed more than once.
    var repetitions = 0
    /// Whether all tags are text.
    var isQuoted = false
    /// The lists of the document's styles, where lists may begin anew; `nil` where their numbers stay as they are.
    let lists: StyledLists?

    /// Whether the part comes out other than it went in.
    private var isChanged: Bool

    /// How a part comes to be printed.
    enum Use {
        /// Once, as the part of a document that it is.
        case document
        /// Perhaps several times, inside another part, so that its ids have to be new each time.
        case repeated
        /// As ``repeated``, with its tags as text.
        case quoted
    }

    struct Result {
        /// `nil` when the part may stay as it is.
        var program: Program?
        var diagnostics: [Diagnostic]
    }

    /// - Parameters:
    ///   - isDocument: whether an XML declaration goes in front.
    ///   - lists: the lists of the document's styles, where lists may begin anew.
    static func compile(
        _ pieces: PartPieces,
        vocabulary: Vocabulary,
        isDocument: Bool = true,
        use: Use = .document,
        lists: StyledLists? = nil
    ) -> Result {
        var compiler = PartCompiler(builder: ExpressionBuilder(vocabulary: vocabulary), part: pieces, lists: lists)
        if isDocument { compiler.literal("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }
        if use != .document { compiler.repetitions = 1 }
        compiler.isQuoted = use == .quoted
        compiler.compile()
        let program = compiler.isChanged ? compiler.builder.program : nil
        return Result(program: program, diagnostics: compiler.diagnostics)
    }

    private init(builder: ExpressionBuilder, part: PartPieces, lists: StyledLists?) {
        self.builder = builder
        self.part = part
        self.lists = lists
        isChanged = !part.tags.isEmpty
        self.builder.program.prefix = part.prefix
    }

    var stack: Int32 { open.last?.stack ?? ElementStacks.root }
    var here: Int32 { Int32(builder.program.operations.count) }

    private mutating func compile() {
        for (place, fault) in part.faults { report(fault, at: place) }
        var index = 0
        while index < part.pieces.count { index = step(index) }
        for block in blocks.reversed() { reportUnclosed(block) }
    }

    /// Compiles one piece and gives the place of the next.
    private mutating func step(_ index: Int) -> Int {
        let piece = part.pieces[index]
        if let after = tableStep(index) { return after }
        switch piece.kind {
        case .raw: raw(piece)
        case .text: text(index)
        case .empty: empty(piece)
        case .tag: return tag(index)
        case .start:
            if piece.word == .r, let after = wholeRun(index) { return after }
            start(index)
        case .end:
            end(piece)
        }
        return index + 1
    }

    // MARK: Elements

    private mutating func raw(_ piece: Piece) {
        guard let listed = listed(piece) else { return literal(piece) }
        builder.program.listed.append(listed)
        emit(.listedParagraph(Int32(builder.program.listed.count - 1)))
    }

    /// The properties of a paragraph whose list may begin anew.
    func listed(_ piece: Piece) -> ListedParagraph? {
        guard let lists, piece.word == .pPr, piece.kind == .raw else { return nil }
        return ListedParagraph(properties: Array(part.bytes(of: piece)), prefix: part.prefix, styles: lists)
    }

    private mutating func start(_ index: Int) {
        let piece = part.pieces[index]
        if piece.word == .t, holdsTag(index) { preservedStart(piece) } else { startTag(piece) }
        push(index)
    }

    mutating func push(_ index: Int) {
        open.append((stacks.push(part.pieces[index].name, on: stack), index))
    }

    /// Whether a text element has tags in it, so that white space at its ends counts.
    private func holdsTag(_ index: Int) -> Bool {
        for piece in part.pieces[(index + 1)...] {
            if piece.kind == .tag { return true }
            if piece.kind != .text { return false }
        }
        return false
    }

    private mutating func preservedStart(_ piece: Piece) {
        let bytes = part.bytes(of: piece)
        guard bytes.last == UInt8(ascii: ">"), !Shortcut.contains("xml:space", bytes) else {
            return startTag(piece)
        }
        literal(bytes.dropLast())
        literal(" xml:space=\"preserve\">".utf8)
    }

    private mutating func startTag(_ piece: Piece) {
        isChanged = isChanged || piece.hasTags
        guard let id = identity(of: piece) else { return startTag(part.bytes(of: piece), piece) }
        startTag(id.before, piece)
        emit(id.operation)
        startTag(id.behind, piece)
    }

    private mutating func startTag(_ bytes: ArraySlice<UInt8>, _ piece: Piece) {
        if piece.hasTags, !isQuoted { attributes(bytes, of: piece) } else { literal(bytes) }
    }

    private mutating func empty(_ piece: Piece) { startTag(piece) }

    mutating func end(_ piece: Piece) {
        if piece.word == .footnotes, repetitions == 0 { emit(.collectedNotes) }
        literal(piece)
        if !open.isEmpty { open.removeLast() }
    }

    // MARK: Ids

    /// The parts of a start tag whose id has to be new each time it is printed.
    private func identity(of piece: Piece) -> (
        before: ArraySlice<UInt8>, operation: Operation, behind: ArraySlice<UInt8>
    )? {
        let name: String
        switch piece.word {
        case .docPr: name = "id"
        case .bookmarkStart, .bookmarkEnd:
            guard repetitions > 0 else { return nil }
            name = part.prefix + "id"
        default: return nil
        }
        let bytes = part.bytes(of: piece)
        guard let value = StartTag.value(of: name, in: bytes) else { return nil }
        let number = Int32(String(decoding: bytes[value], as: UTF8.self)) ?? 0
        let operation: Operation =
            switch piece.word {
            case .docPr: .drawingID
            case .bookmarkStart: .bookmarkStart(number)
            default: .bookmarkEnd(number)
            }
        return (bytes[..<value.lowerBound], operation, bytes[value.upperBound...])
    }

    // MARK: Emitting

    mutating func emit(_ operation: Operation) {
        builder.program.operations.append(operation)
        isChanged = true
    }

    mutating func literal(_ piece: Piece) { literal(part.bytes(of: piece)) }

    /// Adds XML to the last literal, or begins a new one.
    mutating func literal(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = Int32(builder.program.literals.count)
        builder.program.literals.append(contentsOf: bytes)
        let count = Int32(builder.program.literals.count) - start
        let last = builder.program.operations.count - 1
        if last >= barrier, case .literal(let before, let size) = builder.program.operations[last],
            before + size == start
        {
            builder.program.operations[last] = .literal(start: before, count: size + count)
        } else {
            builder.program.operations.append(.literal(start: start, count: count))
        }
    }

    /// A place that something jumps to.
    mutating func label() -> Int32 {
        barrier = builder.program.operations.count
        return here
    }

    // MARK: Text

    private mutating func text(_ index: Int) {
        let piece = part.pieces[index]
        let stripsStart = index > 0 && tagBeside(index - 1)?.stripsAfter == true
        let stripsEnd = index + 1 < part.pieces.count && tagBeside(index + 1)?.stripsBefore == true
        let bytes = part.bytes(of: piece)
        guard stripsStart || stripsEnd || bytes.contains(where: Self.needsCare) else {
            var escaped: [UInt8] = []
            bytes.withUnsafeBufferPointer { TextWriter.write(plain: $0, to: &escaped) }
            return literal(escaped)
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if stripsStart { text = Text.trim(text, .start) }
        if stripsEnd { text = Text.trim(text, .end) }
        literal(text: isRaw ? text : unescaped(text), piece.word)
    }

    /// What is not printed just as it stands: `{_{`, and what means a break or a tab.
    private static func needsCare(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (0x07...0x0C).contains(byte)
    }

    private func tagBeside(_ index: Int) -> Tag? {
        part.pieces[index].kind == .tag ? part.tags[Int(part.pieces[index].tag)] : nil
    }

    mutating func literal(text: String, _ word: WordName) {
        var bytes: [UInt8] = []
        if word == .t, stack != ElementStacks.root, let frame = currentFrame() {
            TextWriter.write(text, frame, to: &bytes)
        } else {
            TextWriter.write(plain: text, to: &bytes)
        }
        literal(bytes)
    }

    /// `{_{` and its like print braces that begin no tag.
    private mutating func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        var text = text
        for (written, meant) in [("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}")]
        where text.contains(written) {
            text = Text.replace(written, by: meant, in: text)
            isChanged = true
        }
        return text
    }
}

/// Looks into serialized start tags.
enum StartTag {
    /// The stretch of an attribute's value.
    static func value(of name: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        let key = Array(" \(name)=\"".utf8)
        guard let place = Text.find(key, in: Array(bytes), from: 0) else { return nil }
        let start = bytes.startIndex + place + key.count
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        return start..<end
    }
}
