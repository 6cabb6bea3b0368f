/// How a line of furniture is set.
struct TextStyle: Hashable {
    enum Face: String {
        // Pango goes through such a list letter by letter, and then through all fonts there are.
        case serif = "Liberation Serif,serif"
        case sans = "Liberation Sans,sans-serif"
    }

    enum Alignment { case left, center, right }

    var face = Face.serif
    var isBold = false
    /// In points.
    var size: Double
    /// Added between letters, in parts of the size.
    var tracking = 0.0
    var alignment = Alignment.center
    /// From 0, black, to 1.
    var lightness = 0.0

    func scaled(by factor: Double) -> TextStyle {
        var style = self
        style.size *= factor
        return style
    }
}
