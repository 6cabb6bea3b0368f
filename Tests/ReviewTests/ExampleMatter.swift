import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler
@testable import Review

/// A matter made from a rule's example, with the places that the example marks.
struct ExampleMatter {
    var outline: PacketOutline
    var marks: [Location]

    init(_ example: Example) throws {
        let files = Self.files(of: example.text)
        var marks: [Location] = []
        var texts: [String: Prose] = [:]
        var states: [String: ExhibitFacts] = [:]
        var yaml = ""
        var paper: Paper?
        for file in files {
            if file.name.hasPrefix("exhibits/") {
                states[file.name] = file.note == "text" ? Self.facts(ofText: file.text) : try Self.facts(file.note)
                continue
            }
            let marked = MarkedText(file.text, file: file.name)
            marks += marked.spans
            if file.name == "case.yaml" {
                yaml = marked.text
            } else if file.name.hasSuffix(".docx") {
                paper = Self.paper(marked.text, named: file.name)
                if !file.note.isEmpty { paper?.layout = Self.layout(file.note, of: marked.text, named: file.name) }
            } else {
                texts[file.name] = Prose.read(Array(marked.text.utf8), file: file.name).0
            }
        }
        let bytes = Array(Self.completed(yaml).utf8)
        let caseFile = try #require(CaseFileReader.read(yaml: bytes, file: "case.yaml").0)
        let exhibits = caseFile.exhibits.reduce(into: [String: ExhibitFacts]()) { facts, exhibit in
            facts[exhibit.key.value] = states["exhibits/\(exhibit.file.value)"] ?? ExhibitFacts(.present, pages: 8)
        }
        let court = Self.court(caseFile.court.value)
        outline =
            paper.map { PacketOutline($0, exhibits: nil, facts: [:], court: court) }
            ?? Self.planned(PacketOutline(caseFile, texts: texts, exhibits: exhibits, court: court), texts)
        self.marks = marks.sorted()
    }

    /// The outline with the documents that the tool would make of such a matter.
    private static func planned(_ outline: PacketOutline, _ texts: [String: Prose]) -> PacketOutline {
        var content = Matter.Content(
            caseFile: outline.caseFile,
            court: Courts.court(outline.court.key) ?? Courts.fallback,
            prose: texts,
            outline: outline,
            exhibitFiles: [:]
        )
        content.planDocuments()
        return content.outline
    }

    /// A finished document, each line one paragraph; `# ` begins a heading, `~ ` what no page shows.
    static func paper(_ text: String, named name: String) -> Paper {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var unseen: [(kind: String, author: String?, words: Located<String>)] = []
        let paragraphs = lines.enumerated().compactMap { index, line -> PaperParagraph? in
            if line.hasPrefix("~ ") {
                unseen.append(Self.unseen(String(line.dropFirst(2)), named: name, line: index + 1))
                return nil
            }
            let mark = line.hasPrefix("# ") ? 2 : 0
            let words = String(line.dropFirst(mark))
            let place = Location(
                file: name,
                start: Position(line: index + 1, column: mark + 1),
                end: Position(line: index + 1, column: mark + 1 + words.unicodeScalars.count)
            )
            return PaperParagraph(lines: [Located(words, at: place)], heading: mark == 0 ? nil : 1)
        }
        var paper = PaperReader.paper(of: paragraphs, named: name)
        for (kind, author, words) in unseen {
            if let side = ["header": PageMargin.Side.header, "footer": .footer][kind] {
                paper.margins.append(PageMargin(side, words))
            } else {
                paper.unseen.append(UnseenWords(Self.kind(kind), words, author: author))
            }
        }
        return paper
    }

