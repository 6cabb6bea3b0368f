package import Diagnostics

/// The words of a block in one line, which know where in the source they stand.
///
/// Offsets count Unicode scalars.
package struct PlainText: Sendable {
    package let text: String
    private let pieces: [Located<String>]
    /// The offset of each piece.
    private let offsets: [Int]
    private let end: Int

    package init(_ pieces: [Located<String>]) {
        var offsets: [Int] = []
        var end = 0
        for piece in pieces {
            offsets.append(end)
            end += piece.value.unicodeScalars.count
        }
        self.pieces = pieces
        self.offsets = offsets
        self.end = end
        text = pieces.map(\.value).joined()
    }

    /// The place in the source of a stretch of the text; `nil` for an empty text.
    package func location(of range: Range<Int>) -> Location? {
        guard let first = index(at: range.lowerBound), let last = index(at: max(range.lowerBound, range.upperBound - 1))
        else { return nil }
        var location = place(in: first, from: range.lowerBound, to: range.lowerBound)
        location.end = place(in: last, from: range.lowerBound, to: range.upperBound).end
        return location
    }

    /// The piece that an offset lies in; the last one for an offset behind the end.
    private func index(at offset: Int) -> Int? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return pieces.isEmpty ? nil : max(0, low - 1)
    }

    private func place(in index: Int, from start: Int, to end: Int) -> Location {
        var place = pieces[index].location
        let offset = offsets[index]
        let count = pieces[index].value.unicodeScalars.count
        guard place.start.line == place.end.line, place.end.column - place.start.column == count else { return place }
        let column = place.start.column
        place.start.column = column + min(max(start - offset, 0), count)
        place.end.column = column + min(max(end - offset, 0), count)
        return place
    }
}

extension ProseBlock {
    /// The words of the block and their places.
    ///
    /// - Parameters:
    ///   - reference: what stands for a reference; U+FFFC, which is no word and no bracket, when left out.
    package func plainText(reference: (ProseReference) -> String = { _ in "\u{FFFC}" }) -> PlainText {
        PlainText(
            spans.flatMap { span -> [Located<String>] in
                switch span.content {
                case .text(let pieces): pieces
                case .reference(let cited): [Located(reference(cited), at: span.location)]
                case .lineBreak: [Located("\n", at: span.location)]
                case .footnote: []
                }
            }
        )
    }
}
