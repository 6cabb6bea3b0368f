internal import CaseFiles
internal import Diagnostics

/// The courts that are part of the binary.
enum Courts {
    static var keys: [String] { BuiltinFiles.names(in: "Courts") }

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
