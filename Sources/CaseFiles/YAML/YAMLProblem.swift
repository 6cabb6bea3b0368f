/// libyaml's complaints in a filer's words.
enum YAMLProblem {
    private static let words: [(libyaml: String, plain: String, advice: String?)] = [
        (
            "mapping values are not allowed in this context", "a colon stands where no field can begin",
            "put quotes around text that contains `: `, or align the line with the fields above it"
        ),
        (
            "could not find expected ':'", "a line is not a field: its colon is missing",
            "write `name: value`, or indent the line if it continues the one above"
        ),
        (
            "found character that cannot start any token", "a character stands here that cannot begin a value",
            "indent with spaces, never with tabs, and put quotes around text that begins with `@`, `%` or a backquote"
        ),
        ("found unexpected end of stream", "a quotation mark is never closed", "close it"),
        (
            "did not find expected ',' or ']'", "a list in brackets is not closed", "close it with `]`, and put quotes around text with commas"
        ),
        ("did not find expected ',' or '}'", "a group in braces is not closed", "close it with `}`"),
        (
            "did not find expected key", "the indentation does not fit the lines above",
            "align the line with its neighbours"
        ),
        (
            "did not find expected '-' indicator", "a list is broken off here",
            "begin each item with `- `, at the same indentation"
        ),
        (
            "found a tab character", "a tab is used for indentation", "use spaces"
        ),
    ]

    static func inPlainWords(_ problem: String) -> String {
        words.first { problem.hasPrefix($0.libyaml) }?.plain ?? problem
    }

    static func advice(for problem: String) -> String? {
        words.first { problem.hasPrefix($0.libyaml) }?.advice
    }
}
