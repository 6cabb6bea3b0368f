package import Diagnostics

/// `[@mou at 3; @letter]`: one or several things of the matter, cited by key.
package struct ProseReference: Sendable {
    /// As the author wrote it, with its brackets.
    package var written: String
    package var targets: [Target]
    package var location: Location

    /// One thing that is cited.
    package struct Target: Sendable {
        package var key: Located<String>
        /// The last paragraph of a range `first..last`.
        package var last: Located<String>?
        package var pin: Located<ReferencePin>?
        /// Whether a party is to be called by its full name: `[@cedc name]`.
        package var isFullName = false
        /// From the `@` to the end of the pin.
        package var location: Location
    }
}

/// The place inside what is cited.
package struct ReferencePin: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// Pages, from `at 3` or `at 3–4, 7`.
        case pages([ClosedRange<Int>])
        /// Paragraphs, from `¶ 12` or `at ¶¶ 12–14`.
        case paragraphs([ClosedRange<Int>])
        /// Bates numbers, from `at CEDC-000123` or `at CEDC-000123–25`; the last is `nil` for one page.
        case bates(first: String, last: String?)
        /// Anything else, such as `at iii` or `at 3 n.2`.
        case words
    }

    package var content: Content
    /// The pin as it is printed, with en dashes and without `at`: `3–4`, `¶ 12`.
    package var text: String
}
