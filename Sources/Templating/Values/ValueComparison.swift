extension TemplateValue {
    /// Python's `==`. Numbers compare by value across their types; other types are equal only to their own.
    static func areEqual(_ left: TemplateValue, _ right: TemplateValue) -> Bool {
        switch (left, right) {
        case (.undefined, .undefined), (.null, .null): return true
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            return left.count == right.count && zip(left, right).allSatisfy(areEqual)
        case (.object(let left), .object(let right)): return areEqual(left, right)
        case (.handle(let left), .handle(let right)): return left == right
        case (.rich(let left), .rich(let right)): return left == right
        default: break
        }
        if let left = left.string, let right = right.string { return left == right }
        if let left = left.wholeNumber, let right = right.wholeNumber { return left == right }
        if let left = left.realNumber, let right = right.realNumber { return left == right }
        return false
    }

    private static func areEqual(_ left: TemplateObject, _ right: TemplateObject) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left.keys, left.values).allSatisfy { key, value in
            right[key].map { areEqual(value, $0) } ?? false
        }
    }

    /// Python's `<`.
    /// - Throws: ``TemplateFailure`` when the two have no order, such as a text and a number.
    static func isLess(_ left: TemplateValue, _ right: TemplateValue) throws(TemplateFailure) -> Bool {
        if let left = left.wholeNumber, let right = right.wholeNumber { return left < right }
        if let left = left.realNumber, let right = right.realNumber { return left < right }
        // By code point, as Python does; Swift's own order of strings is another one.
        if let left = left.string, let right = right.string {
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        if let left = left.items, let right = right.items { return try isLess(left, right) }
        throw TemplateFailure("\(left.kindName) and \(right.kindName) cannot be put in order")
    }

    private static func isLess(_ left: [TemplateValue], _ right: [TemplateValue]) throws(TemplateFailure) -> Bool {
        for (one, other) in zip(left, right) where !areEqual(one, other) { return try isLess(one, other) }
        return left.count < right.count
    }

    /// Python's `item in container`.
    static func contains(_ container: TemplateValue, _ item: TemplateValue) throws(TemplateFailure) -> Bool {
        switch container {
        case .undefined: return false
        case .list(let items), .tuple(let items): return items.contains { areEqual($0, item) }
        case .object(let object): return item.string.map { object[$0] != nil } ?? false
        case .text, .markup, .rich:
            guard let text = container.string, let part = item.string else {
                throw TemplateFailure("only a text can be looked for in a text, not \(item.kindName)")
            }
            return Text.contains(text, part)
        default: throw TemplateFailure("`in` looks into a list, an object or a text, not into \(container.kindName)")
        }
    }

    /// The characters of a text, however it is held.
    var string: String? {
        switch self {
        case .text(let text): text
        case .markup(let markup): markup.text
        case .rich(let rich): rich.plainText
        default: nil
        }
    }
}

/// Sorts, and stops at the first pair that has no order. Stable, as Python's sort is.
func sorted(
    _ items: [TemplateValue],
    by isLess: (TemplateValue, TemplateValue) throws(TemplateFailure) -> Bool
) throws(TemplateFailure) -> [TemplateValue] {
    guard items.count > 1 else { return items }
    let middle = items.count / 2
    let left = try sorted(Array(items[..<middle]), by: isLess)
    let right = try sorted(Array(items[middle...]), by: isLess)
    var merged: [TemplateValue] = []
    merged.reserveCapacity(items.count)
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
        if try isLess(right[j], left[i]) {
            merged.append(right[j])
            j += 1
        } else {
            merged.append(left[i])
            i += 1
        }
    }
    merged.append(contentsOf: left[i...])
    merged.append(contentsOf: right[j...])
    return merged
}
