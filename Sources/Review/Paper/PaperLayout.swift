package import Diagnostics

/// How a finished document lies on its pages, as far as its file tells.
///
/// A Word file tells the paper and its formatting, a PDF where the words stand.
package struct PaperLayout: Sendable {
    /// Paper and margins, one for each that differs.
    package struct Sheet: Sendable {
        /// In points.
        package var width: Double
        package var height: Double
        /// Above the first line, in points; `nil` where nobody knows.
        package var top: Double?

        package init(width: Double, height: Double, top: Double? = nil) {
            self.width = width
            self.height = height
            self.top = top
        }

        var isLetter: Bool { abs(width - 612) < 3 && abs(height - 792) < 3 }

        /// In inches: `8.27 × 11.69`.
        var inches: String { "\(Self.inches(width)) × \(Self.inches(height))" }

        private static func inches(_ points: Double) -> String {
            let hundredths = Int((points / 72 * 100).rounded())
            let rest = hundredths % 100
            return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
        }
    }

    package var sheets: [Sheet] = []
    /// Whether the lines are numbered in the margin.
    package var hasLineNumbers = false
    /// The most lines of text on one page; `nil` where only setting it would tell.
    package var mostLines: Int?
    /// The number of the line on which the court's name stands.
    package var courtLine: Int?
    /// The smallest letters of the text, in points, with the first place.
    package var smallest: (points: Double, location: Location)?
    /// The long paragraphs of the text that are not double-spaced.
    package var closeLines: [Location] = []
    /// Whether a page has no footer with words.
    package var lacksFooter = false
    package var pages: Int?
    /// Of them those before the text: caption and tables.
    package var frontPages: Int?
    /// The page of each line, from 1; empty where only setting it would tell.
    package var pageOfLine: [Int] = []

    package init() {}

    /// The pages that a limit counts for certain.
    var bodyPages: Int? { pages.map { $0 - (frontPages ?? 0) } }
}

extension Paper {
    /// Where a fault of the whole paper is told: at its title.
    var place: Location { caption.title?.location ?? caption.place }

    /// Papers of which the local rules ask for double spacing.
    var isDoubleSpaced: Bool {
        switch kind {
        case .complaint, .answer, .motion, .memorandum, .opposition, .reply, .declaration: true
        default: false
        }
    }
}
