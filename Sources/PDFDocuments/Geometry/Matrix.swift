/// A change of coordinates, as the six numbers of a PDF matrix.
/// Source: ISO 32000-1, 8.3.3.
struct Matrix: Equatable, Sendable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = Matrix()

    init() {}

    init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    init?(_ numbers: [Double]) {
        guard numbers.count == 6 else { return nil }
        self.init(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    }

    func apply(_ point: Point) -> Point {
        Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
    }

    /// First this change, then the other one.
    func then(_ next: Matrix) -> Matrix {
        Matrix(
            a * next.a + b * next.c,
            a * next.b + b * next.d,
            c * next.a + d * next.c,
            c * next.b + d * next.d,
            e * next.a + f * next.c + next.e,
            e * next.b + f * next.d + next.f
        )
    }

    /// How long a horizontal and a vertical step of 1 become.
    var scale: (x: Double, y: Double) { ((a * a + b * b).squareRoot(), (c * c + d * d).squareRoot()) }
}

extension Matrix {
    /// The change back; `nil` where an area has become a line.
    var inverse: Matrix? {
        let determinant = a * d - b * c
        guard abs(determinant) > 1e-9 else { return nil }
        return Matrix(
            d / determinant,
            -b / determinant,
            -c / determinant,
            a / determinant,
            (c * f - d * e) / determinant,
            (b * e - a * f) / determinant
        )
    }

    /// As operands of `cm`: plain decimals, since PDF knows no exponents.
    var operands: String {
        var digits: [UInt8] = []
        for number in [a, b, c, d, e, f] {
            if !digits.isEmpty { digits.append(UInt8(ascii: " ")) }
            Self.append(number, to: &digits)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// With as many of five decimals as are needed.
    private static func append(_ value: Double, to digits: inout [UInt8]) {
        let scaled = (value * 100_000).rounded()
        guard abs(scaled) < 1e15, scaled != 0 else { return digits.append(UInt8(ascii: "0")) }
        if scaled < 0 { digits.append(UInt8(ascii: "-")) }
        var (whole, part) = Int(abs(scaled)).quotientAndRemainder(dividingBy: 100_000)
        digits += String(whole).utf8
        if part > 0 { digits.append(UInt8(ascii: ".")) }
        var unit = 10_000
        while part > 0 {
            (whole, part) = part.quotientAndRemainder(dividingBy: unit)
            digits.append(UInt8(ascii: "0") + UInt8(whole))
            unit /= 10
        }
    }
}
