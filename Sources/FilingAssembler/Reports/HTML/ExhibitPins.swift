internal import Citations
internal import Review

/// What citations pin inside an exhibit, in print.
enum ExhibitPins {
    /// `at 2–3`, `¶ 12`, `at CEDC-000101`; empty where the whole exhibit is cited.
    static func text(_ cite: ExhibitCite) -> String {
        if let bates = cite.bates {
            return "at\u{A0}" + (bates.range.isSingle ? bates.first : "\(bates.first)–\(bates.last)")
        }
        return text(cite.pins)
    }

    /// All that several citations of one exhibit pin, each place once and in order: `at 2, 4–5, ¶ 12`.
    static func text(_ cites: [ExhibitCite]) -> String {
        let pins = cites.filter { $0.bates == nil }.flatMap(\.pins)
            .sorted {
                (order($0.unit), $0.range.first, $0.range.last) < (order($1.unit), $1.range.first, $1.range.last)
            }
        var words: [String] = pins.isEmpty ? [] : [text(joined(pins))]
        for bates in cites where bates.bates != nil && !words.contains(text(bates)) { words.append(text(bates)) }
        return words.joined(separator: ", ")
    }

    /// Pages that follow each other become one range, unless lines on them are meant.
    private static func joined(_ pins: [Pin.Place]) -> [Pin.Place] {
        pins.reduce(into: []) { joined, pin in
            if joined.contains(pin) { return }
            if let last = joined.last, last.unit == pin.unit, last.lines == nil, pin.lines == nil,
                pin.range.first <= last.range.last + 1
            {
                joined[joined.count - 1].range.last = max(last.range.last, pin.range.last)
            } else {
                joined.append(pin)
            }
        }
    }

    private static func text(_ pins: [Pin.Place]) -> String {
        var words: [String] = []
        var unit: Pin.Unit?
        for pin in pins {
            let range = pin.range.isSingle ? "\(pin.range.first)" : "\(pin.range.first)–\(pin.range.last)"
            let lines = pin.lines.map { $0.isSingle ? ":\($0.first)" : ":\($0.first)–\($0.last)" } ?? ""
            words.append((unit == pin.unit ? "" : sign(pin.unit)) + range + lines)
            unit = pin.unit
        }
        return words.joined(separator: ", ")
    }

    private static func sign(_ unit: Pin.Unit) -> String { unit == .paragraph ? "¶\u{A0}" : "at\u{A0}" }
    private static func order(_ unit: Pin.Unit) -> Int { unit == .paragraph ? 1 : 0 }
}
