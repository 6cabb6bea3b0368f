/// A rectangle in PDF points (1/72 inch). Whether its origin is at the top or at the bottom is said where one is given.
package struct Rectangle: Equatable, Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package static let letter = Rectangle(x: 0, y: 0, width: 612, height: 792)

    package var maxX: Double { x + width }
    package var maxY: Double { y + height }
    package var area: Double { width * height }
    package var isEmpty: Bool { width <= 0 || height <= 0 }

    /// What two rectangles have in common; empty when they lie apart.
    package func intersection(_ other: Rectangle) -> Rectangle {
        let x = max(x, other.x)
        let y = max(y, other.y)
        return Rectangle(
            x: x,
            y: y,
            width: max(0, min(maxX, other.maxX) - x),
            height: max(0, min(maxY, other.maxY) - y)
        )
    }

    /// The smallest rectangle around both.
    package func union(_ other: Rectangle) -> Rectangle {
        let x = min(x, other.x)
        let y = min(y, other.y)
        return Rectangle(x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
    }

    /// The smallest upright rectangle around some points.
    init?(around points: some Sequence<Point>) {
        var iterator = points.makeIterator()
        guard let first = iterator.next() else { return nil }
        var (low, high) = (first, first)
        while let point = iterator.next() {
            low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
            high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        self.init(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
    }

    var corners: [Point] {
        [Point(x: x, y: y), Point(x: maxX, y: y), Point(x: maxX, y: maxY), Point(x: x, y: maxY)]
    }

    /// The upright rectangle around this one after a change of coordinates.
    func transformed(by matrix: Matrix) -> Rectangle {
        Rectangle(around: corners.map(matrix.apply)) ?? self
    }
}

struct Point: Equatable, Sendable {
    var x: Double
    var y: Double
}
