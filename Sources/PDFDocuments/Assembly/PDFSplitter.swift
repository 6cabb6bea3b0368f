internal import CQPDF
internal import Glibc

/// Cuts a file that is larger than the court accepts into files of consecutive pages.
package enum PDFSplitter {
    package struct Part: Equatable, Sendable {
        package var path: String
        /// Of the original, from 1.
        package var pages: ClosedRange<Int>
        /// As written.
        package var bytes: Int
    }

    /// - Parameters:
    ///   - limit: the most bytes that a part may have.
    ///   - output: the path for a part, by its number from 1; created or emptied.
    /// - Throws: ``PDFError/unwritable(detail:)`` when a single page is larger; what was written stays there.
    package static func split(
        _ path: String,
        maxBytes limit: Int,
        to output: (Int) -> String
    ) throws(PDFError) -> [Part] {
        let source = try QPDFDocument(path: path)
        let count = try source.countPages()
        let sizes = (0..<count).map { PageSize.estimate(source.page($0)) }
        var parts: [Part] = []
        var first = 1
        while first <= count {
            let part = try largest(from: first, of: path, sizes, limit, to: output(parts.count + 1))
            parts.append(part)
            first = part.pages.upperBound + 1
        }
        return parts
    }

    /// Writes as many pages as are estimated to fit, measures, and takes fewer until they do.
    private static func largest(
        from first: Int,
        of path: String,
        _ sizes: [Int],
        _ limit: Int,
        to output: String
    ) throws(PDFError) -> Part {
        var last = first
        var room = limit - sizes[first - 1]
        while last < sizes.count, room >= sizes[last] {
            room -= sizes[last]
            last += 1
        }
        while true {
            let bytes = try write(first...last, of: path, to: output)
            if bytes <= limit { return Part(path: output, pages: first...last, bytes: bytes) }
            guard last > first else {
                throw .unwritable(detail: "page \(first) alone has \(bytes) bytes, more than the \(limit) allowed")
            }
            // In proportion, and at least one page fewer.
            last = min(last - 1, max(first, first + (last - first + 1) * limit / bytes - 1))
        }
    }

    private static func write(_ pages: ClosedRange<Int>, of path: String, to output: String) throws(PDFError) -> Int {
        // A document of its own for each part: what qpdf has copied once it does not copy again.
        let source = try QPDFDocument(path: path)
        let target = try QPDFDocument(empty: ())
        for number in pages {
            let page = source.page(number - 1)
            qpdf_add_page(target.handle, source.handle, page.handle, 0)
            try target.check()
        }
        let labels = target.object("<</Nums[0 <</S/D/St \(pages.lowerBound)>>]>>")
        target.root.set("/PageLabels", to: labels)
        try target.write(to: output, isCompact: true)
        var status = stat()
        guard stat(output, &status) == 0 else { throw .unwritable(detail: "it is gone") }
        return Int(status.st_size)
    }
}

/// About how many bytes a page adds to a file: its streams, of which shared ones are counted with each page.
enum PageSize {
    static func estimate(_ page: PDFObject) -> Int {
        var seen: Set<ObjectIdentity> = []
        var waiting = [page]
        var bytes = 1000
        while let object = waiting.popLast(), seen.count < 2000 {
            if let identity = object.identity, !seen.insert(identity).inserted { continue }
            if object.isStream { bytes += StreamData.rawLength(of: object) + 200 }
            for key in object.keys where key != "/Parent" && key != "/P" && key != "/Dest" && key != "/A" {
                waiting.append(object[key])
            }
            if object.count < 2000 { waiting += object.items }
        }
        return bytes
    }
}
