/// One word of an expression, with its place in the tag in Unicode scalars.
struct Token: Equatable {
    enum Kind: Equatable {
        case name(String)
        case text(String)
        case integer(Int)
        case number(Double)
        /// An operator or bracket, such as `==`.
        case sign(String)
        case end
    }

    var kind: Kind
    var range: Range<Int>

    var shown: String {
        switch kind {
        case .name(let name): "`\(name)`"
        case .text: "a text"
        case .integer(let integer): "`\(integer)`"
        case .number(let number): "`\(number)`"
        case .sign(let sign): "`\(sign)`"
        case .end: "the end of the tag"
        }
    }
}

/// What is wrong inside one tag. Collected by the compiler, which knows the tag's place.
struct TagFault: Error, Equatable {
    var rule = "TPL-SYNTAX"
    var message: String
    /// The faulty stretch, in scalars of the tag's inside; `nil` marks the whole tag.
    var range: Range<Int>?
    var help: String?
    /// A warning leaves the template usable.
    var isWarning = false
}
