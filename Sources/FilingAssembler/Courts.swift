internal import CaseFiles
internal import Diagnostics

/// The courts that are part of the binary.
public enum Courts {
    public static var keys: [String] { BuiltinFiles.names(in: "Courts") }

    /// Why a court cannot be named like this, in words for the user; `nil` where there is such a court.
    public static func complaint(aboutKey key: String) -> String? {
        guard !keys.contains(key) else { return nil }
        let known = keys.map { "`\($0)`" }.joined(separator: ", ")
        let hint = Spelling.nearest(to: key, in: keys).map { "did you mean `\($0)`?" } ?? "there are \(known)"
        return "no court `\(key)`; \(hint)"
    }

    /// A court by its key, or `nil` when there is none.
    static func court(_ key: String) -> Court? {
        guard let bytes = BuiltinFiles.bytes(of: "Courts/\(key).yaml") else { return nil }
        return Court.read(yaml: bytes, file: "Courts/\(key).yaml").0
    }

    /// The generic federal court, which stands in for one that is not known.
    static var fallback: Court {
        guard let court = court("federal") else {
            preconditionFailure("Courts/federal.yaml is part of the binary, and a test reads it")
        }
        return court
    }
}
