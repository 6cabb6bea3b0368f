/// Where the court wants the sticker of an exhibit.
package enum StampCorner: String, Sendable, CaseIterable {
    case bottomRight = "bottom-right"
    case bottomCenter = "bottom-center"
    case bottomLeft = "bottom-left"
    case topRight = "top-right"
    case topLeft = "top-left"
}

/// Looks for a place on a page where a stamp hides nothing.
struct StampPlacing {
    /// Of the page as shown, in points.
    var width: Double
    var height: Double
    /// What must not be hidden, as shown.
    var obstacles: [Rectangle]

    /// Free for the printer, and for the header that the court's system stamps on the first half inch.
    private static let margin = 18.0
    private static let header = 40.0
    private static let step = 9.0

    /// The free place nearest to a corner; `nil` when there is none on the page.
    ///
    /// Only along the margins: in the middle of a page a sticker looks like a part of it.
    func place(width stampWidth: Double, height stampHeight: Double, at corner: StampCorner) -> Rectangle? {
        let margin = min(Self.margin, 0.04 * min(width, height))
        let top = min(Self.header, 0.1 * height)
        let right = max(margin, width - margin - stampWidth)
        let bottom = max(top, height - margin - stampHeight)
        let home = Self.home(corner, left: margin, right: right, top: top, bottom: bottom)
        let wanted = Rectangle(x: home.x, y: home.y, width: stampWidth, height: stampHeight)
        if isFree(wanted) { return wanted }
        var places: [(x: Double, y: Double)] = []
        for x in stride(from: margin, through: right, by: Self.step) { places += [(x, bottom), (x, top)] }
        for y in stride(from: top, through: bottom, by: Self.step) { places += [(right, y), (margin, y)] }
        places.append((right, bottom))
        return places.sorted { Self.distance($0, home) < Self.distance($1, home) }
            .map { Rectangle(x: $0.x, y: $0.y, width: stampWidth, height: stampHeight) }
            .first(where: isFree)
    }

    private func isFree(_ place: Rectangle) -> Bool {
        !obstacles.contains { !$0.intersection(place).isEmpty }
    }

    private static func home(
        _ corner: StampCorner,
        left: Double,
        right: Double,
        top: Double,
        bottom: Double
    ) -> (x: Double, y: Double) {
        switch corner {
        case .bottomRight: (right, bottom)
        case .bottomCenter: ((left + right) / 2, bottom)
        case .bottomLeft: (left, bottom)
        case .topRight: (right, top)
        case .topLeft: (left, top)
        }
    }

    /// Along the edge is nearer than up the page, where the text is.
    private static func distance(_ place: (x: Double, y: Double), _ home: (x: Double, y: Double)) -> Double {
        abs(place.x - home.x) + 1.5 * abs(place.y - home.y)
    }
}
