import CaseFiles
import Diagnostics
import Foundation
import Testing

@testable import Review

/// How well the check tells true quotations from false ones, on hundreds made by rule.
@Suite struct QuotationMeasureTests {
    @Test func catchesEveryChangedWordAndAllowsEveryAlteration() throws {
        var bench = try QuotationBench()
        let results = try bench.run(perKind: 24)
        for kind in QuotationBench.Kind.allCases {
            let of = results.filter { $0.kind == kind }
            let right = of.filter(\.isRight)
            print("\(kind): \(right.count) of \(of.count) as expected")
            for wrong in of where !wrong.isRight {
                Issue.record("\(kind): \(wrong.verdict) on “\(wrong.quotation)”\nsource: \(wrong.source)")
            }
        }
        let bad = results.filter { !$0.kind.isTrue }
        let good = results.filter(\.kind.isTrue)
        let caught = bad.count { $0.verdict != "found" }
        let alarms = good.count { $0.verdict != "found" }
        print(
            "\(results.count) quotations: \(caught) of \(bad.count) false ones caught, \(alarms) false alarms in \(good.count)"
        )
        #expect(results.count >= 300)
        #expect(caught == bad.count)
        #expect(alarms == 0)
    }
}

struct QuotationBench {
    enum Kind: CaseIterable {
        case exact, typography, capital, ending, omission, replacement, sic, overPageBreak, withoutPin
        case changedWord, changedNumber, dropped, added, swapped, plural, wrongPage, otherExhibit, absent, recognised

        /// Whether the quotation is true to its source.
        var isTrue: Bool {
            switch self {
            case .exact, .typography, .capital, .ending, .omission, .replacement, .sic, .overPageBreak, .withoutPin:
                true
            default: false
            }
        }
    }

    struct Result {
        var kind: Kind
        var quotation: String
        var source: String
        var verdict: String
        var distance: Int?
        var expectedDistance: Int?

        var isRight: Bool {
            switch kind {
            case .wrongPage: verdict == "onPages"
            case .otherExhibit: verdict == "inExhibit"
            case .absent: verdict == "missing"
            case .recognised, .changedWord, .changedNumber, .plural:
                verdict == "near" && distance == expectedDistance
            case .dropped, .added, .swapped: verdict == "near"
            default: verdict == "found"
            }
        }
    }

    private var dice = Dice(2_026)
    private let vocabulary: [String]
    private let exhibits: [SyntheticExhibit]

    init() throws {
        vocabulary = try Vocabulary.words()
        let words = vocabulary
        var made: [SyntheticExhibit] = []
        for title in ["Memorandum of Understanding", "Letter of the Agency", "Production under the Act"] {
            made.append(SyntheticExhibit(pages: 40, vocabulary: words, title: title, &dice))
        }
        exhibits = made
    }

    private struct Made {
        var kind: Kind
        var text: String
        var source: String
        var exhibit: Int
        var page: Int?
        var distance: Int?
    }

    mutating func run(perKind count: Int) throws -> [Result] {
        var made: [Made] = []
        for kind in Kind.allCases {
            for _ in 0..<count { made.append(make(kind)) }
        }
        let facts = made.map { quotation in
            let pin = quotation.page.map { " at \($0)" } ?? ""
            return "The exhibit says that “\(quotation.text)” [@x\(quotation.exhibit)\(pin)]."
        }
        let yaml = (0..<exhibits.count).map { "  - {key: x\($0), title: Exhibit, file: x\($0).pdf}" }
        var matter = try ExampleMatter(
            Example(
                stringLiteral: "exhibits:\n\(yaml.joined(separator: "\n"))\n=== facts.md\n"
                    + facts.joined(separator: "\n\n") + "\n"
            )
        )
        for (index, exhibit) in exhibits.enumerated() {
            let pages = exhibit.printed.map { PageText($0) }
            matter.outline.exhibits["x\(index)"] = ExhibitFacts(.present, pages: pages.count, text: .read(pages))
        }
        try #require(matter.outline.quotations.count == made.count)
        var check = QuotationCheck(matter.outline)
        return zip(made, matter.outline.quotations).map { made, quotation in
            let (verdict, distance) = Self.name(check.verdict(on: quotation))
            return Result(
                kind: made.kind,
                quotation: made.text,
                source: made.source,
                verdict: verdict,
                distance: distance,
                expectedDistance: made.distance
            )
        }
    }

