package import Diagnostics

/// One text file of a matter, cut into the blocks and spans that an outline is made from.
package struct OutlineText: Sendable {
    package var file: String
    package var blocks: [Block]

    package init(file: String, blocks: [Block]) {
        self.file = file
        self.blocks = blocks
    }

    package struct Block: Sendable {
        package enum Kind: Hashable, Sendable {
            case heading(level: Int)
            /// An allegation, with the key that others cite it by.
            case paragraph(key: String?)
            case quote
        }

        package var kind: Kind
        package var spans: [Span]
        package var location: Location

        package init(_ kind: Kind, _ spans: [Span], at location: Location) {
            self.kind = kind
            self.spans = spans
            self.location = location
        }
    }

    package enum Span: Sendable {
        /// Words as printed, with the place they come from.
        case text(Located<String>)
        case reference(Target)
    }

    /// One keyed reference, such as `@mou at 3` of `[@mou at 3; @letter]`.
    package struct Target: Sendable {
        /// The reference as the author wrote it, with brackets.
        package var written: String
        package var key: Located<String>
        /// The second key of a range.
        package var lastKey: Located<String>?
        /// What follows the key: `3–4` after `at`, or `¶ 12`.
        package var pin: Located<String>?
        package var location: Location

        package init(
            written: String,
            key: Located<String>,
            lastKey: Located<String>? = nil,
            pin: Located<String>? = nil,
            at location: Location
        ) {
            self.written = written
            self.key = key
            self.lastKey = lastKey
            self.pin = pin
            self.location = location
        }
    }
}
