/// Follows a page's content stream as far as is needed to know what is painted where.
///
/// Clipping paths and odd shapes count as the rectangles around them, shadings and patterns as nothing.
/// Parts are in `PagePainter+….swift`.
/// Source: ISO 32000-1, annex A lists the operators.
struct PagePainter {
    var painted = PaintedPage()
    var state: GraphicsState
    var saved: [GraphicsState] = []
    var resources: PDFObject { didSet { namedFonts = [:] } }
    var textMatrix = Matrix.identity
    var lineMatrix = Matrix.identity
    var path: [Subpath] = []
    var isClipping = false
    var order = 0
    var depth = 0
    /// Operators left until the rest of the page is left alone.
    var budget = 3_000_000
    /// What annotations paint is told apart.
    var kind = CoveringRectangle.Kind.painted
    private let fonts: FontCache
    /// By their names in the present resources.
    private var namedFonts: [String: FontWidths] = [:]

    /// The points of a piece of path, as they are on the page.
    struct Subpath {
        var points: [Point]
        var isClosed = false
    }

    init(resources: PDFObject, clip: Rectangle?, _ fonts: FontCache) {
        self.resources = resources
        self.fonts = fonts
        state = GraphicsState(matrix: .identity, clip: clip)
    }

    mutating func paint(_ content: [UInt8]) {
        var lexer = ContentLexer(content)
        var operands: [Operand] = []
        let level = saved.count
        while budget > 0, let word = lexer.nextOperator(&operands) {
            budget -= 1
            perform(word, operands, savedAtLeast: level)
        }
        if depth == 0 { painted.unmatchedSaves = saved.count }
        // A form that ends with states it saved must not change what comes after it.
        while saved.count > level { restore() }
    }

    private mutating func perform(_ word: String, _ operands: [Operand], savedAtLeast level: Int) {
        switch word {
        case "q": if saved.count < 10_000 { saved.append(state) }
        case "Q":
            if saved.count > level { restore() } else if depth == 0 { painted.unmatchedRestores += 1 }
        case "cm": if let change = Matrix(operands.compactMap(\.number)) { state.matrix = change.then(state.matrix) }
        case "w": state.lineWidth = operands.first?.number ?? 1
        case "gs": if let name = operands.first?.name { setState(resources["/ExtGState"][name]) }
        case "Do": if let name = operands.first?.name { paint(object: resources["/XObject"][name]) }
        case "BI": paintImage(width: nil, height: nil, isDark: false)
        default:
            let numbers = operands.compactMap { $0.number }
            if performPath(word, numbers) || performColor(word, operands) { return }
            performText(word, operands, numbers)
        }
    }

    private mutating func restore() {
        if let last = saved.popLast() { state = last }
    }

    private mutating func setState(_ parameters: PDFObject) {
        if let alpha = parameters["/ca"].number { state.fillAlpha = alpha }
        if let alpha = parameters["/CA"].number { state.strokeAlpha = alpha }
        let mode = parameters["/BM"]
        if let name = mode.name ?? mode.items.first(where: { _ in true })?.name {
            state.isOpaque = name == "/Normal" || name == "/Compatible"
        }
        if parameters["/SMask"].isDictionary { state.isOpaque = false }
        let font = parameters["/Font"]
        if font.count == 2 { setFont(font[0], size: font[1].number ?? 0) }
    }

    mutating func setFont(_ font: PDFObject, size: Double) {
        state.fontSize = size
        state.font = fonts.widths(of: font)
    }

    mutating func setFont(named name: String, size: Double) {
        guard let known = namedFonts[name] else {
            setFont(resources["/Font"][name], size: size)
            namedFonts[name] = state.font
            return
        }
        state.fontSize = size
        state.font = known
    }

    mutating func nextOrder() -> Int {
        order += 1
        return order
    }
}
