/// How far a font's letters advance, which tells how far a line of text reaches.
/// Source: ISO 32000-1, 9.2.4, 9.6.2 and 9.7.4.3.
struct FontWidths {
    /// By character code, in thousandths of the font's size: of a simple font from its first code on.
    private var simple: [Double] = []
    private var first = 0
    /// Of a composite font.
    private var widths: [Int: Double] = [:]
    private var fallback: Double
    /// Composite fonts are read as two bytes for a letter, as practically all are.
    private var bytesPerCode = 1

    /// A font that is not described; about Helvetica's average.
    init() { fallback = 556 }

    init(of font: PDFObject) {
        self.init()
        let descendants = font["/DescendantFonts"]
        if font["/Subtype"].name == "/Type0", descendants.count > 0 {
            bytesPerCode = 2
            readComposite(descendants[0])
        } else {
            // The letters of a Type 3 font are measured in units of their own.
            let unit = font["/Subtype"].name == "/Type3" ? (Self.matrix(of: font)?.a ?? 0.001) * 1000 : 1
            first = font["/FirstChar"].integer ?? 0
            simple = font["/Widths"].items.prefix(256).map { ($0.number ?? 0) * unit }
            if let missing = font["/FontDescriptor"]["/MissingWidth"].number, missing > 0 { fallback = missing }
        }
    }

    private static func matrix(of font: PDFObject) -> Matrix? {
        Matrix(font["/FontMatrix"].items.compactMap(\.number))
    }

    private mutating func readComposite(_ font: PDFObject) {
        fallback = font["/DW"].number ?? 1000
        let list = font["/W"]
        var index = 0
        while index + 1 < list.count, widths.count < 1 << 16 {
            let first = list[index].integer ?? 0
            let second = list[index + 1]
            if second.count > 0 {
                for (offset, width) in second.items.enumerated() { widths[first &+ offset] = width.number }
                index += 2
            } else {
                guard index + 2 < list.count, let last = second.integer, last >= first, last < 1 << 16 else { return }
                let width = list[index + 2].number
                for code in max(0, first)...max(0, last) { widths[code] = width }
                index += 3
            }
        }
    }

    /// - Returns: the sum of the letters' widths in thousandths, and how many letters and spaces there are.
    func measure(_ string: [UInt8]) -> (width: Double, letters: Int, spaces: Int) {
        guard bytesPerCode == 2 else {
            let width = string.reduce(0) { sum, code in
                let index = Int(code) &- first
                return sum + (simple.indices.contains(index) ? simple[index] : fallback)
            }
            return (width, string.count, string.count { $0 == 32 })
        }
        var width = 0.0
        for index in stride(from: 0, to: string.count - 1, by: 2) {
            width += widths[Int(string[index]) << 8 | Int(string[index + 1])] ?? fallback
        }
        return (width, string.count / 2, 0)
    }
}

/// The fonts of a document that were measured already; pages share them.
final class FontCache {
    private var known: [ObjectIdentity: FontWidths] = [:]

    func widths(of font: PDFObject) -> FontWidths {
        guard let identity = font.identity else { return FontWidths(of: font) }
        if let widths = known[identity] { return widths }
        let widths = FontWidths(of: font)
        known[identity] = widths
        return widths
    }
}
