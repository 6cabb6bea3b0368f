import CaseFiles
import Diagnostics

/// Where personal identifiers stand in exhibits: on pages, and in what a file tells beside them.
enum ExhibitIdentifiers {
    /// The places in one exhibit in words, such as `pages 3 and 7, and the document properties (Author)`; `nil` for none.
    static func places(of kinds: Set<IdentifierScan.Kind>, in facts: ExhibitFacts?) -> String? {
        let pages = facts?.text?.pages ?? []
        let numbers = pages.indices.filter { !pages[$0].identifiers.isDisjoint(with: kinds) }.map { $0 + 1 }
        let others = (facts?.contents?.hiddenWords ?? []).filter { words in
            // No identifier is without a digit, and most of these words are names.
            words.text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
                && IdentifierScan.hits(in: MappedText(words.text)).contains { kinds.contains($0.kind) }
        }.map(\.place)
        let places = (numbers.isEmpty ? [] : [PageList.text(numbers)]) + others.prefix(3)
        return places.isEmpty ? nil : places.joined(separator: " and ")
    }

    /// One fault per exhibit that is public and has no exemption.
    static func faults(
        _ kinds: Set<IdentifierScan.Kind>,
        called what: String,
        fix: String,
        milder: Diagnostic.Severity? = nil,
        in packet: PacketOutline
    ) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            guard exhibit.redactionExemption == nil, exhibit.sealed?.value != true,
                let places = places(of: kinds, in: packet.exhibits[exhibit.key.value])
            else { return nil }
            let label = packet.labels[exhibit.key.value] ?? exhibit.key.value
            return Fault(
                "\(what) stands in full in exhibit `\(label)`, on \(places)",
                at: exhibit.file.location,
                fix: fix,
                about: Diagnostic.Subject(exhibit: exhibit.key.value),
                milder: milder
            )
        }
    }
}

/// Page numbers in words.
enum PageList {
    /// `page 7`, `pages 3, 7–9 and 12`.
    static func text(_ pages: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for page in Set(pages).sorted() {
            if let last = runs.last, page == last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...page
            } else {
                runs.append(page...page)
            }
        }
        let words = runs.map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)\(run.count == 2 ? " and " : "–")\(run.upperBound)"
        }
        guard words.count > 1, let last = words.last else {
            return (runs.first?.count == 1 ? "page " : "pages ") + (words.first ?? "")
        }
        if words.count > 8 {
            return "pages \(words.prefix(6).joined(separator: ", ")) and \(words.count - 6) other stretches"
        }
        return "pages " + words.dropLast().joined(separator: ", ") + " and " + last
    }
}

/// What a rule says about the contents of one exhibit's file.
struct FileFinding {
    var message: String
    var fix: String
    var milder: Diagnostic.Severity?

    init(_ message: String, fix: String, milder: Diagnostic.Severity? = nil) {
        self.message = message
        self.fix = fix
        self.milder = milder
    }
}

/// A file for the court as the rules on files see it: an exhibit, or a finished paper that is a PDF itself.
struct CheckedFile {
    var name: Located<String>
    /// The exhibit's key; `nil` for the paper.
    var exhibit: String?
    var facts: ExhibitFacts

    func fault(_ finding: FileFinding) -> Fault {
        Fault(
            finding.message,
            at: name.location,
            fix: finding.fix,
            about: Diagnostic.Subject(exhibit: exhibit),
            milder: finding.milder
        )
    }
}

extension PacketOutline {
    /// The files about which something is known.
    var files: [CheckedFile] {
        let known = caseFile.exhibits.compactMap { exhibit in
            exhibits[exhibit.key.value].map {
                CheckedFile(name: exhibit.file, exhibit: exhibit.key.value, facts: $0)
            }
        }
        guard let paper, let facts = paper.file else { return known }
        let place = paper.filePlace ?? .beginning(of: paper.name)
        return [CheckedFile(name: Located(paper.name, at: place), facts: facts)] + known
    }

    /// The faults of a rule that looks at the contents of each file; those not looked at are passed over.
    func faultsInFiles(_ find: (ExhibitContents, _ name: String) -> FileFinding?) -> [Fault] {
        files.compactMap { file in
            file.facts.contents.flatMap { find($0, file.name.value) }.map(file.fault)
        }
    }
}
