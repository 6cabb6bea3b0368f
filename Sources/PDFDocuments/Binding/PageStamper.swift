/// Puts stamps on one page, whatever its size, its rotation and its content are.
struct PageStamper {
    let page: PDFObject
    private(set) var geometry: PageGeometry
    private let painted: PaintedPage
    private var obstacles: [Rectangle]
    private var drawing = ""
    private var forms: [(name: String, form: PDFObject)] = []
    private var names: Set<String>

    init(_ page: PDFObject, _ fonts: FontCache) {
        self.page = page
        let geometry = PageGeometry(of: page)
        painted = PageContent.paint(page, within: geometry, fonts)
        self.geometry = geometry
        names = Set((PageGeometry.inherited("/Resources", by: page)?["/XObject"].keys) ?? [])
        obstacles = Self.obstacles(of: painted, on: geometry)
    }

    /// Places a stamp near a corner, where it hides nothing; where there is no such place, on a strip added to the page.
    ///
    /// - Returns: how it was placed.
    mutating func place(_ stamp: Stamp, at corner: StampCorner) -> StampResult {
        let scale = scale(for: stamp)
        let (width, height) = (stamp.width * scale, stamp.height * scale)
        let placing = StampPlacing(width: geometry.width, height: geometry.height, obstacles: obstacles)
        if let place = placing.place(width: width, height: height, at: corner) {
            draw(stamp, in: place, scale: scale)
            return isScan ? .onScan : .onFreeGround
        }
        let strip = addStrip(height: height + 12)
        let x = [.bottomLeft, .topLeft].contains(corner) ? 18 : geometry.width - 18 - width
        draw(stamp, in: Rectangle(x: max(0, x), y: strip + 6, width: width, height: height), scale: scale)
        return .onAddedStrip
    }

    /// Writes the stamps into the page.
    func finish() {
        guard !forms.isEmpty else { return }
        let document = page.document
        let resources = (PageGeometry.inherited("/Resources", by: page) ?? document.object("<<>>")).copiedDictionary()
        let objects = resources["/XObject"].copiedDictionary()
        for (name, form) in forms { objects.set(name, to: form) }
        resources.set("/XObject", to: objects)
        page.set("/Resources", to: resources)
        // Content may leave states behind, or take away ours; the stamps want the page's own coordinates.
        let before = String(repeating: "q ", count: painted.unmatchedRestores + 1)
        let after = String(repeating: "Q ", count: painted.unmatchedSaves + 1)
        let contents = page["/Contents"]
        let old = contents.isStream ? [contents] : Array(contents.items)
        let new = [document.stream(Array(before.utf8))] + old + [document.stream(Array("\n\(after)\n\(drawing)".utf8))]
        page.set("/Contents", to: document.array(new))
    }

    /// Stamps on a very small page shrink, and grow on a poster, which is looked at from further away.
    private func scale(for stamp: Stamp) -> Double {
        let fitting = min(1, 0.4 * geometry.width / stamp.width, 0.3 * geometry.height / stamp.height)
        return fitting < 1 ? fitting : max(1, min(geometry.width, geometry.height) / 1000)
    }

    private mutating func draw(_ stamp: Stamp, in place: Rectangle, scale: Double) {
        let unit = geometry.userUnit
        let onScreen = Matrix(scale / unit, 0, 0, -scale / unit, place.x / unit, place.maxY / unit)
        let toPage = onScreen.then(geometry.toShown(geometry.box).inverse ?? .identity)
        drawing += "/Artifact BMC q \(toPage.operands) cm "
        drawing += "\(name(of: stamp.form)) Do Q EMC\n"
        obstacles.append(place)
    }

    /// The name of a form in the page's resources, which nothing else there has.
    private mutating func name(of form: PDFObject) -> String {
        var number = forms.count + 1
        while !names.insert("/FilingStamp\(number)").inserted { number += 1 }
        forms.append(("/FilingStamp\(number)", form))
        return "/FilingStamp\(number)"
    }

    /// Makes the page longer at what is shown as its bottom, with white ground.
    /// - Returns: where the strip begins, as shown.
    private mutating func addStrip(height: Double) -> Double {
        let old = geometry
        let units = height / old.userUnit
        geometry.box = Self.extend(old.box, by: units, rotation: old.rotation)
        geometry.mediaBox = Self.union(geometry.box, old.mediaBox)
        page.set("/MediaBox", to: page.document.rectangle(geometry.mediaBox))
        page.set("/CropBox", to: page.document.rectangle(geometry.box))
        for key in ["/TrimBox", "/BleedBox", "/ArtBox"] { page.remove(key) }
        let shown = Rectangle(x: 0, y: old.height / old.userUnit, width: old.width / old.userUnit, height: units)
        let ground = shown.transformed(by: geometry.toShown(geometry.box).inverse ?? .identity)
        let corner = Matrix(1, 0, 0, 1, ground.x, ground.y)
        let size = Matrix(ground.width, 0, 0, ground.height, 0, 0)
        drawing += "/Artifact BMC q 1 g \(corner.operands) cm \(size.operands) cm 0 0 1 1 re f Q EMC\n"
        return old.height
    }

    private static func extend(_ box: Rectangle, by units: Double, rotation: Int) -> Rectangle {
        switch rotation {
        case 90: Rectangle(x: box.x, y: box.y, width: box.width + units, height: box.height)
        case 180: Rectangle(x: box.x, y: box.y, width: box.width, height: box.height + units)
        case 270: Rectangle(x: box.x - units, y: box.y, width: box.width + units, height: box.height)
        default: Rectangle(x: box.x, y: box.y - units, width: box.width, height: box.height + units)
        }
    }

    private static func union(_ one: Rectangle, _ other: Rectangle) -> Rectangle {
        Rectangle(around: one.corners + other.corners) ?? one
    }

    private var isScan: Bool { painted.images.contains { $0.box.area > 0.5 * geometry.box.area } }

    /// Text, drawings, images and notes; not what covers most of the page, which is its ground or a scan of it.
    private static func obstacles(of painted: PaintedPage, on geometry: PageGeometry) -> [Rectangle] {
        let page = geometry.box.area
        let things = painted.texts.map(\.outline) + painted.marks + painted.images.map(\.box)
        let toShown = geometry.toShown(geometry.box)
        return things.filter { $0.area < 0.5 * page }.map { thing in
            let shown = thing.transformed(by: toShown)
            let unit = geometry.userUnit
            return Rectangle(
                x: shown.x * unit - 3,
                y: shown.y * unit - 3,
                width: shown.width * unit + 6,
                height: shown.height * unit + 6
            )
        }
    }
}

/// Where a stamp came to stand.
package enum StampResult: String, Sendable {
    /// Nothing lies under it.
    case onFreeGround
    /// The page is a picture, in which only a person can see whether the stamp hides something.
    case onScan
    /// The page was full, and was made longer.
    case onAddedStrip
}
