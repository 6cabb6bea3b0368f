internal import CaseFiles
internal import Diagnostics

/// Small turns of phrase that documents share.
enum Wording {
    /// `a`, `a and b`, `a, b, and c`.
    static func list(_ words: [String]) -> String {
        switch words.count {
        case 0...1: words.first ?? ""
        case 2: "\(words[0]) and \(words[1])"
        default: words.dropLast().joined(separator: ", ") + ", and \(words[words.count - 1])"
        }
    }

    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Keeps on one line what is read as one: a section or paragraph sign with its number, a month with its day.
    static func unbroken(_ text: String) -> String {
        var text = text
        let kept = text.withUTF8 { bytes -> String? in
            var kept: [UInt8] = []
            var done = 0
            for space in bytes.indices where bytes[space] == UInt8(ascii: " ") && isKept(space, in: bytes) {
                kept += bytes[done..<space]
                kept += "\u{A0}".utf8
                done = space + 1
            }
            return done == 0 ? nil : String(decoding: kept + bytes[done...], as: UTF8.self)
        }
        return kept ?? text
    }

    /// Whether a space stands behind a section or paragraph sign, or between a month and its day.
    private static func isKept(_ space: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if space >= 2, bytes[space - 2] == 0xC2, bytes[space - 1] == 0xA7 || bytes[space - 1] == 0xB6 { return true }
        guard space + 1 < bytes.count, bytes[space + 1] &- 0x30 < 10 else { return false }
        var start = space
        while start > 0, bytes[start - 1] & ~0x20 &- 0x41 < 26 { start -= 1 }
        guard (3...9).contains(space - start), months.contains(String(decoding: bytes[start..<space], as: UTF8.self))
        else { return false }
        // The end of a longer word is no month, such as `éMay`.
        let before = String(decoding: bytes[max(0, start - 4)..<start], as: UTF8.self).unicodeScalars.last
        return !(before?.properties.isAlphabetic ?? false)
    }

    /// Typographic quotation marks, for words of the case file; texts get theirs from CommonMark.
    static func typographic(_ text: String) -> String {
        var text = text
        guard text.withUTF8({ $0.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") } }) else {
            return text
        }
        var set = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let opens = previous.properties.isWhitespace || previous == "(" || previous == "[" || previous == "—"
            switch scalar {
            case "\"": set.append(opens ? "“" : "”")
            case "'": set.append(opens ? "‘" : "’")
            default: set.append(scalar)
            }
            previous = scalar
        }
        return String(set)
    }

    /// A sentence without the mark at its end, so that it can stand in a list.
    static func withoutEnd(_ text: String) -> String {
        var text = text
        while let last = text.last, last == "." || last == ";" || last == "," || last.isWhitespace { text.removeLast() }
        return text
    }

    /// The text with a capital at its beginning.
    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// Each text once, in the order of first use.
    static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// Parties by their full names, each with the short name that is used from then on.
    static func introduced(_ parties: [Party], as word: String) -> String {
        let names = parties.map { party in
            let addition = party.captionAddition.map { ", \($0)" } ?? ""
            let short = party.shortName.map { " (“\($0.value)”)" } ?? ""
            return party.name.value + addition + short
        }
        // Names that hold commas are set apart by semicolons.
        let separator = names.contains { $0.contains(",") } ? "; " : ", "
        guard names.count > 2 else { return typographic("\(word) \(names.joined(separator: " and "))") }
        let all = names.dropLast().joined(separator: separator) + separator + "and " + names[names.count - 1]
        return typographic("\(word) \(all)")
    }

    /// How the parties of one side are called together: `All Plaintiffs`, `Plaintiff Roe`, `Plaintiffs Roe and Doe`.
    static func side(_ chosen: [Party], of everyone: [Party], one: String, many: String) -> String {
        guard everyone.count > 1 else { return one }
        if chosen.count == everyone.count { return "All \(many)" }
        return (chosen.count == 1 ? one : many) + " " + list(chosen.map(\.nameInText))
    }
}

extension Party {
    /// The short name where a title of the case or of a role stands before it: `Quiroga`, for `Ms. Quiroga`.
    var nameBesideRole: String {
        let name = nameInText
        let titles = ["Mr. ", "Ms. ", "Mrs. ", "Miss ", "Mx. ", "Dr. ", "Prof. ", "Mr.\u{A0}", "Ms.\u{A0}"]
        return titles.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
    }

    /// What the caption adds to the name: `in official capacity as Commissioner of Internal Revenue`, or a description.
    var captionAddition: String? {
        let capacityText = capacity.flatMap { capacity -> String? in
            guard kind.value == .officer || kind.value == .individual else { return nil }
            let office = office.map { " as \($0.value)" } ?? ""
            return switch capacity.value {
            case .official: "in official capacity\(office)"
            case .individual: "individually"
            case .both: "individually and in official capacity\(office)"
            }
        }
        let parts = [description?.value, capacityText].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