    private static func name(_ verdict: QuotationCheck.Verdict) -> (String, Int?) {
        switch verdict {
        case .found: ("found", nil)
        case .onPages: ("onPages", nil)
        case .inExhibit: ("inExhibit", nil)
        case .near(let near, _, _, _): ("near", near.distance)
        case .missing: ("missing", nil)
        case .scanned: ("scanned", nil)
        case .unread: ("unread", nil)
        case .unknown: ("unknown", nil)
        }
    }

    private mutating func make(_ kind: Kind) -> Made {
        let exhibit = dice.roll(0..<exhibits.count)
        let source = exhibits[exhibit]
        let count = dice.roll(6..<40)
        var start = dice.roll(0..<source.words.count - 60)
        if kind == .overPageBreak {
            start = dice.roll(1..<39) * SyntheticExhibit.wordsPerPage - count / 2
        } else if source.pages[start] != source.pages[start + count] {
            start -= count
        }
        var words = Array(source.words[start..<start + count])
        let original = words.joined(separator: " ")
        let page = source.pages[start]
        var distance: Int?
        let place = dice.roll(1..<count - 1)
        switch kind {
        case .exact, .overPageBreak, .withoutPin: break
        case .typography:
            words = words.map {
                $0.replacingOccurrences(of: "-", with: "\u{2011}").replacingOccurrences(of: "’", with: "'")
            }
        case .capital: words[0] = "[\(words[0].prefix(1).uppercased())]" + words[0].dropFirst()
        case .ending:
            let long = words.indices.first { words[$0].count > 6 && words[$0].allSatisfy(\.isLetter) } ?? place
            words[long] = words[long].count > 6 ? words[long].dropLast(2) + "[ed]" : words[long]
        case .omission:
            let end = min(count - 1, place + dice.roll(1..<20))
            words.replaceSubrange(place..<end, with: [["…", ". . .", "...", "[. . .]"][dice.roll(0..<4)]])
        case .replacement:
            let end = min(count - 1, place + dice.roll(1..<4))
            words.replaceSubrange(place..<end, with: ["[the agency]"])
        case .sic: words.insert("[sic]", at: place)
        case .changedWord:
            words[place] = other(than: words[place])
            distance = 1
        case .changedNumber:
            words[place] = words[place].contains(where: \.isNumber) ? "17" : "17"
            if source.words[start + place].hasPrefix("17") { words[place] = "18" }
            distance = 1
        case .dropped: words.remove(at: place)
        case .added: words.insert(other(than: ""), at: place)
        case .swapped: swapUnlike(&words, at: place)
        case .plural:
            let bare = words[place].trimmingCharacters(in: .punctuationCharacters)
            words[place] = bare.hasSuffix("s") ? String(bare.dropLast()) : bare + "s"
            distance = 1
        case .wrongPage, .otherExhibit: break
        case .absent: words = (0..<count).map { _ in String(vocabulary[dice.roll(0..<vocabulary.count)].reversed()) }
        case .recognised: distance = misread(&words, at: place)
        }
        let text = words.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: ".,"))
        var pinned: Int? = page
        if kind == .wrongPage { pinned = page == 40 ? 39 : page + 1 }
        if kind == .withoutPin { pinned = nil }
        let cited = kind == .otherExhibit ? (exhibit + 1) % exhibits.count : exhibit
        return Made(kind: kind, text: text, source: original, exhibit: cited, page: pinned, distance: distance)
    }

    private mutating func other(than word: String) -> String {
        while true {
            let other = vocabulary[dice.roll(0..<vocabulary.count)]
            if other.lowercased() != word.lowercased().trimmingCharacters(in: .punctuationCharacters) { return other }
        }
    }

    private func swapUnlike(_ words: inout [String], at place: Int) {
        for index in (place..<words.count - 1) + Array(0..<place)
        where words[index].lowercased() != words[index + 1].lowercased() {
            words.swapAt(index, index + 1)
            return
        }
    }

    /// Letters as a recognition of a scan takes them for others.
    private mutating func misread(_ words: inout [String], at place: Int) -> Int {
        var count = 0
        for index in words.indices where index >= place && count < 2 {
            let word = words[index]
            let misread = word.replacingOccurrences(of: "rn", with: "m").replacingOccurrences(of: "l", with: "1")
                .replacingOccurrences(of: "e", with: "c")
            if misread != word {
                words[index] = misread
                count += 1
            }
        }
        if count == 0 {
            words[place] = "x" + words[place]
            count = 1
        }
        return count
    }
}
