/// Tags inside attributes: `w:name="para_{{ p.key }}"`.
extension PartCompiler {
    /// Compiles a stretch of a start tag.
    mutating func attributes(_ bytes: ArraySlice<UInt8>, of piece: Piece) {
        // A block that opens in an attribute has to close in it, so no other place counts as equal.
        open.append((stacks.push(-2 - piece.start, on: stack), open.last?.piece ?? 0))
        let site = addSite(.attribute, frame: -1)
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var place = 0
        var start = 0
        while place + 1 < scalars.count {
            guard scalars[place] == "{", let kind = Self.kind(scalars[place + 1]),
                let end = Self.end(of: kind, from: place + 2, in: scalars)
            else {
                place += 1
                continue
            }
            literal(Text.string(scalars[start..<place]).utf8)
            attributeTag(Array(scalars[place..<end]), kind, piece, at: site)
            place = end
            start = end
        }
        literal(Text.string(scalars[start...]).utf8)
        open.removeLast()
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Tag.Kind? {
        switch scalar {
        case "{": .value
        case "%": .statement
        case "#": .comment
        default: nil
        }
    }

    private static func end(of kind: Tag.Kind, from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        let sign: Unicode.Scalar = kind == .value ? "}" : kind == .statement ? "%" : "#"
        for place in start..<max(start, scalars.count - 1) where scalars[place] == sign && scalars[place + 1] == "}" {
            return place + 2
        }
        return nil
    }

    private mutating func attributeTag(_ scalars: [Unicode.Scalar], _ kind: Tag.Kind, _ piece: Piece, at site: Int32) {
        let written = Markup(xml: Array(Text.string(scalars).utf8), fits: nil).text
        let plain = Array(written.unicodeScalars)
        var tag = Tag(parsing: plain, 0..<plain.count, kind, place: max(0, piece.tag))
        if part.places.isEmpty {
            part.places.append(TagPlace(file: "", label: "", text: written, marked: 0..<plain.count))
        }
        tag.written = written
        switch kind {
        case .comment: break
        case .value: printValue(tag, at: site)
        case .statement: statement(tag, at: site)
        }
    }
}
