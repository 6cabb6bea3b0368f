import WordDocuments

/// The addresses of hyperlinks, which stand outside the document and may hold tags as well.
///
/// Word writes the braces of an address as `%7B` and `%7D`.
struct LinkTarget: Sendable {
    var source: String
    var relationship: String
    var program: Program

    /// The targets with tags, compiled.
    static func compile(
        _ package: WordPackage,
        file: String,
        vocabulary: Vocabulary,
        report: (PartCompiler.Result) -> Void
    ) -> [LinkTarget] {
        var targets: [LinkTarget] = []
        for source in package.sources {
            for relationship in package[relationshipsOf: source].items where relationship.isExternal {
                guard let text = withTags(relationship.target) else { continue }
                let label = "link to `\(text)`"
                let pieces = TagForms.apply(to: PartReader.read(text: text, file: file, label: label))
                let result = PartCompiler.compile(pieces, vocabulary: vocabulary, isDocument: false)
                report(result)
                guard let program = result.program else { continue }
                targets.append(LinkTarget(source: source, relationship: relationship.id, program: program))
            }
        }
        return targets
    }

    /// The address with its tags readable; `nil` when there are none.
    private static func withTags(_ target: String) -> String? {
        guard target.utf8.contains(UInt8(ascii: "{")) || target.contains("%7B") else { return nil }
        var text = ""
        var isInTag = false
        var rest = Substring(target)
        while let first = rest.first {
            if let (character, width) = decoded(rest), isInTag || character == "{" || character == "}" {
                text += character
                rest = rest.dropFirst(width)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
            if text.hasSuffix("{{") || text.hasSuffix("{%") { isInTag = true }
            if text.hasSuffix("}}") || text.hasSuffix("%}") { isInTag = false }
        }
        return text.contains("{{") || text.contains("{%") ? text : nil
    }

    /// `%20` and its like. Two digits behind a percent sign of a tag are no code, but nobody writes `%20 }`.
    private static func decoded(_ text: Substring) -> (String, Int)? {
        guard text.hasPrefix("%"), let byte = UInt8(text.dropFirst().prefix(2), radix: 16), byte < 0x80 else {
            return nil
        }
        return (String(Unicode.Scalar(byte)), 3)
    }
}

extension PartReader {
    /// A text that stands for itself, without XML around it.
    static func read(text: String, file: String, label: String) -> PartPieces {
        var part = PartPieces()
        part.bytes = Array(text.utf8)
        part.pieces = [Piece(kind: .text, start: 0, end: Int32(part.bytes.count))]
        var group = TextGroup(label: label)
        group.pieces = [0]
        if let rest = TagFinder.find(in: group, of: &part, file: file) {
            let (text, start) = TagFinder.text(of: rest, in: part)
            let place = TagPlace(file: file, label: label, text: text, marked: start..<start + 2)
            part.faults.append((place, TagFault(message: "the tag is not closed", help: "end it with `}}` or `%}`")))
        }
        return part
    }
}
