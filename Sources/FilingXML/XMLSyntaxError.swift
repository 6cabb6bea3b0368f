package import Diagnostics

/// Why a text was not accepted as XML: the first fault, and where it stands.
package struct XMLSyntaxError: Error, Hashable, Sendable {
    /// The name given when parsing.
    package var file: String
    /// Counted from 1; 0 where the parser knows no place.
    package var line: Int
    /// Counted from 1, as libxml2 counts it: exact in ASCII, approximate behind other letters.
    package var column: Int
    /// One clause, lowercase, no full stop.
    package var message: String

    package var location: Location {
        let position = Position(line: max(1, line), column: max(1, column))
        return Location(file: file, start: position, end: position)
    }

    package func diagnostic(rule: String) -> Diagnostic {
        Diagnostic(.error, rule: rule, message, at: location)
    }
}

extension XMLSyntaxError: CustomStringConvertible {
    package var description: String { "\(file):\(line):\(column): \(message)" }
}
