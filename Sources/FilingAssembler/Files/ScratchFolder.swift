internal import FoundationEssentials
internal import Glibc

/// A private folder that is gone, with all that is in it, when its owner is.
struct ScratchFolder: ~Copyable {
    let path: String

    init() throws(OutputFault) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/filing-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw OutputFault(
                path: parent,
                complaint: "no temporary folder can be made in `\(parent)`: \(String(cString: strerror(errno)))",
                help: "set TMPDIR to a folder that can be written"
            )
        }
        path = String(cString: made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
