internal import FilingXML

/// How text looks, as far as a review of a finished document asks; `nil` where nothing is said.
struct TextForm {
    /// `w:vanish`. What is hidden on web pages only, `w:webHidden`, is read on paper.
    var isHidden: Bool?
    /// A black ground: a highlighter or a shading.
    var isOnBlack: Bool?
    /// Any ground but white.
    var hasGround: Bool?
    /// The colour as six digits, or `auto`.
    var color: String?
    /// In points.
    var size: Double?
    var lineSpacing: LineSpacing?
    /// The indents from the margins, in points.
    var left: Double?
    var right: Double?

    init() {}

    /// What a style, or the defaults of the document, or a paragraph say.
    init(run: Element?, paragraph: Element?) {
        if let run {
            if run.wordChild("vanish") != nil { isHidden = run.has("vanish") && !run.has("specVanish") }
            let highlight = run.wordChild("highlight")?.word("val")
            let fill = run.wordChild("shd")?.word("fill")
            if highlight != nil || fill != nil { isOnBlack = highlight == "black" || fill == "000000" }
            if let shade = fill ?? highlight { hasGround = !["auto", "FFFFFF", "none", "white"].contains(shade) }
            color = run.wordChild("color")?.word("val")?.uppercased()
            size = run.wordChild("sz")?.word("val").flatMap { Double($0) }.map { $0 / 2 }
        }
        if let fill = paragraph?.wordChild("shd")?.word("fill"), fill != "auto", fill != "FFFFFF" { hasGround = true }
        lineSpacing = paragraph?.wordChild("spacing").flatMap { LineSpacing($0) }
        let indent = paragraph?.wordChild("ind")
        left = (indent?.word("left") ?? indent?.word("start")).flatMap { Double($0) }.map { $0 / 20 }
        right = (indent?.word("right") ?? indent?.word("end")).flatMap { Double($0) }.map { $0 / 20 }
    }

    init(of style: Element) {
        self.init(run: style.wordChild("rPr"), paragraph: style.wordChild("pPr"))
    }

    init(defaults: Element) {
        self.init(
            run: defaults.wordChild("rPrDefault")?.wordChild("rPr"),
            paragraph: defaults.wordChild("pPrDefault")?.wordChild("pPr")
        )
    }

    /// This form, and where it says nothing, another.
    func filled(by other: TextForm) -> TextForm {
        var form = self
        form.isHidden = isHidden ?? other.isHidden
        form.isOnBlack = isOnBlack ?? other.isOnBlack
        form.hasGround = hasGround ?? other.hasGround
        form.color = color ?? other.color
        form.size = size ?? other.size
        form.lineSpacing = lineSpacing ?? other.lineSpacing
        form.left = left ?? other.left
        form.right = right ?? other.right
        return form
    }

    /// White words on no ground, which paper and screen do not show.
    var isWhiteOnWhite: Bool { color == "FFFFFF" && hasGround != true }

    /// Black words on a black ground: a redaction that removes nothing.
    var isBlackOnBlack: Bool {
        let isBlack = color == nil || color == "AUTO" || color == "000000"
        // Words of no colour of their own turn white on a dark shading, and a highlighter leaves them black.
        return isOnBlack == true && isBlack
    }
}

/// The distance of the lines of a paragraph. Source: ECMA-376 Part 1, 17.3.1.33.
package enum LineSpacing: Hashable, Sendable {
    /// 1 is single, 2 double.
    case lines(Double)
    /// In points.
    case exactly(Double)
    /// In points.
    case atLeast(Double)

    /// - Parameter spacing: `w:spacing`.
    init?(_ spacing: Element) {
        guard let line = spacing.word("line").flatMap({ Double($0) }) else { return nil }
        switch spacing.word("lineRule") {
        case "exact": self = .exactly(line / 20)
        case "atLeast": self = .atLeast(line / 20)
        default: self = .lines(line / 240)
        }
    }
}
