/// What a template needs of its data, as a tree of names.
package struct TemplateNeeds: Sendable {
    struct Need: Sendable {
        var name: String
        var fields: [Int] = []
        /// What stands for every item, when the value is gone through.
        var item: Int?
        var isPrinted = false
        var isTested = false
        /// The texts it is compared with.
        var choices: [String] = []
    }

    private(set) var needs = [Need(name: "")]

    /// The place of the data as a whole.
    static let root = 0

    /// The place of a name in a group, made if need be.
    mutating func field(_ name: String, of owner: Int) -> Int {
        if let known = needs[owner].fields.first(where: { needs[$0].name == name }) { return known }
        needs.append(Need(name: name))
        needs[owner].fields.append(needs.count - 1)
        return needs.count - 1
    }

    mutating func item(of owner: Int) -> Int {
        if let known = needs[owner].item { return known }
        needs.append(Need(name: ""))
        needs[owner].item = needs.count - 1
        return needs.count - 1
    }

    mutating func note(_ place: Int, _ purpose: ReadingPurpose) {
        if purpose == .testing { needs[place].isTested = true } else { needs[place].isPrinted = true }
    }

    mutating func note(_ place: Int, choice: String) {
        if !needs[place].choices.contains(choice) { needs[place].choices.append(choice) }
    }
}

/// Collects what a template needs while its programs are read.
struct NeedsReading: TemplateReading {
    var needs = TemplateNeeds()

    /// The needs that a value may be; none for what the template makes itself.
    typealias Shape = [Int]

    func made(_ value: MadeValue) -> Shape { [] }
    func list(of items: Shape) -> Shape { [] }
    func either(_ left: Shape, _ right: Shape) -> Shape { left + right.filter { !left.contains($0) } }
    func given(_ shape: Shape) -> Shape { shape }

    mutating func name(_ name: String, at spot: ReadingSpot) -> Shape {
        [needs.field(name, of: TemplateNeeds.root)]
    }

    mutating func member(_ name: String, of base: Shape, at spot: ReadingSpot) -> Shape {
        base.map { needs.field(name, of: $0) }
    }

    mutating func item(ofLoopOver base: Shape, at spot: ReadingSpot) -> Shape { base.map { needs.item(of: $0) } }

    mutating func item(of base: Shape, isAny: Bool, at spot: ReadingSpot) -> Shape {
        isAny ? [] : base.map { needs.item(of: $0) }
    }

    mutating func read(_ paths: [String], of base: Shape, at spot: ReadingSpot) {
        for path in paths {
            var shape = base
            for name in path.split(separator: ".") { shape = member(String(name), of: shape, at: spot) }
            use(shape, for: .printing, at: spot)
        }
    }

    mutating func use(_ shape: Shape, for purpose: ReadingPurpose, at spot: ReadingSpot) {
        for place in shape { needs.note(place, purpose) }
    }

    mutating func filter(_ shape: Shape, by name: String, at spot: ReadingSpot) {}

    mutating func compare(_ shape: Shape, with text: String, at spot: ReadingSpot) {
        for place in shape { needs.note(place, choice: text) }
    }
}
