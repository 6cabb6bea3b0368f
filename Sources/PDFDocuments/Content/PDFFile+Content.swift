internal import CQPDF

extension PDFFile {
    /// The areas of a page that were painted over text that can still be copied out of the file.
    ///
    /// A word under one of them was hidden by it, unless the word belongs to the text that the area carries.
    /// Images that fill the page are left out: scans lie over the text that was recognised in them.
    ///
    /// - Parameter page: from 1.
    /// - Returns: boxes as shown, the origin at the top left, y downwards, in points: the coordinates of the words of
    ///   `pdftotext -bbox` (`asCropped: false`), or of `pdftotext -bbox -cropbox`.
    package func coveringRectangles(
        page number: Int,
        asCropped: Bool = false
    ) throws(PDFError) -> [CoveringRectangle] {
        guard try (1...document.countPages()).contains(number) else { return [] }
        let page = document.page(number - 1)
        let geometry = PageGeometry(of: page)
        let painted = PageContent.paint(page, within: geometry)
        let toShown = geometry.toShown(asCropped ? geometry.box : geometry.mediaBox)
        return painted.covers.compactMap { cover in
            let isPage = cover.kind == .image && cover.box.area > 0.5 * geometry.box.area
            guard !isPage, cover.kind == .redactionMark || cover.hidesText(of: painted) else { return nil }
            return CoveringRectangle(
                box: cover.box.transformed(by: toShown),
                kind: cover.kind,
                isDark: cover.isDark,
                carriesText: painted.texts.contains { $0.order > cover.order && $0.box.isMostly(in: cover.box) }
            )
        }
    }
}

extension PaintedPage.Cover {
    fileprivate func hidesText(of page: PaintedPage) -> Bool {
        page.texts.contains { $0.order < order && $0.box.touches(box) }
    }
}

extension Rectangle {
    /// Whether a line of text runs through a box: at least half of its height, and some of its width.
    fileprivate func touches(_ box: Rectangle) -> Bool {
        let common = intersection(box)
        return common.height >= 0.5 * height && common.width >= min(1, width) && (common.height > 0 || height == 0)
    }

    fileprivate func isMostly(in box: Rectangle) -> Bool {
        intersection(box).area >= 0.5 * area && area > 0
    }
}

/// A page's content and the annotations on it.
enum PageContent {
    static func paint(
        _ page: PDFObject,
        within geometry: PageGeometry,
        _ fonts: FontCache = FontCache()
    ) -> PaintedPage {
        let resources = PageGeometry.inherited("/Resources", by: page) ?? page["/Resources"]
        var painter = PagePainter(resources: resources, clip: geometry.box, fonts)
        painter.paint(content(of: page))
        painter.state = GraphicsState(matrix: .identity, clip: geometry.box)
        for annotation in page["/Annots"].items.prefix(10_000) { painter.paint(annotation: annotation) }
        return painter.painted
    }

    /// All content streams of a page, one after the other with a space between.
    static func content(of page: PDFObject) -> [UInt8] {
        let contents = page["/Contents"]
        if contents.isStream { return StreamData.decode(contents, atMost: limit) ?? [] }
        var all: [UInt8] = []
        for part in contents.items where all.count < limit {
            all += StreamData.decode(part, atMost: limit - all.count) ?? []
            all.append(UInt8(ascii: "\n"))
        }
        return all
    }

    /// Packed, as they stand in the file.
    static func length(of page: PDFObject) -> Int {
        let contents = page["/Contents"]
        if contents.isStream { return StreamData.rawLength(of: contents) }
        return contents.items.reduce(0) { $0 + StreamData.rawLength(of: $1) }
    }

    private static let limit = 64 << 20
}

extension PagePainter {
    /// Flags of an annotation that is not shown: hidden, or not on a screen.
    /// Source: ISO 32000-1, 12.5.3.
    private static let hiddenFlags = 1 << 1 | 1 << 5

    fileprivate mutating func paint(annotation: PDFObject) {
        guard let box = PageGeometry.box(annotation["/Rect"]), (annotation["/F"].integer ?? 0) & Self.hiddenFlags == 0
        else { return }
        guard annotation["/Subtype"].name != "/Redact" else { return mark(annotation, box) }
        kind = .annotation
        let normal = annotation["/AP"]["/N"]
        let form = normal.isStream ? normal : normal[annotation["/AS"].name ?? "/Off"]
        if form.isStream { paint(form: form, placedBy: Self.placing(form, in: box)) }
        kind = .painted
    }

    /// Source: ISO 32000-1, 12.5.5, algorithm 8.1.
    private static func placing(_ form: PDFObject, in box: Rectangle) -> Matrix {
        let own = Matrix(form["/Matrix"].items.compactMap(\.number)) ?? .identity
        guard let natural = PageGeometry.box(form["/BBox"])?.transformed(by: own), !natural.isEmpty else {
            return .identity
        }
        let (x, y) = (box.width / natural.width, box.height / natural.height)
        return Matrix(x, 0, 0, y, box.x - natural.x * x, box.y - natural.y * y)
    }

    private mutating func mark(_ annotation: PDFObject, _ box: Rectangle) {
        let numbers = annotation["/QuadPoints"].items.prefix(8000).compactMap(\.number)
        var boxes = stride(from: 0, to: numbers.count - 7, by: 8).compactMap { start in
            Rectangle(
                around: stride(from: start, to: start + 8, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
            )
        }
        if boxes.isEmpty { boxes = [box] }
        for box in boxes {
            painted.covers.append(.init(box: box, order: nextOrder(), isDark: false, kind: .redactionMark))
        }
    }
}
