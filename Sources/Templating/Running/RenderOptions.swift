/// What one run may do.
package struct RenderOptions: Sendable {
    /// The most bytes that all parts together may have.
    package var maxOutput: Int
    /// The most operations, counting each turn of a loop; a runaway template stops here.
    package var maxSteps: Int
    /// Whether printing or testing a value that nobody gave is an error.
    package var strictUndefined: Bool
    /// The day that `today()` means, as YYYY-MM-DD. Never the clock.
    package var date: String?
    /// Where included documents and images are found.
    package var files: TemplateFiles

    package init(
        maxOutput: Int = 200_000_000,
        maxSteps: Int = 20_000_000,
        strictUndefined: Bool = false,
        date: String? = nil,
        files: TemplateFiles = TemplateFiles()
    ) {
        self.maxOutput = maxOutput
        self.maxSteps = maxSteps
        self.strictUndefined = strictUndefined
        self.date = date
        self.files = files
    }
}

/// What runs on from one part of a document to the next.
struct DocumentState: Sendable {
    /// The id that the next drawing gets.
    var nextDrawing = 1
    var nextBookmark = 1
    var nextNote = 1
    /// The footnotes that values brought along, as XML.
    var notes: [UInt8] = []
    /// Whether the template has a part for footnotes.
    var takesNotes = false
    var steps = 0
    /// Bytes written into parts that are done.
    var written = 0
}
