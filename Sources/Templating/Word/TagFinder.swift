/// Finds the tags in the joined text of a paragraph and cuts them out of its pieces.
///
/// Word splits a tag over runs as it likes, even between its two braces. The tag is put where it
/// begins, and what stands between its first and last run goes: so does docxtpl.
struct TagFinder {
    private let text: String
    private let scalars: [Unicode.Scalar]
    /// For each piece, where its text begins in ``scalars``.
    private let starts: [Int]
    /// For each scalar, the bytes before it.
    private let offsets: [Int32]
    private let group: TextGroup
    private let file: String

    struct Found {
        var range: Range<Int>
        var kind: Tag.Kind
    }

    /// - Returns: the rest of the paragraph from a tag on that is not closed in it.
    static func find(in group: TextGroup, of part: inout PartPieces, file: String) -> TextGroup? {
        let isBraced = group.pieces.contains { index in
            part.bytes(of: part.pieces[index]).contains(UInt8(ascii: "{"))
        }
        guard isBraced else { return nil }
        let finder = TagFinder(group: group, part: part, file: file)
        var place = 0
        var found: [Found] = []
        var rest: TextGroup?
        while let start = finder.nextOpening(from: place) {
            guard let tag = finder.tag(at: start) else {
                rest = finder.rest(from: start, part)
                break
            }
            found.append(tag)
            place = tag.range.upperBound
        }
        finder.cut(found, until: rest == nil ? finder.scalars.count : finder.nextOpening(from: place), outOf: &part)
        return rest
    }

    /// The text of a group, and where its unclosed tag begins in it.
    static func text(of group: TextGroup, in part: PartPieces) -> (String, Int) {
        let finder = TagFinder(group: group, part: part, file: "")
        return (finder.text, finder.nextOpening(from: 0) ?? 0)
    }

