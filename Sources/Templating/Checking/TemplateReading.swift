import Diagnostics

/// One way of looking at what a template does with its data: the check against a schema, the list of what it needs.
///
/// ``ProgramReader`` goes through the program once, in its order, and asks.
protocol TemplateReading {
    /// What is known of a value.
    associatedtype Shape

    func made(_ value: MadeValue) -> Shape
    mutating func list(of items: Shape) -> Shape
    /// A value that is the one or the other.
    mutating func either(_ left: Shape, _ right: Shape) -> Shape
    /// A name of the data. The name of a function is one as well where it is not called.
    mutating func name(_ name: String, at spot: ReadingSpot) -> Shape
    mutating func member(_ name: String, of base: Shape, at spot: ReadingSpot) -> Shape
    /// What a loop goes over, item by item.
    mutating func item(ofLoopOver base: Shape, at spot: ReadingSpot) -> Shape
    /// `base[0]`, `base|first`, or `base[i]` when `isAny`: then it may be a name as well.
    mutating func item(of base: Shape, isAny: Bool, at spot: ReadingSpot) -> Shape
    /// The same value where a condition has made sure that it is there.
    func given(_ shape: Shape) -> Shape
    /// A method reads these paths of names of a value, as far as they are there.
    mutating func read(_ paths: [String], of base: Shape, at spot: ReadingSpot)
    mutating func use(_ shape: Shape, for purpose: ReadingPurpose, at spot: ReadingSpot)
    mutating func filter(_ shape: Shape, by name: String, at spot: ReadingSpot)
    /// Compares a value with a text that stands in the template.
    mutating func compare(_ shape: Shape, with text: String, at spot: ReadingSpot)
}

/// What a template makes itself.
enum MadeValue {
    case unknown, text, number, boolean, loop
}

enum ReadingPurpose {
    case printing
    /// As part of a text or a sum, or in front of a filter.
    case computing
    /// As a condition, or in a comparison.
    case testing
}

/// Where something is read.
struct ReadingSpot {
    /// `nil` for tags that cannot fail and therefore have no number.
    var tag: TagPlace?
    /// The words in question, in scalars of the paragraph's text.
    var range: Range<Int>?
    /// What was written, such as `party.address`; for messages.
    var written: String
    /// The template itself asks whether the value is there.
    var isQuiet = false

    var excerpt: Diagnostic.Excerpt? { tag.map { $0.excerpt(range) } }
}
