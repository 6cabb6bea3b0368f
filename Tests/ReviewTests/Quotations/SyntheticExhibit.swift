import Foundation
import Support

/// A run of pseudo-random numbers that is the same everywhere.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func roll(_ range: Range<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
}

/// Pages of running text as `pdftotext` gives them: lines, broken words, ligatures, running heads, marks of notes.
struct SyntheticExhibit {
    /// The sentences of the text as somebody would quote them.
    var words: [String] = []
    /// The page of each word, from 1.
    var pages: [Int] = []
    /// What stands on each page.
    var printed: [String] = []

    static let wordsPerPage = 220

    init(pages count: Int, vocabulary: [String], title: String, _ dice: inout Dice) {
        for page in 1...count {
            var text: [String] = []
            for index in 0..<Self.wordsPerPage {
                var word =
                    dice.roll(0..<12) == 0 ? "\(dice.roll(2..<9_000))" : vocabulary[dice.roll(0..<vocabulary.count)]
                if index > 0, index % 13 == 12 { word += index % 3 == 0 ? "," : "." }
                text.append(word)
            }
            words += text
            pages += [Int](repeating: page, count: text.count)
            printed.append(Self.page(text, number: page, of: count, title: title, &dice))
        }
    }

    private static func page(
        _ words: [String],
        number: Int,
        of count: Int,
        title: String,
        _ dice: inout Dice
    ) -> String {
        var lines = ["\(title)  Page \(number) of \(count)"]
        var line = ""
        for word in words {
            var word = print(word, &dice)
            if line.count + word.count > 68 {
                let letters = Array(word)
                if letters.count > 7, letters.allSatisfy(\.isLetter), dice.roll(0..<2) == 0 {
                    lines.append(line + " " + String(letters.prefix(4)) + "-")
                    word = String(letters.dropFirst(4))
                } else {
                    lines.append(line)
                }
                line = word
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return (lines + [line, "", "\(number)", "CEDC-0001\(number + 10)"]).joined(separator: "\n") + "\n"
    }

    /// Typography that a quotation need not share.
    private static func print(_ word: String, _ dice: inout Dice) -> String {
        var word = word
        switch dice.roll(0..<30) {
        case 0: word = word.replacingOccurrences(of: "fi", with: "\u{FB01}")
        case 1: word = word.replacingOccurrences(of: "fl", with: "\u{FB02}")
        case 2 where word.hasSuffix(".") && word.first?.isLetter == true: word += "\(dice.roll(1..<40))"
        case 3: word = word.prefix(2) + "\u{AD}" + word.dropFirst(2)
        case 4: word = word.replacingOccurrences(of: "’", with: "'")
        default: break
        }
        return word
    }
}

/// Words of the specimen exhibits, each once.
enum Vocabulary {
    static func words() throws -> [String] {
        let folder = Project.file("Exhibits/text")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let texts = try names.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        let words = texts.joined(separator: " ").split { !$0.isLetter && $0 != "’" && $0 != "-" }.map(String.init)
        return Set(words.filter { $0.count > 1 && $0.first != "-" && $0.last != "-" }).sorted()
    }
}
