internal import Glibc

/// Paths as text: the few things about them that need no file system, and the one that does.
enum FilePath {
    static func join(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path as it is written in a folder; absolute when it lies elsewhere.
    static func seen(_ path: String, from folder: String) -> String {
        let path = withoutSlashes(path)
        let inside = folder.hasSuffix("/") ? folder : folder + "/"
        if path.hasPrefix(inside) { return String(path.dropFirst(inside.count)) }
        return folder == "." || path.hasPrefix("/") ? path : real(path) ?? path
    }

    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// `out/` as `out`.
    static func withoutSlashes(_ path: String) -> String {
        guard let last = path.lastIndex(where: { $0 != "/" }) else { return path }
        return String(path[...last])
    }

    /// The ending without its dot, in lower case; empty when there is none.
    static func ending(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The absolute path with every link followed, or `nil` when there is nothing.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether an absolute path lies in a folder or is that folder.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// The root of the git work tree that holds an absolute path, or `nil` outside of one.
    static func workTree(of path: String) -> String? {
        var folder = path
        while true {
            if access(join(folder, ".git"), F_OK) == 0 { return folder }
            guard folder != "/" else { return nil }
            folder = self.folder(of: folder)
        }
    }
}
