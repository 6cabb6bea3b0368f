import Testing

@testable import Diagnostics

private func diagnostic(
    _ start: (Int, Int),
    _ end: (Int, Int),
    severity: Diagnostic.Severity = .error,
    help: String? = nil
) -> Diagnostic {
    let location = Location(
        file: "case.yaml",
        start: Position(line: start.0, column: start.1),
        end: Position(line: end.0, column: end.1)
    )
    return Diagnostic(severity, rule: "FRCP-4b", "`SSA` has no summons", at: location, help: help)
}

@Suite struct TextReportTests {
    @Test func putsTheCaretUnderTheWord() {
        let report = TextReport(texts: ["case.yaml": "defendants: [IRS, SSA]\n"])
        #expect(
            report.render(diagnostic((1, 19), (1, 22), help: "add `SSA` to `summonses`")) == """
                case.yaml:1:19: error[FRCP-4b]: `SSA` has no summons
                  |
                1 | defendants: [IRS, SSA]
                  |                   ^^^
                  = help: add `SSA` to `summonses`

                """
        )
    }

    @Test func countsColumnsInScalars() {
        let report = TextReport(texts: ["case.yaml": "é\u{301}: 🏛️ SSA"])
        let caret = report.render(diagnostic((1, 8), (1, 11))).split(separator: "\n")[3]
        #expect(caret == "  |        ^^^")
    }

    @Test func showsAWindowOfALongLine() {
        let line = String(repeating: "a", count: 5000) + "SSA" + String(repeating: "b", count: 5000)
        let report = TextReport(texts: ["case.yaml": line]).render(diagnostic((1, 5001), (1, 5004)))
        #expect(report.contains("…") && report.count < 500)
        #expect(report.contains("SSA"))
    }

    @Test(arguments: [(9, 9), (1, 900), (0, 0)])
    func survivesPlacesOutsideTheText(start: (Int, Int)) {
        let report = TextReport(texts: ["case.yaml": "short"])
        #expect(report.render(diagnostic(start, start)).contains("has no summons"))
    }

    @Test func ordersByPlaceNotByArrival() {
        let report = TextReport(texts: [:])
        let text = report.render([diagnostic((2, 1), (2, 2)), diagnostic((1, 5), (1, 6))])
        #expect(text.hasPrefix("case.yaml:1:5"))
    }
}

@Suite struct SpellingTests {
    @Test(arguments: [
        ("plaintif", "plaintiffs", "plaintiffs"), ("exibits", "exhibits", "exhibits"), ("cuort", "court", "court"),
    ])
    func findsTheNearestName(word: String, known: String, expected: String) {
        #expect(Spelling.nearest(to: word, in: [known, "relief", "claims"]) == expected)
    }

    @Test func suggestsNothingForAStranger() {
        #expect(Spelling.nearest(to: "weather", in: ["court", "claims"]) == nil)
    }
}
