/// How a file numbers its pages: from some page on with a style, a prefix and a first number.
/// Source: ISO 32000-1, 12.4.2.
struct PageLabels {
    /// Sorted by page, from 0; none where the file says nothing, or says it in a tree of several levels.
    private var ranges: [(page: Int, style: String?, prefix: String?, first: Int)] = []

    init(of document: QPDFDocument) {
        let numbers = document.root["/PageLabels"]["/Nums"]
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            guard let page = numbers[index].integer else { continue }
            let label = numbers[index + 1]
            ranges.append((page, label["/S"].name, label["/P"].text, label["/St"].integer ?? 1))
        }
        ranges.sort { $0.page < $1.page }
        if ranges.first?.page != 0 { ranges.insert((0, "/D", nil, 1), at: 0) }
    }

    /// The labels that some pages have, for a file that consists of them.
    /// - Parameter pages: from 1.
    func cut(to pages: ClosedRange<Int>, for target: QPDFDocument) -> PDFObject {
        let start = pages.lowerBound - 1
        let labels = target.object("<</Nums[]>>")
        for (index, range) in ranges.enumerated() {
            let end = index + 1 < ranges.count ? ranges[index + 1].page : Int.max
            guard end > start, range.page < pages.upperBound else { continue }
            let skipped = max(0, start - range.page)
            let label = target.object("<</St \(max(1, range.first &+ skipped))>>")
            if let style = range.style { label.set("/S", to: target.name(style)) }
            if let prefix = range.prefix { label.set("/P", to: target.string(prefix)) }
            labels["/Nums"].append(target.object("\(max(0, range.page - start))"))
            labels["/Nums"].append(label)
        }
        return labels
    }
}
