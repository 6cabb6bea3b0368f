internal import Glibc

/// The folder that several documents go into.
public enum OutputFolder {
    /// Makes the folder unless it is there.
    public static func make(_ path: String) throws(OutputFault) {
        if InputFile.isFolder(path) { return }
        guard mkdir(path, 0o755) == 0 else {
            let reason = String(cString: strerror(errno))
            throw OutputFault(path: path, complaint: "the folder `\(path)` cannot be made: \(reason)", help: nil)
        }
    }
}
