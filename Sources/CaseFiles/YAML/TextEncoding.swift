package import Diagnostics

/// Whether bytes are text that can be read: UTF-8 without control characters.
package enum TextEncoding {
    /// The first fault with its line and column, or `nil` when the text is sound.
    package static func fault(in bytes: [UInt8], file: String) -> Diagnostic? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var place = Position(line: 1, column: 1)
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return nil
            case .error: return fault("not valid UTF-8", place, file, "save the file as UTF-8")
            case .scalarValue(let scalar):
                if scalar == "\n" {
                    place = Position(line: place.line + 1, column: 1)
                    continue
                }
                if isControl(scalar) {
                    return fault("a control character (U+\(hexadecimal(scalar)))", place, file, "remove it")
                }
                place.column += 1
            }
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t" && scalar != "\r") || scalar.value == 0x7F
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func fault(_ message: String, _ place: Position, _ file: String, _ help: String) -> Diagnostic {
        let location = Location(file: file, start: place, end: Position(line: place.line, column: place.column + 1))
        return Diagnostic(.error, rule: "CASE-ENCODING", message, at: location, help: help)
    }
}
