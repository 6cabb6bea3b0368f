/// One line of a text with the stretch that a diagnostic is about, cut to a width that a page can hold.
public struct Snippet: Hashable, Sendable {
    /// The number of the line; `nil` for an excerpt of a document, which has no lines.
    public var line: Int?
    public var before: String
    /// The stretch to mark; empty behind the end of the line.
    public var marked: String
    public var after: String

    /// The longest stretch of a line that is shown, in Unicode scalars; a paragraph may be one long line.
    private static let widest = 100

    /// - Parameters:
    ///   - start: where the marked stretch begins, in Unicode scalars from 0.
    ///   - length: its length; at least one scalar is marked.
    init(line: Int?, _ text: String, from start: Int, length: Int) {
        let scalars = Array(text.unicodeScalars)
        let start = min(max(start, 0), scalars.count)
        let first = scalars.count <= Self.widest ? 0 : max(0, min(start - 30, scalars.count - Self.widest))
        let last = min(scalars.count, first + Self.widest)
        let end = min(last, start + max(1, length))
        self.line = line
        before = (first > 0 ? "…" : "") + Self.shown(scalars[first..<start])
        marked = Self.shown(scalars[start..<end])
        after = Self.shown(scalars[end..<last]) + (last < scalars.count ? "…" : "")
    }

    /// A tab or a control character would move the caret away from its word.
    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var shown = ""
        for scalar in scalars { shown.unicodeScalars.append(isControl(scalar) ? " " : scalar) }
        return shown
    }

    /// The category Cc, which is these for good; to ask for a scalar's properties takes longer.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}
