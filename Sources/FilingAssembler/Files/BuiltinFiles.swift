internal import CBuiltinFiles

/// The templates and courts that are part of the binary, so that it runs from any folder.
enum BuiltinFiles {
    /// A file by its path in the project, such as `Templates/complaint.xml`.
    static func bytes(of path: String) -> [UInt8]? {
        var next = builtin_files()
        while let file = next?.pointee, let name = file.path {
            if String(cString: name) == path {
                return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            }
            next = next?.successor()
        }
        return nil
    }

    /// The names, without ending, of the files in a folder, such as the keys of the courts.
    static func names(in folder: String) -> [String] {
        paths(in: folder).map { String($0.dropFirst(folder.count + 1).prefix { $0 != "." }) }
    }

    /// The paths of the files below a folder, sorted.
    static func paths(in folder: String) -> [String] {
        var paths: [String] = []
        var next = builtin_files()
        while let file = next?.pointee, let name = file.path {
            let path = String(cString: name)
            if path.hasPrefix(folder + "/") { paths.append(path) }
            next = next?.successor()
        }
        return paths.sorted()
    }
}
