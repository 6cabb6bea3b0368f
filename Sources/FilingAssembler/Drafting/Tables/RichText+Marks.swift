internal import CaseFiles
internal import Templating

extension RichText {
    /// The text with pieces put in where they belong, by their place in ``plainText``, counted in scalars.
    ///
    /// A place inside a field is taken as the place behind it, because a field cannot be cut.
    func inserting(_ marks: [(place: Int, pieces: [Piece])]) -> RichText {
        var result = RichText()
        var left = marks.sorted { $0.place < $1.place }[...]
        var position = 0
        func due(before end: Int) -> Bool { left.first.map { $0.place < end } ?? false }
        for piece in pieces {
            let length = RichText([piece]).plainText.unicodeScalars.count
            if case .text(let characters, let format) = piece {
                var rest = Array(characters.unicodeScalars)[...]
                while due(before: position + length), let mark = left.popFirst() {
                    let count = max(0, mark.place - (position + length - rest.count))
                    result.append(rest.prefix(count), format)
                    rest = rest.dropFirst(count)
                    result.pieces += mark.pieces
                }
                result.append(rest, format)
            } else {
                result.pieces.append(piece)
            }
            position += length
        }
        for mark in left { result.pieces += mark.pieces }
        return result
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, _ format: Format) {
        guard !scalars.isEmpty else { return }
        append(String(scalars: scalars), format)
    }
}
