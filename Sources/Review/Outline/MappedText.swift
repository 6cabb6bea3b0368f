import CaseFiles
package import Diagnostics

/// Plain text that knows where in the author's files each part of it stands.
///
/// Offsets count Unicode scalars. Marks of Markdown are gone, quotation marks
/// are as printed, and a keyed reference is one object replacement character.
package struct MappedText: Hashable, Sendable {
    /// Stands for a keyed reference, so that words around it stay apart.
    package static let reference: Unicode.Scalar = "\u{FFFC}"

    package private(set) var scalars: [Unicode.Scalar] = []
    /// The offsets at which words begin, which is where every search looks.
    package private(set) var wordStarts: [Int] = []
    /// The offsets of quotation marks, brackets and underscores, and of words in capitals that begin as `TBD` or `XXX` do:
    /// what tells blanks and quotations.
    private(set) var marks: [Int] = []
    private var pieces: [Piece] = []

    /// A stretch that comes from one line of one file.
    private struct Piece: Hashable {
        var offset: Int
        var length: Int
        var location: Location

        /// Whether text and source have the same scalars, so that a column can be counted.
        var isVerbatim: Bool {
            location.start.line == location.end.line && location.end.column - location.start.column == length
        }
    }

    package init() {}

    /// A text that stands as it is at one place.
    package init(_ located: Located<String>) {
        append(located.value, at: located.location)
    }

    /// A text that stands in pieces.
    package init(_ pieces: [Located<String>]) {
        for piece in pieces { append(piece.value, at: piece.location) }
    }

    /// A text from nowhere, to be searched and not to be pointed at.
    init(_ text: String) {
        append(text, at: .beginning(of: ""))
    }

    package var string: String {
        String(scalars: scalars[...])
    }

    package mutating func append(_ text: String, at location: Location) {
        let added = text.unicodeScalars
        guard !added.isEmpty else { return }
        let offset = scalars.count
        if offset == 0 { reserve(text.utf8.count) }
        var isInWord = scalars.last?.isWordPart ?? false
        for scalar in added {
            let isWordPart = scalar.isWordPart
            if isWordPart {
                if !isInWord {
                    wordStarts.append(scalars.count)
                } else if scalar.isASCIICapital, beginsBlank {
                    marks.append(scalars.count - 1)
                }
            } else if scalar.isMark {
                marks.append(scalars.count)
            }
            isInWord = isWordPart
            scalars.append(scalar)
        }
        pieces.append(Piece(offset: offset, length: scalars.count - offset, location: location))
    }

    /// Whether the text ends in a word of one letter with which a placeholder begins.
    private var beginsBlank: Bool {
        guard wordStarts.last == scalars.count - 1 else { return false }
        return scalars.last == "T" || scalars.last == "X"
    }

    /// Makes room for a text at once; one that is put together grows as arrays do.
    private mutating func reserve(_ length: Int) {
        scalars.reserveCapacity(length)
        wordStarts.reserveCapacity(length / 5)
    }

    package func string(in range: Range<Int>) -> String {
        String(scalars: scalars[range.clamped(to: scalars.indices)])
    }

    /// The index in ``wordStarts`` of the first word at or behind an offset.
    func firstWord(from offset: Int) -> Int {
        var (low, high) = (0, wordStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if wordStarts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The place in the source of a stretch of the text.
    package func location(of range: Range<Int>) -> Location {
        guard let first = piece(at: range.lowerBound) else { return .beginning(of: "") }
        let last = piece(at: max(range.lowerBound, range.upperBound - 1)) ?? first
        let start =
            first.isVerbatim
            ? Position(
                line: first.location.start.line,
                column: first.location.start.column + range.lowerBound - first.offset
            ) : first.location.start
        let end =
            last.isVerbatim
            ? Position(
                line: last.location.start.line,
                column: last.location.start.column + range.upperBound - last.offset
            ) : last.location.end
        return Location(file: first.location.file, start: start, end: max(start, end))
    }

    private func piece(at offset: Int) -> Piece? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].offset + pieces[middle].length <= offset { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count ? pieces[low] : pieces.last
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch value {
        case 0x22, 0x5B, 0x5F, 0x201C, 0x201D: true
        default: false
        }
    }
}
