package import Diagnostics

/// A text whose marks `⟦…⟧` have been taken out and turned into places.
package struct MarkedText {
    package var text = ""
    package var spans: [Location] = []

    package init(_ marked: String, file: String) {
        var position = Position(line: 1, column: 1)
        var open: Position?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open = position
            case "⟧":
                spans.append(Location(file: file, start: open ?? position, end: position))
                open = nil
            case "\n":
                text.unicodeScalars.append(scalar)
                position = Position(line: position.line + 1, column: 1)
            default:
                text.unicodeScalars.append(scalar)
                position.column += 1
            }
        }
    }
}
