/// The cover page of an exhibit: which exhibit it is, what it is, and in which case.
package struct SlipSheet: Equatable, Sendable {
    /// `Exhibit A`; set in capitals.
    package var label: String
    package var title: String
    /// A line each: the date, the source, the docket entry.
    package var details: [String]
    /// The head of the page, a line each: the court, the names of the case, its number.
    package var caption: [String]
    /// At the foot of the page, such as `Attachment 3 to the Complaint`.
    package var footer: String?

    package init(
        label: String,
        title: String,
        details: [String] = [],
        caption: [String] = [],
        footer: String? = nil
    ) {
        self.label = label
        self.title = title
        self.details = details
        self.caption = caption
        self.footer = footer
    }
}

extension SlipSheet {
    private static let page = Rectangle.letter
    /// The header that the court's system stamps on the first half inch stays free, as do an inch and a half at the sides.
    private static let column = Rectangle(x: 108, y: 84, width: 396, height: 636)
    private static let captionHeight = 170.0

    func draw(with press: Press) {
        press.addPage(width: Self.page.width, height: Self.page.height) { press in
            let top = drawCaption(press)
            let bottom = drawFooter(press)
            let stack = TextStack(items: heading(press) + titleItems, width: Self.column.width)
            let (factor, height) = stack.fit(into: bottom - top, with: press)
            // A little above the middle of the page, where the eye looks for it, unless the text needs the room.
            let wanted = Self.page.height * 0.45 - height / 2
            let y = max(top, min(wanted, bottom - height))
            stack.draw(
                in: Rectangle(x: Self.column.x, y: y, width: Self.column.width, height: height),
                factor: factor,
                with: press
            )
        }
    }

    /// A long label is set smaller, so that it stays on one line where it can.
    private func heading(_ press: Press) -> [TextStack.Item] {
        var style = TextStyle(size: 40, tracking: 0.12)
        let label = label.uppercased()
        while style.size > 24, press.measure(label, style).width > Self.column.width { style = style.scaled(by: 0.95) }
        return [.text(label, style), .space(18), .rule(length: 72, width: 0.75), .space(22)]
    }

    private var titleItems: [TextStack.Item] {
        [.text(title, TextStyle(size: 18)), .space(14)]
            + details.flatMap { [TextStack.Item.text($0, TextStyle(size: 12)), .space(3)] }
    }

    /// - Returns: where it ends.
    private func drawCaption(_ press: Press) -> Double {
        guard let court = caption.first else { return Self.column.y }
        let lines =
            [TextStack.Item.text(court.uppercased(), TextStyle(size: 10.5, tracking: 0.06)), .space(8)]
            + caption.dropFirst().flatMap { [TextStack.Item.text($0, TextStyle(size: 11.5)), .space(3)] }
        let stack = TextStack(items: lines, width: Self.column.width)
        let (factor, height) = stack.fit(into: Self.captionHeight, with: press)
        var box = Self.column
        box.height = height
        stack.draw(in: box, factor: factor, with: press)
        return box.maxY + 36
    }

    /// - Returns: where the room above it ends.
    private func drawFooter(_ press: Press) -> Double {
        guard let footer else { return Self.column.maxY }
        let style = TextStyle(size: 10)
        let line = press.measure("X", style).height
        let lines = min(3, Int(press.measure(footer, style, width: Self.column.width).height / line + 0.5))
        let y = Self.column.maxY - Double(lines) * line
        press.show(footer, style, x: Self.column.x, y: y, width: Self.column.width, lines: lines)
        return y - 36
    }
}
