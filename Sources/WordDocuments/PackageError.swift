package import Diagnostics

/// Why a file cannot be read or written as a Word package.
package struct PackageError: Error, Hashable, Sendable {
    /// The file as the caller named it.
    package var file: String
    /// The part at fault, such as `/word/document.xml`; `nil` when it is the file as a whole.
    package var part: String?
    /// One clause, lowercase, no full stop.
    package var message: String
    package var help: String?

    package init(_ file: String, part: String? = nil, _ message: String, help: String? = nil) {
        self.file = file
        self.part = part
        self.message = message
        self.help = help
    }

    package func diagnostic(rule: String) -> Diagnostic {
        let place = part.map { "`\($0)`: " } ?? ""
        return Diagnostic(.error, rule: rule, place + message, at: .beginning(of: file), help: help)
    }
}

extension PackageError: CustomStringConvertible {
    package var description: String {
        "\(file): \(part.map { "`\($0)`: " } ?? "")\(message)"
    }
}
