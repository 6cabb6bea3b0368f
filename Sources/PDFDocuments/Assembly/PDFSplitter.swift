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
    ///   - name: what a part will be called, by its number and how many there are: for links that lead from one to another.
    /// - Throws: ``PDFError/pageTooLarge(page:bytes:limit:)`` when a single page is larger; what was written stays there.
    package static func split(
        _ path: String,
        maxBytes limit: Int,
        to output: (Int) -> String,
        named name: (_ part: Int, _ count: Int) -> String
    ) throws(PDFError) -> [Part] {
        let source = try SplitSource(path)
        // How many parts there will be is not known yet; a name of two digits takes the room of the real one.
        let unknown = name(99, 99)
        var parts: [Part] = []
        var first = 1
        while first <= source.pages {
            let wanted = first...source.lastPage(from: first, within: limit)
            let path = output(parts.count + 1)
            let part = try largest(wanted, of: source, limit, to: path) { _ in (unknown, 1) }
            parts.append(part)
            first = part.pages.upperBound + 1
        }
        guard source.hasLinks else { return parts }
        for (index, part) in parts.enumerated() {
            parts[index].bytes = try source.write(part.pages, to: part.path) { page in
                guard let place = parts.firstIndex(where: { $0.pages.contains(page) }) else { return nil }
                return (name(place + 1, parts.count), page - parts[place].pages.lowerBound + 1)
            }
        }
        return parts
    }

    /// Writes as many pages as are estimated to fit, measures, and takes fewer until they do.
    private static func largest(
        _ wanted: ClosedRange<Int>,
        of source: SplitSource,
        _ limit: Int,
        to output: String,
        _ elsewhere: SplitSource.Elsewhere
    ) throws(PDFError) -> Part {
        let first = wanted.lowerBound
        var last = wanted.upperBound
        while true {
            let bytes = try source.write(first...last, to: output, elsewhere)
            if bytes <= limit { return Part(path: output, pages: first...last, bytes: bytes) }
            guard last > first else {
                throw .pageTooLarge(page: first, bytes: bytes, limit: limit)
            }
            // In proportion, and at least one page fewer.
            last = min(last - 1, max(first, first + (last - first + 1) * limit / bytes - 1))
        }
    }
}
