internal import Diagnostics

/// The file in the same folder whose name is most likely meant by one that does not exist.
enum NearFileName {
    /// - Parameters:
    ///   - path: as the case file has it.
    ///   - folder: the folder that it is looked for in.
    /// - Returns: the exact path; `nil` where no name is near, or where only a number differs, which is another file.
    static func nearest(to path: String, in folder: String) -> String? {
        let place = FilePath.folder(of: path)
        let name = FilePath.name(of: path)
        let inside = path.contains("/") ? FilePath.join(folder, place) : folder
        let names = FolderListing.entries(of: inside).filter { !$0.hasPrefix(".") && numbers($0) == numbers(name) }
        let wanted = folded(stem(name))
        let sameName = names.filter { folded(stem($0)) == wanted }
        let alike = sameName.first { hasSameEnding($0, name) } ?? sameName.first
        let found = alike ?? Spelling.nearest(to: name, in: names.filter { hasSameEnding($0, name) })
        return found.map { path.contains("/") ? "\(place)/\($0)" : $0 }
    }

    private static func stem(_ name: String) -> Substring {
        name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    }

    private static func hasSameEnding(_ one: String, _ other: String) -> Bool {
        FilePath.ending(of: one) == FilePath.ending(of: other)
    }

    /// `Offer Letter` and `offer_letter` are written alike.
    private static func folded(_ name: Substring) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func numbers(_ name: String) -> [Substring] {
        stem(name).split { !$0.isNumber }
    }
}
