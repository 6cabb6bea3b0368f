/// The element names that are open at a place, from the root down, each such list with a number.
///
/// Two tags of one block fit together when their numbers are equal: then whatever the block skips or
/// repeats closes exactly what it opens.
struct ElementStacks {
    private struct Entry: Hashable {
        var parent: Int32
        var name: Int32
    }

    private var entries: [Entry] = [Entry(parent: -1, name: -1)]
    private var ids: [Entry: Int32] = [:]
    private var signatures: [String: Int32] = [:]
    /// The signature of each stack that was asked for.
    private var known: [Int32: Int32] = [:]

    static let root: Int32 = 0

    mutating func push(_ name: Int32, on parent: Int32) -> Int32 {
        let entry = Entry(parent: parent, name: name)
        if let known = ids[entry] { return known }
        entries.append(entry)
        ids[entry] = Int32(entries.count - 1)
        return Int32(entries.count - 1)
    }

    /// The names from the innermost outwards.
    func names(of id: Int32, in part: PartPieces) -> [String] {
        var names: [String] = []
        var id = id
        while id > 0 {
            let entry = entries[Int(id)]
            names.append(entry.name >= 0 ? part.names[Int(entry.name)] : "@")
            id = entry.parent
        }
        return names
    }

    /// A number for what may stand at a place: XML made at one place fits at another of the same number.
    ///
    /// Inside a paragraph the elements up to it count. All places that take paragraphs are alike.
    mutating func signature(of id: Int32, in part: PartPieces) -> Int32 {
        if let known = known[id] { return known }
        let made = newSignature(of: id, in: part)
        known[id] = made
        return made
    }

    private mutating func newSignature(of id: Int32, in part: PartPieces) -> Int32 {
        var inner: [String] = []
        for name in names(of: id, in: part) {
            inner.append(name)
            let word = WordName(rawValue: String(name.drop { $0 != ":" }.dropFirst()))
            if word == .p || (inner.count == 1 && (word == .tbl || word == .tr)) {
                return number(inner.joined(separator: "/"))
            }
        }
        return number(inner.first == "@" ? "attribute" : "blocks")
    }

    private mutating func number(_ text: String) -> Int32 {
        if let known = signatures[text] { return known }
        signatures[text] = Int32(signatures.count)
        return Int32(signatures.count - 1)
    }
}
