/// A statement that waits for its end tag.
struct Block {
    enum Kind {
        /// The jump to patch when the condition is false (`nil` after `else`), and the jumps to the end.
        case condition(otherwise: Int?, ends: [Int])
        case loop(plan: Int, operation: Int)
        /// The other branch of a loop that had nothing to do.
        case emptyLoop(end: Int)
        case macro(Int)
        case call(operation: Int, macro: Int)
        case filter(captured: Int32, Node.ID)
        case setting(Target, captured: Int32, Node.ID)
        case with(firstSlot: Int32)
        case raw
        case ignored
    }

    var kind: Kind
    /// `if`, `for`, …
    var word: String
    var tag: Tag
    /// The open elements where the block began.
    var stack: Int32
    var site: Int32
}
