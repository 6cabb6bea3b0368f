/// Consecutive page numbers over all exhibits of a party.
package struct BatesNumbers: Equatable, Sendable {
    /// `CEDC-`
    package var prefix: String
    /// Of the first page.
    package var first: Int
    package var digits: Int

    package init(prefix: String, first: Int = 1, digits: Int = 6) {
        self.prefix = prefix
        self.first = first
        self.digits = digits
    }

    /// - Parameter page: from 0.
    package func number(ofPage page: Int) -> String {
        let number = String(first + page)
        return prefix + String(repeating: "0", count: max(0, digits - number.count)) + number
    }
}

extension BatesNumbers {
    static let height = 13.0
    private static let style = TextStyle(face: .sans, size: 9)

    /// Draws one small page for each number.
    /// - Returns: the width of all of them.
    func draw(pages: Int, with press: Press) -> Double {
        let width = press.measure(number(ofPage: max(0, pages - 1)), Self.style).width + 8
        for page in 0..<pages {
            press.addPage(width: width, height: Self.height) { press in
                let box = Rectangle(x: 0, y: 0, width: width, height: Self.height)
                press.fill(box, lightness: 1)
                press.show(number(ofPage: page), Self.style, in: Rectangle(x: 0, y: 1, width: width, height: 12))
            }
        }
        return width
    }
}
