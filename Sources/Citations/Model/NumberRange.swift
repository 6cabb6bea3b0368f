/// Numbers from `first` to `last`, both included, as a text gives them: `last` may be the smaller by mistake.
package struct NumberRange: Hashable, Sendable {
    package var first: Int
    package var last: Int

    package init(first: Int, last: Int) {
        self.first = first
        self.last = last
    }

    package init(_ only: Int) {
        self.init(first: only, last: only)
    }

    package var isAscending: Bool { first <= last }
    package var isSingle: Bool { first == last }

    package func contains(_ number: Int) -> Bool { number >= first && number <= last }

    /// `78` after `177` means `178`; a number that is not shorter means itself.
    static func expand(_ last: Int, digits: Int, from first: Int, digits firstDigits: Int) -> Int {
        guard digits < firstDigits else { return last }
        let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
        return first / scale * scale + last
    }

    /// `177–78`: repeated leading digits are dropped but for two.
    /// Source: Bluebook rule 3.2(a).
    var shortened: String {
        guard first != last else { return String(first) }
        let (from, to) = (Array(String(first)), Array(String(last)))
        guard from.count == to.count, to.count > 2 else { return "\(first)–\(last)" }
        var same = 0
        while same < to.count - 2, from[same] == to[same] { same += 1 }
        return "\(first)–" + String(to[same...])
    }

    /// `12–14` with all its digits, as for sections and paragraphs.
    var full: String { isSingle ? "\(first)" : "\(first)–\(last)" }
}
