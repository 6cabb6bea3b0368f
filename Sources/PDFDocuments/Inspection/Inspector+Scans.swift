/// Pages that are pictures of paper.
extension Inspector {
    /// In dots per inch, of the coarsest of the images that together fill at least half of the page; often there are
    /// several, as some scanners cut a page into strips.
    mutating func scanResolution(of page: PDFObject, within geometry: PageGeometry) -> Double? {
        guard contentBudget > 0, Self.hasImages(PageGeometry.inherited("/Resources", by: page), depth: 0) else {
            return nil
        }
        contentBudget -= PageContent.length(of: page)
        let images = PageContent.paint(page, within: geometry).images.filter {
            $0.box.width > 0.6 * geometry.box.width || $0.box.height > 0.6 * geometry.box.height
        }
        guard images.reduce(0, { $0 + $1.box.area }) > 0.5 * geometry.box.area else { return nil }
        return images.map(\.resolution).min().map { $0 / geometry.userUnit }
    }

    /// Only such pages are worth following their content; some programs put the image of a scan into a form.
    private static func hasImages(_ resources: PDFObject?, depth: Int) -> Bool {
        guard let objects = resources?["/XObject"], depth < 3 else { return false }
        return objects.keys.prefix(100).contains { key in
            let object = objects[key]
            return switch object["/Subtype"].name {
            case "/Image": (object["/Width"].number ?? 0) * (object["/Height"].number ?? 0) >= 10_000
            case "/Form": hasImages(object["/Resources"], depth: depth + 1)
            default: false
            }
        }
    }
}
