internal import Diagnostics

/// Cuts glyphs into spans: words of one style, references, notes, line breaks.
struct SpanBuilder {
    let file: String
    private var spans: [ProseSpan] = []

    static func spans(_ glyphs: [Glyph], references: [ReferenceScanner.Found], file: String) -> [ProseSpan] {
        var builder = SpanBuilder(file: file)
        var at = 0
        for found in references {
            builder.add(glyphs[at..<found.range.lowerBound])
            builder.spans.append(
                ProseSpan(
                    .reference(found.reference),
                    style: glyphs[found.range.lowerBound].style,
                    at: found.reference.location
                )
            )
            at = found.range.upperBound
        }
        builder.add(glyphs[at...])
        return builder.spans
    }

    private init(file: String) { self.file = file }

    private mutating func add(_ glyphs: ArraySlice<Glyph>) {
        var start = glyphs.startIndex
        while start < glyphs.endIndex {
            let first = glyphs[start]
            guard first.object == nil else {
                addObject(glyphs[start...start])
                start += 1
                continue
            }
            let end = glyphs[start...].firstIndex { $0.object != nil || $0.style != first.style } ?? glyphs.endIndex
            addText(glyphs[start..<end])
            start = end
        }
    }

    private mutating func addObject(_ glyph: ArraySlice<Glyph>) {
        guard let first = glyph.first, let place = glyph.location(in: file) else { return }
        switch first.object {
        case .lineBreak: spans.append(ProseSpan(.lineBreak, style: first.style, at: place))
        case .note(let index): spans.append(ProseSpan(.footnote(index), style: first.style, at: place))
        case nil: break
        }
    }

    private mutating func addText(_ glyphs: ArraySlice<Glyph>) {
        guard let place = glyphs.location(in: file), let style = glyphs.first?.style else { return }
        spans.append(ProseSpan(.text(pieces(of: glyphs)), style: style, at: place))
    }

    /// The text cut where the source is not contiguous, or not as long.
    private func pieces(of glyphs: ArraySlice<Glyph>) -> [Located<String>] {
        var pieces: [Located<String>] = []
        var start = glyphs.startIndex
        while start < glyphs.endIndex {
            var end = start + 1
            while end < glyphs.endIndex, follows(glyphs[end].spot, glyphs[end - 1].spot) { end += 1 }
            let stretch = glyphs[start..<end]
            if let place = stretch.location(in: file) { pieces.append(Located(stretch.text, at: place)) }
            start = end
        }
        return pieces
    }

    private func follows(_ spot: SourceCursor.Spot, _ before: SourceCursor.Spot) -> Bool {
        spot.line == before.line && spot.width == 1 && before.width == 1 && spot.column == before.column + 1
    }
}
