/// Abbreviations and words with what they stand for, found in a text in any spacing and letter case.
///
/// A key is written in lower case with a blank wherever a full stop or a space may stand: `f supp 3d` is found in
/// `F. Supp. 3d`, `F.Supp.3d` and `FSupp3d`. An apostrophe in a key stands for `'` and `’`.
struct Lexicon<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var byte: UInt8
        var firstChild = 0
        var sibling = 0
        var value: Value?
    }

    /// A tree of bytes; 0 is the root, and as a link it means none.
    private var nodes = [Node(byte: 0)]

    init(_ entries: some Sequence<(String, Value)>) {
        for (key, value) in entries { insert(key, value) }
    }

    private mutating func insert(_ key: String, _ value: Value) {
        var node = 0
        for byte in key.utf8 {
            if let next = child(of: node, byte) {
                node = next
            } else {
                nodes.append(Node(byte: byte, sibling: nodes[node].firstChild))
                nodes[node].firstChild = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].value = value
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = nodes[node].firstChild
        while next != 0 {
            if nodes[next].byte == byte { return next }
            next = nodes[next].sibling
        }
        return nil
    }

    /// The longest entry that starts where the reader stands, with the place behind it and its full stop.
    func longestMatch(at reader: Reader) -> (value: Value, end: Int)? {
        guard let match = match(from: 0, reader), let value = nodes[match.node].value else { return nil }
        return (value, match.end)
    }

    /// The longest way on from a node. Squeezed writing, as `NE2d`, may go on with or without a gap, so both are tried.
    private func match(from node: Int, _ reader: Reader) -> (node: Int, end: Int)? {
        var best: (node: Int, end: Int)?
        if nodes[node].value != nil, !reader.byte.isLetter {
            best = (node, reader.byte == .dot ? reader.position + 1 : reader.position)
        }
        var next = reader
        if let child = follow(node, &next), let longer = match(from: child, next), longer.end > best?.end ?? 0 {
            best = longer
        }
        guard node != 0, let gap = child(of: node, .space) else { return best }
        next = reader
        _ = next.take(.dot)
        next.skipSpaces()
        if let child = follow(gap, &next), let longer = match(from: child, next), longer.end > best?.end ?? 0 {
            best = longer
        }
        return best
    }

    private func follow(_ node: Int, _ reader: inout Reader) -> Int? {
        if let width = reader.apostropheWidth(at: reader.position), let next = child(of: node, .apostrophe) {
            reader.position += width
            return next
        }
        guard reader.byte > .space, let next = child(of: node, reader.byte.folded) else { return nil }
        reader.position += 1
        return next
    }
}

extension Reader {
    /// Reads the longest entry of a lexicon that stands here.
    mutating func take<Value>(_ lexicon: Lexicon<Value>) -> Value? {
        guard let match = lexicon.longestMatch(at: self) else { return nil }
        position = match.end
        return match.value
    }
}
