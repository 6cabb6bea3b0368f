import CaseFiles
import Diagnostics

/// A text in which `⟦…⟧` marks the spans that faults are expected at.
struct Marked {
    var text: String
    var spans: [String]

    init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var spans: [String] = []
        var start = ""
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = "\(line):\(column)"
            case "⟧": spans.append("\(start)-\(line):\(column)")
            default:
                text.append(scalar)
                // A byte order mark takes no column.
                if scalar != "\u{FEFF}" { column += 1 }
                if scalar == "\n" { (line, column) = (line + 1, 1) }
            }
        }
        self.text = String(text)
        self.spans = spans
    }
}

extension Location {
    var span: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

extension Diagnostic {
    /// One line: `CASE-TYPE: message (help)`.
    var told: String { "\(rule): \(message)" + (help.map { " (\($0))" } ?? "") }
}

/// A case file with what every case file needs, and the lines of a test.
func readCase(_ yaml: String) -> (CaseFile?, [Diagnostic]) {
    CaseFileReader.read(yaml: Array(yaml.utf8), file: "case.yaml")
}

/// The top-level fields that must be given, for tests about others.
let basics = """
    court: mad
    title: Complaint
    facts: facts.md

    """

/// The findings of a text, without those about fields that tests leave out.
func faults(of marked: String) -> (found: [Diagnostic], expected: [String]) {
    let marked = Marked(marked)
    let found = readCase(marked.text).1.filter { $0.rule != "CASE-MISSING" }
    return (found, marked.spans)
}
