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
    /// White ground at both sides.
    static let margin = 4.0
    static let style = TextStyle(face: .sans, size: 9)

    /// A whole number as a page of its own.
    func drawNumber(ofPage page: Int, with press: Press) {
        let width = press.measure(number(ofPage: page), Self.style).width + 2 * Self.margin
        press.addPage(width: width, height: Self.height) { press in
            press.fill(Rectangle(x: 0, y: 0, width: width, height: Self.height), lightness: 1)
            press.show(number(ofPage: page), Self.style, x: 0, y: 1, width: width)
        }
    }
}
