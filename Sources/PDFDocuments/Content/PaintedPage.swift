/// What a page paints, in the order in which it does, in the coordinates of the page.
struct PaintedPage {
    struct Text {
        /// From the line to half the height: what a cover must hide to hide the words.
        var box: Rectangle
        /// All that the letters may reach.
        var outline: Rectangle
        var order: Int
    }

    /// An area behind which nothing is seen any more.
    struct Cover {
        var box: Rectangle
        var order: Int
        var isDark: Bool
        var kind: CoveringRectangle.Kind
    }

    struct Image {
        var box: Rectangle
        /// Dots per inch, by the coarser of both directions.
        var resolution: Double
    }

    var texts: [Text] = []
    var covers: [Cover] = []
    var images: [Image] = []
    /// Around each drawn path.
    var marks: [Rectangle] = []
    /// `Q` without a `q` before it, and `q` without a `Q` after it.
    var unmatchedRestores = 0
    var unmatchedSaves = 0
}

/// An opaque area that was painted over text: the text is not seen, and can still be copied out of the file.
package struct CoveringRectangle: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case painted, image
        /// A comment, shape or stamp that lies on the page.
        case annotation
        /// An area marked for redaction, and never redacted: the marks even come off in a viewer.
        case redactionMark
    }

    /// As shown: the origin at the top left, y downwards, in points.
    package var box: Rectangle
    package var kind: Kind
    /// Black or nearly: meant to hide. Otherwise white or coloured.
    package var isDark: Bool
    /// Text was painted upon it later, as on the ground of a table's heading.
    package var carriesText: Bool
}
