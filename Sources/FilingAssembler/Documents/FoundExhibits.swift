internal import CaseFiles
internal import Diagnostics
internal import FoundationEssentials

/// The exhibits in a folder, told by their file names: `A.pdf`, `Ex-B mou.pdf`, `exhibit_12.pdf`, `02-Ex-C-letter.pdf`.
struct FoundExhibits {
    /// In the order of labels as far as names sort.
    private(set) var list: [CaseFile.FoundExhibit] = []
    /// PDF files that nothing can be told of.
    private(set) var faults: [Diagnostic] = []

    /// - Parameter document: the folder of the document that cites them, from which places are told.
    init(in folder: String, seenFrom document: String) {
        let shown = FilePath.seen(folder, from: document)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        if names.contains(PacketManifest.fileName), names.contains("filing-plan.txt") {
            faults = [
                fault(
                    .error,
                    "`\(folder)` is a packet, whose exhibits have slip sheets before their pages",
                    at: shown,
                    "name the folder of the exhibits that it was made from"
                )
            ]
            return
        }
        var unlabelled: [String] = []
        var taken: [String: String] = [:]
        for name in names where FilePath.ending(of: name) == "pdf" {
            let place = Location.beginning(of: FilePath.join(shown, name))
            guard let label = Self.label(of: name) else {
                unlabelled.append(name)
                continue
            }
            if let other = taken.updateValue(name, forKey: label) {
                let complaint = "both `\(other)` and `\(name)` say that they are exhibit `\(label)`; the first is read"
                taken[label] = other
                faults.append(fault(.warning, complaint, at: place.file, "rename one of them"))
                continue
            }
            list.append(
                CaseFile.FoundExhibit(
                    key: "exhibit-\(label.lowercased())",
                    label: Located(label, at: place),
                    file: Located(name, at: place)
                )
            )
        }
        if let first = unlabelled.first {
            let others = unlabelled.count == 1 ? "" : " and \(unlabelled.count - 1) more"
            let complaint = "the name of `\(first)`\(others) tells no label, so it is no exhibit for this review"
            faults.append(fault(.warning, complaint, at: shown, "name it like `Ex-A-\(first)`"))
        }
    }

    private func fault(
        _ severity: Diagnostic.Severity,
        _ message: String,
        at path: String,
        _ help: String
    ) -> Diagnostic {
        Diagnostic(severity, rule: "DOC-EXHIBITS", message, at: .beginning(of: path), help: help)
    }

    /// The label that a file name states; `nil` for a name that is no exhibit's.
    static func label(of name: String) -> String? {
        let words = name.dropLast(4).split { !($0.isLetter || $0.isNumber) }.map { $0.uppercased() }
        if words.count == 1, isLabel(words[0]) { return words[0] }
        guard let mark = words.firstIndex(where: { ["EX", "EXH", "EXHIBIT"].contains($0) }),
            words.indices.contains(mark + 1), isLabel(words[mark + 1])
        else { return nil }
        return words[mark + 1]
    }

    /// `A`, `BB` or `12`, and no word that happens to be short.
    private static func isLabel(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        if letters.allSatisfy({ (48...57).contains($0) }) { return letters.count <= 3 && word != "0" }
        return letters.count <= 2 && letters.allSatisfy { (65...90).contains($0) && $0 == letters[0] }
    }
}
