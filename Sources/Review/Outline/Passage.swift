import Diagnostics

/// One stretch of text that rules read: an allegation, a quotation, a heading, or a value of the case file.
///
/// A class, because every rule goes through the lists of passages, and a copy of all that one holds costs more than the
/// rule.
package final class Passage: Sendable {
    /// Where the words come from.
    package enum Source: Hashable, Sendable {
        case allegation, quote, heading
        /// A header or footer of a finished document.
        case margin
        /// What no page of a finished document shows: a deleted word, a comment, a property.
        case unseen
        /// A field of a record of the case file, such as `name` of a `minor`.
        case value(record: String, field: String)
    }

    package let text: MappedText
    package let source: Source
    /// The number of the allegation, or of the one before a quotation.
    package let paragraph: Int?
    /// Personal identifiers in the text.
    let identifiers: [IdentifierScan.Hit]
    /// Every stretch that is written as a full date, whether the calendar has the day or not.
    let dates: [DateScan.Found]

    init(_ text: MappedText, _ source: Source, paragraph: Int? = nil) {
        self.text = text
        self.source = source
        self.paragraph = paragraph
        identifiers = IdentifierScan.hits(in: text)
        dates = DateScan.written(in: text)
    }

    /// A value of the case file by itself.
    convenience init(_ value: Located<String>) {
        self.init(MappedText(value), .value(record: "", field: ""))
    }

    var isQuote: Bool { source == .quote }
    var isMinorsList: Bool { source == .value(record: "minor", field: "name") }
    var isCaseNumber: Bool { source == .value(record: "case file", field: "case_number") }

    var isPlaceholderList: Bool {
        if case .value(record: "placeholder", _) = source { true } else { false }
    }

    /// The stretches that do not begin between quotation marks.
    ///
    /// - Parameter ranges: from left to right, so that the text is walked once.
    func outsideQuotations(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard !text.marks.isEmpty else { return ranges }
        var depth = 0
        var marks = text.marks[...]
        return ranges.filter { range in
            while let mark = marks.first, mark < range.lowerBound {
                let scalar = text.scalars[mark]
                if scalar == "“" { depth += 1 }
                if scalar == "”" { depth = max(0, depth - 1) }
                if scalar == "\"" { depth = depth == 0 ? 1 : 0 }
                marks.removeFirst()
            }
            return depth == 0
        }
    }
}
