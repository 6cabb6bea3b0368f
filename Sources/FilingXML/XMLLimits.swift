/// How much a parsed text may cost. Nesting is bounded by libxml2 itself, at 256 levels.
package struct XMLLimits: Hashable, Sendable {
    /// The longest text accepted, in bytes. A tree takes about six times as much memory as its text.
    package var bytes: Int

    package init(bytes: Int) { self.bytes = bytes }

    package static let standard = XMLLimits(bytes: 64 << 20)
}
