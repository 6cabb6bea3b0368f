/// The label on the first page of an exhibit.
package struct Sticker: Equatable, Sendable {
    /// `Exhibit A`: the last word is set large, the words before it small above it.
    package var label: String
    /// The case number, or nothing before there is one.
    package var caseNumber: String?

    package init(label: String, caseNumber: String? = nil) {
        self.label = label
        self.caseNumber = caseNumber
    }
}

extension Sticker {
    /// In points; the usual label of a law office's stationery is about as large.
    static let width = 96.0
    static let height = 58.0

    func draw(with press: Press) {
        let (width, height) = (Self.width, Self.height)
        press.addPage(width: width, height: height) { press in
            let page = Rectangle(x: 0, y: 0, width: width, height: height)
            press.fill(page, lightness: 1)
            press.frame(Rectangle(x: 0.5, y: 0.5, width: width - 1, height: height - 1), width: 1)
            press.frame(Rectangle(x: 3, y: 3, width: width - 6, height: height - 6), width: 0.35)
            let stack = TextStack(items: items(with: press), width: width - 14)
            let room = height - 11
            let (factor, used) = stack.fit(into: room, with: press)
            let y = 5.5 + (room - used) / 2
            stack.draw(in: Rectangle(x: 7, y: y, width: width - 14, height: used), factor: factor, with: press)
        }
    }

    private func items(with press: Press) -> [TextStack.Item] {
        let words = label.split(separator: " ")
        let last = words.last.map(String.init) ?? label
        let first = words.dropLast().joined(separator: " ").uppercased()
        var items: [TextStack.Item] = []
        if !first.isEmpty { items.append(.text(first, oneLine(first, 7.5, tracking: 0.08, press))) }
        items.append(.text(last, oneLine(last, 21, isBold: true, press)))
        if let caseNumber { items.append(.text(caseNumber, oneLine(caseNumber, 7, press))) }
        return items
    }

    /// As large as it can be on one line, down to two thirds; then it takes more lines.
    private func oneLine(
        _ text: String,
        _ size: Double,
        isBold: Bool = false,
        tracking: Double = 0,
        _ press: Press
    ) -> TextStyle {
        var style = TextStyle(face: .sans, isBold: isBold, size: size, tracking: tracking)
        while style.size > size * 0.66, press.measure(text, style).width > Self.width - 15 {
            style = style.scaled(by: 0.94)
        }
        return style
    }
}
