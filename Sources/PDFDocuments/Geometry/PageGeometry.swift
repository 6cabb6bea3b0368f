/// The part of a page that a reader sees, and how it is turned.
///
/// Both boxes and the rotation may be inherited from the page tree.
/// Source: ISO 32000-1, 7.7.3.3, table 30, and 14.11.2.
package struct PageGeometry: Equatable, Sendable {
    /// What is shown, in the coordinates of the page: the origin at the bottom left, not always at 0.
    package var box: Rectangle
    /// The whole medium, of which `box` may be a part; in the same coordinates.
    package var mediaBox: Rectangle
    /// Clockwise, in degrees: 0, 90, 180 or 270.
    package var rotation: Int
    /// How many points one unit of the page's coordinates is; nearly always 1.
    package var userUnit: Double

    /// In points, as shown on a screen or on paper.
    package var width: Double { (isSideways ? box.height : box.width) * userUnit }
    /// In points, as shown on a screen or on paper.
    package var height: Double { (isSideways ? box.width : box.height) * userUnit }

    var isSideways: Bool { rotation == 90 || rotation == 270 }

    /// From the page's coordinates to what is shown: the origin at the top left, y downwards, in units of the page.
    ///
    /// This is the system of `pdftotext -bbox -cropbox`; with the media box, that of `pdftotext -bbox`.
    func toShown(_ box: Rectangle) -> Matrix {
        switch rotation {
        case 90: Matrix(0, 1, 1, 0, -box.y, -box.x)
        case 180: Matrix(-1, 0, 0, 1, box.maxX, -box.y)
        case 270: Matrix(0, -1, -1, 0, box.maxY, box.maxX)
        default: Matrix(1, 0, 0, -1, -box.x, box.maxY)
        }
    }
}

extension PageGeometry {
    /// What readers assume when a page says nothing usable of its size.
    private static let fallback = Rectangle.letter

    init(of page: PDFObject) {
        let media = Self.box(Self.inherited("/MediaBox", by: page)) ?? Self.fallback
        let crop = Self.box(Self.inherited("/CropBox", by: page))?.intersection(media)
        box = crop.flatMap { $0.isEmpty ? nil : $0 } ?? media
        mediaBox = media
        let turned = (Self.inherited("/Rotate", by: page)?.number ?? 0).rounded()
        let degrees = abs(turned) < 1e6 ? Int(turned) % 360 : 0
        rotation = degrees % 90 == 0 ? (degrees + 360) % 360 : 0
        userUnit = page["/UserUnit"].number.flatMap { $0 > 0 && $0 < 1e4 ? $0 : nil } ?? 1
    }

    /// The value at the page or at the nearest node above it that has one.
    static func inherited(_ key: String, by page: PDFObject) -> PDFObject? {
        var node = page
        for _ in 0..<64 where node.isDictionary {
            let value = node[key]
            if !value.isNull { return value }
            node = node["/Parent"]
        }
        return nil
    }

    /// A rectangle may name any two opposite corners.
    /// Source: ISO 32000-1, 7.9.5.
    static func box(_ array: PDFObject?) -> Rectangle? {
        guard let array, array.count == 4 else { return nil }
        let numbers = array.items.compactMap(\.number)
        guard numbers.count == 4 else { return nil }
        let corners = [Point(x: numbers[0], y: numbers[1]), Point(x: numbers[2], y: numbers[3])]
        return Rectangle(around: corners).flatMap { $0.isEmpty ? nil : $0 }
    }
}
