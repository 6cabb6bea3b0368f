internal import Glibc

/// What lies in a folder.
enum FolderListing {
    /// The paths of all files below a folder, relative to it and sorted; links are listed and not followed.
    static func files(in folder: String) -> [String] {
        entries(of: folder).flatMap { name -> [String] in
            let path = FilePath.join(folder, name)
            var facts = stat()
            guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return [name] }
            return files(in: path).map { "\(name)/\($0)" }
        }
    }

    /// The names of what lies in a folder, sorted.
    static func entries(of folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
