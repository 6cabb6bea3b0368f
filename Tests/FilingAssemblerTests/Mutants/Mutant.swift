import Foundation
import Support

/// One change of an example matter, and the findings that it must bring.
///
/// The tables in `Tests/Mutants` hold them, one file for each matter, in this form:
///
///     [the name of the mutant] RULE-ID
///     @ case.yaml after `- key: mou`
///     -     label: A
///     +     label: ⟦C⟧
///
/// `-` lines are taken out, `+` lines put in, `=` lines stay; a line may be a part of one. Together they must stand
/// once in the file, or else the first time behind the text named by `after`. `⟦…⟧` marks the place to be reported.
/// Several rules belong to the marks in their order, and the last one to the rest; `A+B` are two findings at one mark.
/// A change that is harmless has the rule `none`.
/// `@ everywhere` changes every text of the matter; `@ delete FILE`, `@ cut FILE` (its beginning stays),
/// `@ lock FILE` (with a password), `@ fill FILE TEXT` and `@ swap FILE FILE` change the exhibits; `;` begins a remark.
struct Mutant: Sendable {
    enum Place: Equatable, Sendable {
        case file(String, after: String?)
        case everywhere
        /// An operation on exhibit files, with its operands.
        case exhibits(String, [String])
    }

    /// One change in one place.
    struct Hunk: Sendable {
        var place: Place
        var old: [String] = []
        var new: [String] = []
    }

    var matter: String
    var name: String
    /// The rules at each mark; the last ones at every further mark.
    var rules: [[String]]
    var hunks: [Hunk] = []

    var isHarmless: Bool { rules.isEmpty }

    /// Whether it is about files, or about what the reader of files says; all others are reviewed without any.
    var needsFiles: Bool {
        rules.joined().contains { $0.hasPrefix("CASE-") || $0 == "PKT-EXH-EXIST" }
            || hunks.contains { if case .exhibits = $0.place { true } else { false } }
    }

    /// Every mutant of a table.
    static func table(_ matter: String) throws -> [Mutant] {
        let text = try Project.text("Tests/Mutants/\(matter).txt")
        return text.split(separator: "\n").reduce(into: []) { mutants, line in
            let rest = String(line.dropFirst())
            switch line.first {
            case "[": mutants.append(Mutant(heading: rest, matter: matter))
            case "@": mutants[mutants.count - 1].hunks.append(Hunk(place: place(rest)))
            case "-": mutants[mutants.count - 1].last { $0.old.append(rest) }
            case "+": mutants[mutants.count - 1].last { $0.new.append(rest) }
            case "=":
                mutants[mutants.count - 1].last {
                    $0.old.append(rest.filter { $0 != "⟦" && $0 != "⟧" })
                    $0.new.append(rest)
                }
            default: break
            }
        }
    }

    private init(heading: String, matter: String) {
        let halves = heading.split(separator: "] ", maxSplits: 1)
        self.matter = matter
        name = String(halves[0])
        rules = halves[1].split(separator: " ").filter { $0 != "none" }.map {
            $0.split(separator: "+").map(String.init)
        }
    }

    private mutating func last(_ change: (inout Hunk) -> Void) {
        change(&hunks[hunks.count - 1])
    }

    private static func place(_ line: String) -> Place {
        let halves = line.split(separator: "`", maxSplits: 1)
        let words = halves[0].split(separator: " ").map(String.init)
        switch words[0] {
        case "everywhere": return .everywhere
        case "delete", "cut", "lock", "fill", "swap": return .exhibits(words[0], Array(words.dropFirst()))
        default: return .file(words[0], after: halves.count > 1 ? String(halves[1].dropLast()) : nil)
        }
    }
}

extension Mutant.Hunk {
    /// Makes the change in a text.
    func change(_ text: inout String) throws {
        let old = old.joined(separator: "\n")
        let new = new.joined(separator: "\n")
        switch place {
        case .everywhere:
            text = text.replacingOccurrences(of: old, with: new)
        case .file(let name, let anchor):
            var start = text.startIndex
            if let anchor {
                guard let found = text.range(of: anchor) else {
                    throw Misplaced(text: anchor, file: name, isRepeated: false)
                }
                start = found.lowerBound
            }
            guard let range = text.range(of: old, range: start..<text.endIndex) else {
                throw Misplaced(text: old, file: name, isRepeated: false)
            }
            let rest = text.range(of: old, range: range.upperBound..<text.endIndex)
            guard anchor != nil || rest == nil else { throw Misplaced(text: old, file: name, isRepeated: true) }
            text.replaceSubrange(range, with: new)
        case .exhibits: break
        }
    }

    /// The text to be changed is not in the file, or stands there more than once.
    struct Misplaced: Error {
        var text: String
        var file: String
        var isRepeated: Bool
    }
}
