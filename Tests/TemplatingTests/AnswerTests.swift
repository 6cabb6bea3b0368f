import Diagnostics
import Templating
import Testing

/// Functions and methods that only an office's own program knows, answered by the data.
struct AnswerTests {
    private static let data = #"""
        {"court_info": {"Suffolk": "24 New Chardon St.", "Essex": "56 Federal St."}, "label": "Unit 2",
         "rows": ["first", "second"], "seal": {"richtext": "SEAL"}, "nothing": null,
         "home": {"show": "yes", "load_row": {"1": "stove", "2": "lock"}, "title": "Apt"}}
        """#

    private func printed(_ text: String) throws -> String {
        try Specimen.printed(text, Self.data, vocabulary: .legal)
    }

    @Test(arguments: [
        ("{{ court_info('Suffolk') }}", "24 New Chardon St."), ("{{ court_info(name='Essex') }}", "56 Federal St."),
        ("{{ label() }}", "Unit 2"), ("{{ rows(1) }}", "second"), ("{{ seal('x', 9) }}", "SEAL"),
        ("{{ home.show() }}", "yes"), ("{{ home.load_row(2) }}", "lock"), ("{% if home.show() %}x{% endif %}", "x"),
        // What Python has of that name stays Python's.
        ("{{ home.get('title') }}", "Apt"), ("{{ today().year if false else 1 }}", "1"),
    ])
    func takesTheAnswerOfTheData(template: String, expected: String) throws {
        #expect(try printed(template) == expected)
    }

    @Test(arguments: [
        ("{{ court_info('Kent') }}", "`court_info` in the data has no answer for `Kent`"),
        ("{{ label('x') }}", "`label` in the data is one value, but is asked with `x`"),
        ("{{ rows(7) }}", "`rows` in the data has 2 answers and none at `7`"),
        ("{{ overflow(1) }}", "there is no function `overflow`"),
        ("{{ home.overflow() }}", "an object has no method `overflow`"),
    ])
    func saysWhichAnswerIsMissing(template: String, message: String) throws {
        let failure = #expect(throws: TemplateFailure.self) { try printed(template) }
        #expect(failure?.message == message)
        #expect(failure?.help?.contains("in the data") == true)
    }

    @Test func doesNotInventTheTimeOfDay() throws {
        let options = RenderOptions(date: "2026-03-15")
        func at(_ text: String) throws -> String {
            try Specimen.printed(text, #"{"when": "2026-03-15T14:05"}"#, options: options, vocabulary: .legal)
        }
        #expect(try at("{{ current_datetime().format_datetime(\"EEEE 'at' y\") }}") == "Sunday at 2026")
        #expect(try at("{{ when.format_datetime('h:mm a') }}") == "2:05 PM")
        let failure = #expect(throws: TemplateFailure.self) {
            try at("{{ current_datetime().format_datetime('h:mm') }}")
        }
        #expect(failure?.message == "the time of day is not known: documents are made without looking at the clock")
    }
}
