internal import CaseFiles
public import Diagnostics
internal import Templating

/// What a template is filled with: JSON or YAML from a file.
public struct TemplateData: Sendable {
    let object: TemplateObject
    /// What was wrong with the file; an error among them means that ``object`` is not to be used.
    public let diagnostics: [Diagnostic]
    /// The text that places point into, by file name.
    public let texts: [String: String]

    private static let mostBytes = 64 << 20

    /// Reads a file by its ending, or by its content when the ending says nothing.
    /// - Throws: ``FileFault`` when the file cannot be read.
    public init(opening path: String) throws(FileFault) {
        let bytes = try InputFile.read(path, named: path, limit: Self.mostBytes)
        let (value, faults) = Self.isJSON(path, bytes) ? Self.json(bytes, path) : Self.yaml(bytes, path)
        texts = faults.isEmpty ? [:] : [path: String(decoding: bytes, as: UTF8.self)]
        switch value {
        case .object(let object)?: (self.object, diagnostics) = (object, faults)
        case nil where !faults.isEmpty: (object, diagnostics) = (TemplateObject(), faults)
        default: (object, diagnostics) = (TemplateObject(), faults + [Self.noObject(path)])
        }
    }

    private static func isJSON(_ path: String, _ bytes: [UInt8]) -> Bool {
        switch FilePath.ending(of: path) {
        case "json": return true
        case "yaml", "yml": return false
        default:
            let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
            return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        }
    }

    private static func json(_ bytes: [UInt8], _ path: String) -> (TemplateValue?, [Diagnostic]) {
        do throws(JSONFault) {
            return (try TemplateValue(json: bytes), [])
        } catch {
            return (nil, [error.diagnostic(in: path)])
        }
    }

    private static func yaml(_ bytes: [UInt8], _ path: String) -> (TemplateValue?, [Diagnostic]) {
        let (value, faults) = PlainValue.read(yaml: bytes, file: path)
        return (value.map(TemplateValue.init), faults)
    }

    private static func noObject(_ path: String) -> Diagnostic {
        Diagnostic(
            .error,
            rule: "DATA-TYPE",
            "the data are no group of names with values",
            at: .beginning(of: path),
            help: "write names and values: `{\"client\": \"Ada\"}` in JSON, `client: Ada` in YAML"
        )
    }
}

extension JSONFault {
    func diagnostic(in file: String) -> Diagnostic {
        let start = Position(line: line, column: column)
        let location = Location(file: file, start: start, end: Position(line: line, column: column + 1))
        return Diagnostic(.error, rule: "DATA-SYNTAX", message, at: location, help: help)
    }

    private var help: String? {
        switch message {
        case "a key in double quotes is missing": "write `\"name\": value`, and no comma before `}`"
        case "`:` is missing behind the key": "write `\"name\": value`"
        case "`,` or `}` is missing", "`,` or `]` is missing": "put a comma between two values, and close what is open"
        case "this is no value": "put text into double quotes; else write a number, `true`, `false` or `null`"
        case "a line break or control character stands in a text": "write `\\n` for a line break"
        case "this escape means nothing": "write `\\\\` for a backslash"
        default: nil
        }
    }
}

extension TemplateValue {
    fileprivate init(_ value: PlainValue) {
        switch value {
        case .null: self = .null
        case .boolean(let flag): self = .bool(flag)
        case .integer(let integer): self = .integer(integer)
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .list(let items): self = .list(items.map(TemplateValue.init))
        case .object(let fields): self = .object(TemplateObject(fields.map { ($0.name, TemplateValue($0.value)) }))
        }
    }
}
