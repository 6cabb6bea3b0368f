/// Names with values, in the order in which they were given, as Python's `dict` keeps them.
package struct TemplateObject: Sendable {
    package private(set) var keys: [String] = []
    package private(set) var values: [TemplateValue] = []
    /// Where each key is; only for objects so large that looking through ``keys`` would be slower.
    private var places: [String: Int] = [:]

    /// Up to this size a straight look through the keys beats hashing: most keys fit into a machine word or two.
    private static let hashedAbove = 12

    package init() {}

    package init(_ pairs: [(String, TemplateValue)]) {
        keys.reserveCapacity(pairs.count)
        values.reserveCapacity(pairs.count)
        for (key, value) in pairs { self[key] = value }
    }

    package var count: Int { keys.count }

    /// The value of a key; setting `nil` takes the key out.
    package subscript(key: String) -> TemplateValue? {
        get { place(of: key).map { values[$0] } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(key, value)
            case (nil, nil): break
            }
        }
    }

    private func place(of key: String) -> Int? {
        if keys.count > Self.hashedAbove { return places[key] }
        for place in keys.indices where keys[place] == key { return place }
        return nil
    }

    private mutating func append(_ key: String, _ value: TemplateValue) {
        keys.append(key)
        values.append(value)
        if keys.count == Self.hashedAbove + 1 {
            reindex()
        } else if keys.count > Self.hashedAbove {
            places[key] = keys.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        keys.remove(at: place)
        values.remove(at: place)
        reindex()
    }

    private mutating func reindex() {
        places.removeAll(keepingCapacity: true)
        guard keys.count > Self.hashedAbove else { return }
        for (place, key) in keys.enumerated() { places[key] = place }
    }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements)
    }
}
