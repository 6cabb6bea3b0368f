/// Paths: source ISO 32000-1, 8.5.
extension PagePainter {
    /// False for an operator that has nothing to do with paths.
    mutating func performPath(_ word: String, _ numbers: [Double]) -> Bool {
        switch word {
        case "re" where numbers.count == 4: addRectangle(numbers)
        case "m" where numbers.count == 2: path.append(Subpath(points: [point(numbers, 0)]))
        case "l" where numbers.count == 2: extend([point(numbers, 0)])
        case "c" where numbers.count == 6: extend([point(numbers, 0), point(numbers, 2), point(numbers, 4)])
        case "v" where numbers.count == 4, "y" where numbers.count == 4: extend([point(numbers, 0), point(numbers, 2)])
        case "h": if !path.isEmpty { path[path.count - 1].isClosed = true }
        case "W", "W*": isClipping = true
        case "f", "F", "f*": endPath(fills: true, strokes: false)
        case "B", "B*", "b", "b*": endPath(fills: true, strokes: true)
        case "S", "s": endPath(fills: false, strokes: true)
        case "n": endPath(fills: false, strokes: false)
        default: return false
        }
        return true
    }

    private func point(_ numbers: [Double], _ index: Int) -> Point {
        state.matrix.apply(Point(x: numbers[index], y: numbers[index + 1]))
    }

    private mutating func addRectangle(_ numbers: [Double]) {
        let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        path.append(Subpath(points: corners.map { state.matrix.apply(Point(x: $0, y: $1)) }, isClosed: true))
    }

    private mutating func extend(_ points: [Point]) {
        guard !path.isEmpty, path[path.count - 1].points.count < 1000 else { return }
        path[path.count - 1].points += points
    }

    private mutating func endPath(fills: Bool, strokes: Bool) {
        if fills && state.isFillOpaque {
            for part in path { if let box = Self.filledBox(of: part) { cover(box, with: state.fill) } }
        }
        if strokes && !fills && state.isStrokeOpaque {
            for part in path { if let box = strokedBox(of: part) { cover(box, with: state.stroke) } }
        }
        if fills || strokes { mark(path.flatMap(\.points)) }
        if isClipping { clip(to: path.flatMap(\.points)) }
        path.removeAll(keepingCapacity: true)
        isClipping = false
    }

    /// Letters and signs drawn as outlines hide nothing: only a shape that nearly fills the box around it does.
    private static func filledBox(of part: Subpath) -> Rectangle? {
        guard part.points.count >= 3, let box = Rectangle(around: part.points) else { return nil }
        return area(of: part.points) >= 0.8 * box.area ? box : nil
    }

    private static func area(of points: [Point]) -> Double {
        var sum = 0.0
        var last = points[points.count - 1]
        for point in points {
            sum += last.x * point.y - point.x * last.y
            last = point
        }
        return abs(sum) / 2
    }

    /// A thick level or upright line, as a marker draws it.
    private func strokedBox(of part: Subpath) -> Rectangle? {
        let width = state.lineWidth * max(state.matrix.scale.x, state.matrix.scale.y)
        guard width >= 4, part.points.count == 2, let box = Rectangle(around: part.points) else { return nil }
        guard box.width < 1 || box.height < 1 else { return nil }
        let isLevel = box.height < 1
        return Rectangle(
            x: box.x - (isLevel ? 0 : width / 2),
            y: box.y - (isLevel ? width / 2 : 0),
            width: box.width + (isLevel ? 0 : width),
            height: box.height + (isLevel ? width : 0)
        )
    }

    mutating func clip(to points: [Point]) {
        guard let box = Rectangle(around: points) else { return }
        state.clip = state.clip.map { $0.intersection(box) } ?? box
    }

    private mutating func mark(_ points: [Point]) {
        guard let box = Rectangle(around: points), painted.marks.count < 100_000 else { return }
        painted.marks.append(state.clip.map { $0.intersection(box) } ?? box)
    }

    mutating func cover(_ box: Rectangle, with ink: Ink) {
        let seen = state.clip.map { $0.intersection(box) } ?? box
        // Rules and borders are thinner than any letter is high.
        guard seen.width >= 2, seen.height >= 2, painted.covers.count < 100_000 else { return }
        painted.covers.append(.init(box: seen, order: nextOrder(), isDark: ink.isDark, kind: kind))
    }
}