    /// `612x792, numbered, 22 pages, 3 in front`; what is said of a paragraph is said of the last one.
    private static func layout(_ note: String, of text: String, named name: String) -> PaperLayout {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("~ ") }
        let place = Location(
            file: name,
            start: Position(line: lines.count, column: 1),
            end: Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
        )
        var layout = PaperLayout()
        for part in note.components(separatedBy: ", ") {
            let words = part.components(separatedBy: " ")
            switch words.last {
            case "pages": layout.pages = Int(words[0])
            case "front": layout.frontPages = Int(words[0])
            case "lines": layout.mostLines = Int(words[0])
            case "points": layout.smallest = Double(words[0]).map { ($0, place) }
            case "numbered": layout.hasLineNumbers = true
            case "close": layout.closeLines = [place]
            case "footer": layout.lacksFooter = true
            default:
                if words[0] == "court" { layout.courtLine = words.last.flatMap { Int($0) } }
                if words[0] == "margin" { layout.sheets[0].top = words.last.flatMap { Double($0) } }
                let sides = part.components(separatedBy: "x").compactMap { Double($0) }
                if sides.count == 2 { layout.sheets.append(PaperLayout.Sheet(width: sides[0], height: sides[1])) }
            }
        }
        return layout
    }

    /// `deleted (A. Editor): stole it`
    private static func unseen(
        _ line: String,
        named name: String,
        line number: Int
    ) -> (kind: String, author: String?, words: Located<String>) {
        let halves = line.components(separatedBy: ": ")
        let words = halves.dropFirst().joined(separator: ": ")
        let head = halves[0].components(separatedBy: " (")
        let start = 3 + halves[0].unicodeScalars.count + 2
        let place = Location(
            file: name,
            start: Position(line: number, column: start),
            end: Position(line: number, column: start + words.unicodeScalars.count)
        )
        return (head[0], head.count > 1 ? String(head[1].dropLast()) : nil, Located(words, at: place))
    }

    private static func kind(_ word: String) -> UnseenWords.Kind {
        let kinds: [String: UnseenWords.Kind] = [
            "hidden": .hidden, "blackened": .blackened, "white": .whitened, "inserted": .inserted, "deleted": .deleted,
            "comment": .comment, "embedded": .embedded,
        ]
        if word.hasPrefix("property ") { return .customProperty(String(word.dropFirst(9))) }
        return kinds[word] ?? .property(word)
    }

    private struct File {
        var name: String
        var note: String
        var text: String
    }

    private static func files(of text: String) -> [File] {
        var files = [File(name: "case.yaml", note: "", text: "")]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                let words = line.dropFirst(4).split(separator: " ", maxSplits: 1)
                files.append(File(name: String(words[0]), note: words.count > 1 ? String(words[1]) : "", text: ""))
            } else {
                files[files.count - 1].text += line + "\n"
            }
        }
        return files
    }

    private struct UnknownState: Error { var note: String }

    private static func facts(_ note: String) throws -> ExhibitFacts {
        switch note {
        case "missing": return ExhibitFacts(.missing)
        case "unreadable": return ExhibitFacts(.unreadable(.isDamaged(detail: "no trailer")))
        case "outside": return ExhibitFacts(.outside)
        case "encrypted": return ExhibitFacts(.present, pages: 8, isEncrypted: true)
        default:
            guard let pages = note.split(separator: " ").first.flatMap({ Int($0) }) else {
                throw UnknownState(note: note)
            }
            let notes = note.components(separatedBy: ", ").dropFirst()
            let words = note.split(separator: " ")
            let megabytes = words.last == "MB" ? Int(words[words.count - 2]) : nil
            return ExhibitFacts(
                .present,
                pages: pages,
                bytes: megabytes.map { $0 * 1_000_000 },
                contents: notes.isEmpty ? nil : try contents(Array(notes))
            )
        }
    }

    private static func contents(_ notes: [String]) throws -> ExhibitContents {
        var contents = ExhibitContents()
        for note in notes {
            let words = note.components(separatedBy: " ")
            let rest = words.dropFirst().joined(separator: " ")
            let page = words.count > 1 ? Int(words[1]) ?? 1 : 1
            switch words[0] {
            case "action": contents.activeContent.append(rest)
            case "attachment": contents.attachments.append(rest)
            case "form": contents.formFields = page
            case "font": contents.fontsNotEmbedded.append(rest)
            case "PDF/A-2b": contents.pdfAClaim = "2b"
            case "sideways": contents.sidewaysPages.append(page)
            case "odd": contents.oddSizedPages.append(page)
            case "covered": contents.covers.append(ExhibitContents.Cover(page: page, kind: .dark))
            case "comment":
                let text = words.dropFirst(2).joined(separator: " ")
                contents.annotations.append(ExhibitContents.Words("Text", page: page, text))
            case "author": contents.properties.append(ExhibitContents.Words("Author", rest))
            default: throw UnknownState(note: note)
            }
        }
        return contents
    }

    private static func facts(ofText text: String) -> ExhibitFacts {
        let pages = text.components(separatedBy: "--- page\n").map { PageText($0) }
        return ExhibitFacts(.present, pages: pages.count, text: .read(pages))
    }

    /// An example says only what matters to it; what every case file must have is added at the end.
    private static func completed(_ yaml: String) -> String {
        let given = Set(yaml.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
        let needed = [
            "court": "mad", "title": "Complaint", "plaintiffs": "[]", "defendants": "[]", "facts": "facts.md",
            "claims": "[]",
            "relief": "[]",
        ]
        return yaml
            + needed.sorted { $0.key < $1.key }.filter { !given.contains($0.key) }.map { "\($0.key): \($0.value)\n" }
            .joined()
    }

    private static func court(_ key: String) -> CourtFacts {
        CourtFacts(Courts.court(key) ?? Courts.fallback)
    }
}
