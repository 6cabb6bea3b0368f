/// What `q` saves and `Q` brings back, as far as it matters to where things are painted.
/// Source: ISO 32000-1, 8.4.1 and 9.3.1.
struct GraphicsState {
    var matrix: Matrix
    /// Around the clipping path, in the coordinates of the page; `nil` when all is shown.
    var clip: Rectangle?
    var fill = Ink.black
    var stroke = Ink.black
    var fillSpace = ColorSpace.device
    var strokeSpace = ColorSpace.device
    var lineWidth = 1.0
    /// Painted over what is below, and not mixed with it.
    var isOpaque = true
    var fillAlpha = 1.0
    var strokeAlpha = 1.0

    var font = FontWidths()
    var fontSize = 0.0
    var letterSpacing = 0.0
    var wordSpacing = 0.0
    var stretch = 1.0
    var leading = 0.0
    var rise = 0.0

    var isFillOpaque: Bool { isOpaque && fillAlpha > 0.9 }
    var isStrokeOpaque: Bool { isOpaque && strokeAlpha > 0.9 }
}

/// How the numbers of a colour are to be read.
enum ColorSpace {
    /// Grey, RGB or CMYK, by how many numbers there are.
    case device
    /// A colorant of its own, of which 1 is the full ink.
    case ink
    case lab, unknown
}

/// A colour, as far as it is known.
struct Ink: Equatable {
    /// From 0, black, to 1; `nil` for patterns and what else cannot be told.
    var lightness: Double?

    static let black = Ink(lightness: 0)
    static let unknown = Ink(lightness: nil)

    /// So dark that black text on it cannot be read.
    var isDark: Bool { lightness.map { $0 < 0.35 } ?? false }

    /// From the operands of a colour operator.
    ///
    /// - Parameter isInk: of a colorant of its own (Separation, DeviceN), where 1 is the full ink.
    init(_ numbers: [Double], isInk: Bool = false) {
        switch numbers.count {
        case 1: lightness = isInk ? 1 - numbers[0] : numbers[0]
        case 3: lightness = 0.299 * numbers[0] + 0.587 * numbers[1] + 0.114 * numbers[2]
        case 4:
            let color = 0.299 * numbers[0] + 0.587 * numbers[1] + 0.114 * numbers[2]
            lightness = max(0, 1 - color) * max(0, 1 - numbers[3])
        default: lightness = nil
        }
    }

    init(lightness: Double?) { self.lightness = lightness }
}