    private init(group: TextGroup, part: PartPieces, file: String) {
        var whole = ""
        var scalars: [Unicode.Scalar] = []
        var starts: [Int] = []
        for (place, index) in group.pieces.enumerated() {
            starts.append(scalars.count)
            let bytes = part.bytes(of: part.pieces[index])
            let text = String(decoding: place == 0 ? bytes.dropFirst(group.start) : bytes, as: UTF8.self)
            scalars.append(contentsOf: text.unicodeScalars)
            whole += text
        }
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + Int32(UTF8.width(scalar))) }
        text = whole
        self.scalars = scalars
        self.starts = starts
        self.offsets = offsets
        self.group = group
        self.file = file
    }

    private func nextOpening(from start: Int) -> Int? {
        var place = start
        while place + 1 < scalars.count {
            if scalars[place] == "{", Self.kind(scalars[place + 1]) != nil { return place }
            place += 1
        }
        return nil
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Tag.Kind? {
        switch scalar {
        case "{": .value
        case "%": .statement
        case "#": .comment
        default: nil
        }
    }

    private func tag(at start: Int) -> Found? {
        guard let kind = Self.kind(scalars[start + 1]) else { return nil }
        guard let end = kind == .comment ? plainEnd(from: start + 2, "#") : end(from: start + 2, kind) else {
            return nil
        }
        return Found(range: start..<end, kind: kind)
    }

    /// The end of a value or statement: the first closing sign outside quotes and inner braces.
    private func end(from start: Int, _ kind: Tag.Kind) -> Int? {
        let sign: Unicode.Scalar = kind == .value ? "}" : "%"
        var quote: Unicode.Scalar?
        var depth = 0
        var place = start
        while place < scalars.count {
            let scalar = Self.straight(scalars[place])
            if let open = quote {
                if scalar == "\\" { place += 1 }
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == "{" {
                depth += 1
            } else if scalar == "}", depth > 0 {
                depth -= 1
            } else if scalar == sign, place + 1 < scalars.count, scalars[place + 1] == "}" {
                return place + 2
            }
            place += 1
        }
        // Quotes that do not pair up are a fault of the expression, and told as such.
        return plainEnd(from: start, sign)
    }

    private func plainEnd(from start: Int, _ sign: Unicode.Scalar) -> Int? {
        var place = start
        while place + 1 < scalars.count {
            if scalars[place] == sign, scalars[place + 1] == "}" { return place + 2 }
            place += 1
        }
        return nil
    }

    static func straight(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "“", "”", "„", "‟", "″": "\""
        case "‘", "’", "‚", "‛", "′": "'"
        default: scalar
        }
    }

    // MARK: Cutting

    private func pieceIndex(of offset: Int) -> Int {
        var index = starts.count - 1
        while index > 0, starts[index] > offset { index -= 1 }
        return index
    }

    /// The byte at which a scalar begins, among the bytes of the part.
    private func byte(of offset: Int, in index: Int, _ part: PartPieces) -> Int32 {
        let first = index == 0 ? Int32(group.start) : 0
        return part.pieces[group.pieces[index]].start + first + offsets[offset] - offsets[starts[index]]
    }

    private func rest(from start: Int, _ part: PartPieces) -> TextGroup {
        let index = pieceIndex(of: start)
        var rest = TextGroup(label: group.label)
        rest.pieces = Array(group.pieces[index...])
        rest.start = Int(byte(of: start, in: index, part) - part.pieces[group.pieces[index]].start)
        rest.span = group.span
        return rest
    }

    /// Puts tag pieces in place of the tags' texts, and drops what stands inside a tag that was split.
    private func cut(_ tags: [Found], until end: Int?, outOf part: inout PartPieces) {
        var place = 0
        for found in tags {
            keep(place..<found.range.lowerBound, of: &part)
            let first = pieceIndex(of: found.range.lowerBound)
            let last = pieceIndex(of: found.range.upperBound - 1)
            let tag = addTag(found, text, to: &part)
            part.replacements[group.pieces[first], default: []].append(Piece(kind: .tag, tag: tag))
            if first != last {
                checkBalance(group.pieces[first], group.pieces[last], tag, &part)
                for index in group.pieces[first] + 1..<group.pieces[last] { part.replacements[index] = [] }
                part.replacements[group.pieces[last], default: []] += []
            }
            place = found.range.upperBound
        }
        keep(place..<(end ?? scalars.count), of: &part)
    }

    /// Leaves a stretch of text where it is, as far as it goes in each piece.
    private func keep(_ range: Range<Int>, of part: inout PartPieces) {
        for index in starts.indices {
            let end = index + 1 < starts.count ? starts[index + 1] : scalars.count
            let kept = range.clamped(to: starts[index]..<end)
            guard !kept.isEmpty else { continue }
            var piece = part.pieces[group.pieces[index]]
            let start = byte(of: kept.lowerBound, in: index, part)
            piece.end = start + offsets[kept.upperBound] - offsets[kept.lowerBound]
            piece.start = start
            part.replacements[group.pieces[index], default: []].append(piece)
        }
    }

    /// What stands inside the tag may go only if it closes as much as it opens.
    private func checkBalance(_ first: Int, _ last: Int, _ tag: Int32, _ part: inout PartPieces) {
        guard !PartPieces.isBalanced(part.pieces[first...last]) else { return }
        let place = part.places[Int(part.tags[Int(tag)].place)]
        let fault = TagFault(
            rule: "TPL-BALANCE",
            message: "the tag begins and ends in different kinds of places",
            help: "type the tag anew in one go, so that it stands in one line"
        )
        part.faults.append((place, fault))
    }

    private func addTag(_ found: Found, _ text: String, to part: inout PartPieces) -> Int32 {
        let place = TagPlace(file: file, label: group.label, text: text, marked: found.range)
        part.places.append(place)
        let tag = Tag(
            parsing: scalars,
            found.range,
            found.kind,
            place: Int32(part.places.count - 1)
        )
        part.tags.append(tag)
        return Int32(part.tags.count - 1)
    }
}

extension Tag {
    /// Takes a tag apart: its form, its signs for white space, its inside.
    init(parsing scalars: [Unicode.Scalar], _ range: Range<Int>, _ kind: Kind, place: Int32) {
        self.kind = kind
        self.place = place
        written = Text.string(scalars[range])
        var inside = scalars[range.lowerBound + 2..<range.upperBound - 2]
        if let first = inside.first, first == "-" || first == "+" {
            stripsBefore = first == "-"
            inside = inside.dropFirst()
        }
        if let last = inside.last, last == "-" || (last == "+" && kind != .value) {
            stripsAfter = last == "-"
            inside = inside.dropLast()
        }
        for form in Form.allCases where form != .r || kind != .comment {
            let letters = Array(form.rawValue.unicodeScalars)
            guard inside.starts(with: letters), let next = inside.dropFirst(letters.count).first, Text.isSpace(next)
            else { continue }
            self.form = form
            inside = inside.dropFirst(letters.count)
            break
        }
        insideStart = inside.startIndex
        self.inside = inside.map(TagFinder.straight)
        guard kind == .statement else { return }
        let start = self.inside.drop(while: Text.isSpace)
        word = Text.string(start.prefix { Text.continuesName($0) })
    }
}
