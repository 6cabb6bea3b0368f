import Foundation
import Support
import WordDocuments

@testable import FilingAssembler

/// One change of a drafted Word document, and the finding that it must bring.
///
/// The table `Tests/Mutants/documents.txt` holds them in this form:
///
///     [the name of the mutant] RULE-ID RULE-ID
///     @ cedc-v-irs motion
///     - XML that stands once in the document
///     + what takes its place
///     > paragraph 12: the words that are marked
///
/// `@ … footer1.xml` changes another part of the document. Instead of `-` and `+`, `! comment TEXT`, `! file NAME` and
/// `! property NAME TEXT` add to the file. A change that is harmless has the rule `none` and no place. `;` begins a remark.
struct DocumentMutant: Sendable {
    var name: String
    /// One for each place; none for a harmless change.
    var rules: [String]
    var matter = ""
    var document = ""
    var part = "document.xml"
    private var changes: [(old: String, new: String)] = []
    private var additions: [[String]] = []
    /// The place and the marked words of each finding, as `paragraph 12: words`.
    private(set) var places: [String] = []

    var isHarmless: Bool { rules.isEmpty }

    static func table() throws -> [DocumentMutant] {
        let text = try Project.text("Tests/Mutants/documents.txt")
        return text.split(separator: "\n").reduce(into: []) { mutants, line in
            let rest = String(line.dropFirst(2))
            switch line.first {
            case "[":
                let halves = line.dropFirst().components(separatedBy: "] ")
                let rules = halves[1].components(separatedBy: " ").filter { $0 != "none" }
                mutants.append(DocumentMutant(name: halves[0], rules: rules))
            case ";": break
            default: mutants[mutants.count - 1].read(line.first, rest)
            }
        }
    }

    private init(name: String, rules: [String]) {
        self.name = name
        self.rules = rules
    }

    private mutating func read(_ sign: Character?, _ rest: String) {
        switch sign {
        case "@":
            let words = rest.components(separatedBy: " ")
            (matter, document) = (words[0], words[1])
            if words.count > 2 { part = words[2] }
        case "-": changes.append((rest, ""))
        case "+": changes[changes.count - 1].new = rest
        case "!": additions.append(rest.components(separatedBy: " "))
        case ">": places.append(rest)
        default: break
        }
    }

    /// What the findings must be.
    var expected: [String] { zip(rules, places).map { "\($0) \($1)" } }

    func change(_ edited: inout EditedDocument) throws {
        for (old, new) in changes { try edited.replace(old, with: new, in: "/word/" + part) }
        for words in additions {
            let text = words.dropFirst().joined(separator: " ")
            switch words[0] {
            case "comment": edited.addComment(text, by: "A. Editor")
            case "file": edited.addFile(text)
            default: try edited.addProperty(words[1], words.dropFirst(2).joined(separator: " "))
            }
        }
    }
}
