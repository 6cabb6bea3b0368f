internal import CaseFiles
internal import Diagnostics
internal import FoundationEssentials

/// The exhibits in a folder, told by their file names: `A.pdf`, `Ex-B mou.pdf`, `exhibit_12.pdf`, `02-Ex-C-letter.pdf`.
enum FoundExhibits {
    /// - Returns: in the order of labels as far as names sort; files whose name states no label are passed over.
    static func list(in folder: String) -> [CaseFile.FoundExhibit] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var taken: Set<String> = []
        return names.sorted().compactMap { name in
            guard FilePath.ending(of: name) == "pdf", let label = label(of: name), taken.insert(label).inserted else {
                return nil
            }
            let place = Location.beginning(of: name)
            return CaseFile.FoundExhibit(
                key: "exhibit-\(label.lowercased())",
                label: Located(label, at: place),
                file: Located(name, at: place)
            )
        }
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
