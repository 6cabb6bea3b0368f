/// Where the files of a matter may lie.
///
/// Texts and exhibits are found inside the matter. Only the exhibits folder may lie outside of it: within the same
/// git work tree, or when the user names it. A path that leads out, by `..`, from `/` or through a link, is refused.
struct MatterFolder: Sendable {
    let path: String
    /// The exhibits folder that the user named, which is trusted.
    private let givenExhibits: String?

    init(path: String, exhibits: String?) {
        self.path = path
        givenExhibits = exhibits
    }

    /// The path of a text that the case file names.
    func text(_ name: String) throws(FileFault) -> String {
        try file(name, in: path)
    }

    /// The exhibits folder.
    /// - Parameter name: as the case file has it; `nil` for the default.
    func exhibitsFolder(_ name: String?) throws(FileFault) -> String {
        if let givenExhibits { return givenExhibits }
        let name = name ?? "exhibits"
        let folder = FilePath.join(path, name)
        guard let real = FilePath.real(folder) else { throw FileFault(path: name, reason: .missing) }
        guard let matter = FilePath.real(path) else { throw FileFault(path: path, reason: .missing) }
        let ground = FilePath.workTree(of: matter) ?? matter
        guard !name.hasPrefix("/"), FilePath.isInside(real, ground) else {
            throw FileFault(path: name, reason: .outside)
        }
        return folder
    }

    /// A file in a folder, by a path that stays inside of it.
    func file(_ name: String, in folder: String) throws(FileFault) -> String {
        let file = FilePath.join(folder, name)
        guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
            throw FileFault(path: name, reason: .outside)
        }
        guard let real = FilePath.real(file) else { throw FileFault(path: name, reason: .missing) }
        guard let ground = FilePath.real(folder), FilePath.isInside(real, ground) else {
            throw FileFault(path: name, reason: .outside)
        }
        return file
    }
}
