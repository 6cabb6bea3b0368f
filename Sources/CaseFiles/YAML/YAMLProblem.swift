internal import Diagnostics

/// A syntax error in a filer's words.
///
/// libyaml says what its grammar expected, and stops where it noticed, which may be lines below the cause.
struct YAMLProblem {
    private(set) var message: String
    private(set) var help: String?
    private(set) var start: Position

    /// - Parameter quotation: the last text in quotation marks.
    init(_ events: borrowing YAMLEvents, text: [UInt8], after quotation: Location?) {
        let problem = events.problem
        start = problem.place
        message = problem.text
        // A mark that was forgotten is closed by the one that opens a later text.
        if let quotation, quotation.end.line == start.line, quotation.start.line < start.line || quotation.end == start
        {
            message = "this quotation mark is closed only in line \(start.line), column \(quotation.end.column - 1)"
            help = "close it where the text ends, or double it where it is meant itself"
            start = quotation.start
            return
        }
        let opened = problem.contextPlace
        switch (problem.text, problem.context) {
        case ("found unexpected end of stream", "while scanning a quoted scalar"):
            start = opened
            (message, help) = ("this quotation mark is never closed", "close it, or double it where it is meant itself")
        case ("found unknown escape character", _):
            (message, help) = ("a backslash in double quotes begins no escape here", "use single quotes: '…'")
        case ("could not find expected ':'", _):
            start = opened
            (message, help) = (
                "this line is no field: its colon is missing",
                "write `name: value`, or indent the line if it continues the one above"
            )
        case ("mapping values are not allowed in this context", _):
            (message, help) = (
                "a colon stands where no field can begin",
                "put quotes around text that contains `: `, and align fields with those above"
            )
        case ("found character that cannot start any token", _):
            (message, help) = Self.wrongStart(Self.character(in: text, at: start))
        case ("found a tab character that violates indentation", _),
            ("found a tab character where an indentation space is expected", _):
            (message, help) = Self.wrongStart("\t")
        case (_, "while parsing a flow sequence"):
            (message, help) = (
                "the list in brackets is broken off here",
                "it begins in line \(opened.line): put commas between the items, quotes around text with commas, "
                    + "and `]` at the end"
            )
        case (_, "while parsing a flow mapping"):
            (message, help) = (
                "the group in braces is broken off here",
                "it begins in line \(opened.line): put commas between the fields, quotes around text with commas, "
                    + "and `}` at the end"
            )
        case (_, "while parsing a block mapping"):
            (message, help) = (
                "this does not fit the fields above it",
                "align it with the group that begins in line \(opened.line), and put quotes around whole values"
            )
        case (_, "while parsing a block collection"):
            (message, help) = (
                "this does not fit the list above it",
                "begin each item with `- `, aligned with the list that begins in line \(opened.line)"
            )
        case (_, "while scanning a block scalar"):
            (message, help) = (
                "the text block that begins in line \(opened.line) is not indented with spaces",
                "indent all its lines alike"
            )
        case ("did not find expected <document start>", _):
            (message, help) = ("a field cannot begin here", "start the line with `name: value`, without indentation")
        default: break
        }
    }

    private static func wrongStart(_ character: Unicode.Scalar?) -> (String, String) {
        switch character {
        case "\t": ("a tab is used for indentation", "put spaces in its place")
        case let character?: ("a value cannot begin with `\(character)`", "put quotes around it")
        case nil: ("the value cannot be read", "put quotes around it")
        }
    }

    private static func character(in text: [UInt8], at place: Position) -> Unicode.Scalar? {
        let lines = text.split(separator: 0x0A, maxSplits: place.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(place.line - 1) else { return nil }
        return String(decoding: lines[place.line - 1], as: UTF8.self).unicodeScalars.dropFirst(place.column - 1).first
    }
}
