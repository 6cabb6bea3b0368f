/// Texts one below the other, made smaller together until they fit.
struct TextStack {
    enum Item {
        case text(String, TextStyle)
        /// A level line across the middle, in points.
        case rule(length: Double, width: Double)
        /// In points.
        case space(Double)
    }

    var items: [Item]
    var width: Double

    /// Below this share of its size a text is cut instead of made smaller.
    private static let smallest = 0.55

    /// The height and the factor at which the stack fits; at the smallest, it may not.
    func fit(into height: Double, with press: Press) -> (factor: Double, height: Double) {
        var factor = 1.0
        while true {
            let needed = items.reduce(0) { $0 + self.height(of: $1, factor, press) }
            if needed <= height || factor < Self.smallest { return (factor, min(needed, height)) }
            factor *= 0.92
        }
    }

    /// Draws from the top of a box; the text that does not fit is cut, and nothing goes beyond.
    func draw(in box: Rectangle, factor: Double, with press: Press) {
        var y = box.y
        for item in items {
            let height = height(of: item, factor, press)
            // A hundredth of a point is what the sums may be off by.
            let isCut = y + height > box.maxY + 0.01
            switch item {
            case .text(let text, let style):
                let style = style.scaled(by: factor)
                let lines = isCut ? Int((box.maxY - y) / press.measure("X", style).height) : nil
                if lines != 0 { press.show(text, style, x: box.x, y: y, width: width, lines: lines) }
            case .rule(let length, let width):
                let middle = box.x + box.width / 2
                press.rule(from: middle - length / 2, to: middle + length / 2, y: y + height / 2, width: width)
            case .space: break
            }
            guard !isCut else { return }
            y += height
        }
    }

    private func height(of item: Item, _ factor: Double, _ press: Press) -> Double {
        switch item {
        case .text(let text, let style): press.measure(text, style.scaled(by: factor), width: width).height
        case .rule(_, let width): width
        case .space(let height): height * factor
        }
    }
}
