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
        content.outline.plan(of: content)
        return content.outline
    }

    /// A finished document, each line one paragraph; `# ` begins a heading.
    static func paper(_ text: String, named name: String) -> Paper {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let paragraphs = lines.enumerated().map { index, line in
            let mark = line.hasPrefix("# ") ? 2 : 0
            let words = String(line.dropFirst(mark))
            let place = Location(
                file: name,
                start: Position(line: index + 1, column: mark + 1),
                end: Position(line: index + 1, column: mark + 1 + words.unicodeScalars.count)
            )
            return PaperParagraph(lines: [Located(words, at: place)], heading: mark == 0 ? nil : 1)
        }
        return PaperReader.paper(of: paragraphs, named: name)
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
