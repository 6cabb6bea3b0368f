import CaseFiles
import Diagnostics

/// A restraining order without notice does not expire in time.
enum OverlongRestrainingOrder: Rule {
    static let id = "FRCP-65b2"
    static let title = "A restraining order without notice expires within 14 days"
    static let authority = Authority.civilRule("65(b)(2)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The order states when it expires, at most 14 days after entry unless the court extends it. `until` must be
        there, and a number of days in it may not exceed 14. The hour of issue is checked on the proposed order.
        """
    static let accepts: [Example] = [
        """
        relief:
          - {key: now, kind: injunction, stage: tro, act: disclosing data, notice: none, until: 14 days after entry}
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data, notice: none}]",
        """
        relief:
          - {key: now, kind: injunction, stage: tro, act: disclosing data, notice: none, until: ⟦30 days after entry⟧}
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief.filter(\.isWithoutNotice).compactMap { relief in
            let subject = Diagnostic.Subject(key: relief.key.value)
            guard let until = relief.until, !until.value.isEmpty else {
                return Fault(
                    "the restraining order `\(relief.key.value)` does not say when it expires",
                    at: relief.key.location,
                    fix: "add `until`, at most 14 days after entry",
                    about: subject
                )
            }
            guard let days = days(in: until.value), days > 14 else { return nil }
            return Fault(
                "a restraining order without notice lasts at most 14 days, not \(days)",
                at: until.location,
                fix: "shorten `until` to 14 days after entry",
                about: subject
            )
        }
    }

    private static let days = PhraseFinder(["days", "day"])

    private static func days(in text: String) -> Int? {
        let text = MappedText(text)
        guard let word = days.first(in: text) else { return nil }
        let digits = text.scalars[..<word.lowerBound].reversed().drop { $0 == " " || $0 == "-" }.prefix(
            while: \.isASCIIDigit
        )
        return digits.isEmpty ? nil : digits.reversed().prefix(9).reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
    }
}
