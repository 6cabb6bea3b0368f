internal import CQPDF

/// Images and forms, which stand in the resources: source ISO 32000-1, 8.9 and 8.10.
extension PagePainter {
    mutating func paint(object: PDFObject) {
        guard object.isStream else { return }
        switch object["/Subtype"].name {
        case "/Form": paint(form: object)
        case "/Image": paint(image: object)
        default: break
        }
    }

    /// - Parameter matrix: from the form's coordinates to those around it, after the form's own matrix.
    mutating func paint(form: PDFObject, placedBy placing: Matrix = .identity) {
        guard depth < 12, budget > 0, let content = StreamData.decode(form, atMost: 32 << 20) else { return }
        let around = (state, resources, textMatrix, lineMatrix)
        let own = Matrix(form["/Matrix"].items.compactMap(\.number)) ?? .identity
        state.matrix = own.then(placing).then(state.matrix)
        if let box = PageGeometry.box(form["/BBox"]) { clip(to: box.corners.map(state.matrix.apply)) }
        let inner = form["/Resources"]
        if inner.isDictionary { resources = inner }
        depth += 1
        paint(content)
        depth -= 1
        (state, resources, textMatrix, lineMatrix) = around
    }

    private mutating func paint(image: PDFObject) {
        let isMask = image["/ImageMask"].bool == true
        let isHidden = image["/SMask"].isStream || !image["/Mask"].isNull
        let isDark = isMask ? false : Self.isDark(image)
        paintImage(
            width: image["/Width"].number,
            height: image["/Height"].number,
            isDark: isDark,
            isOpaque: !isMask && !isHidden
        )
    }

    /// An image fills the unit square.
    mutating func paintImage(width: Double?, height: Double?, isDark: Bool, isOpaque: Bool = true) {
        let square = Rectangle(x: 0, y: 0, width: 1, height: 1).transformed(by: state.matrix)
        let box = state.clip.map { $0.intersection(square) } ?? square
        guard !box.isEmpty else { return }
        let scale = state.matrix.scale
        if let width, let height, scale.x > 0, scale.y > 0 {
            let resolution = min(width / scale.x, height / scale.y) * 72
            painted.images.append(.init(box: box, resolution: resolution))
        }
        guard isOpaque, state.isFillOpaque else { return }
        painted.covers.append(
            .init(box: box, order: nextOrder(), isDark: isDark, kind: kind == .painted ? .image : kind)
        )
    }

    /// Whether an image is black all over; of a compressed photograph, nobody asks.
    private static func isDark(_ image: PDFObject) -> Bool {
        guard let width = image["/Width"].integer, let height = image["/Height"].integer,
            width > 0, height > 0, width <= 4096, height <= 4096, width * height <= 1 << 20,
            let samples = StreamData.decode(image, atMost: 4 << 20), !samples.isEmpty
        else { return false }
        let bits = image["/BitsPerComponent"].integer ?? 8
        let space = image["/ColorSpace"].name
        guard bits == 1 || bits == 8, space == "/DeviceGray" || space == "/DeviceRGB" else { return false }
        let isInverted = image["/Decode"].count >= 2 && image["/Decode"][0].number == 1
        let light = samples.reduce(0) { $0 + (bits == 8 ? Int($1) : $1.nonzeroBitCount * 32) }
        let lightness = Double(light) / Double(samples.count) / 255
        return isInverted ? lightness > 0.8 : lightness < 0.2
    }
}
