package import Diagnostics

/// Something with a key: what it is, and where the key stands.
package struct Thing: Sendable {
    package var kind: ThingKind
    package var location: Location
}

/// Which things of a kind are meant.
package enum Selection: Sendable {
    /// The word `all`.
    case all(Location)
    case keys([Located<String>])

    /// The keys meant, in order; `everything` are those that `all` stands for.
    package func keys(of everything: [Located<String>]) -> [Located<String>] {
        switch self {
        case .all(let location): everything.map { Located($0.value, at: location) }
        case .keys(let keys): keys
        }
    }

    package var isEmpty: Bool {
        if case .keys(let keys) = self { return keys.isEmpty }
        return false
    }
}

/// One paragraph by its key, or a range of them.
package struct ParagraphRange: Sendable, Hashable {
    package var first: String
    /// `nil` for one paragraph.
    package var last: String?
    package var location: Location

    /// Reads `key` or `first..last`.
    package init(_ text: Located<String>) {
        location = text.location
        guard let dots = Self.dots(in: text.value) else {
            first = text.value
            return
        }
        first = String(text.value[..<dots.lowerBound])
        last = String(text.value[dots.upperBound...])
    }

    private static func dots(in text: String) -> Range<String.Index>? {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == ".", next < text.endIndex, text[next] == "." { return index..<text.index(after: next) }
            index = next
        }
        return nil
    }
}
