/// Words for texts.
enum TextWords {
    static let functions: [String: TemplateFunction] = [
        "yesno": { (_, call) throws(TemplateFailure) in
            let value = call.argument(0, "value") ?? .undefined
            switch value {
            case .undefined, .null: return ""
            default: return value.isTrue != call.flag(1, "invert", default: false) ? "Yes" : "No"
            }
        }
    ]

    static let filters: [String: TemplateFunction] = [
        "capitalize": { (_, call) throws(TemplateFailure) in
            .text(withLargeFirstLetter(Showing.words(of: call.argument(0, "text"))))
        },
        "fix_punctuation": { (_, call) throws(TemplateFailure) in
            guard let value = call.argument(0, "text"), !value.isUndefined else { return "" }
            let text = Text.trim(Showing.words(of: value), .end)
            let mark = call.text(1, "mark") ?? "."
            let ends = [".", "?", "!", mark].contains { !$0.isEmpty && text.hasSuffix($0) }
            return .text(ends ? text : text + mark)
        },
        "title_case": { (_, call) throws(TemplateFailure) in
            .text(title(Showing.words(of: call.argument(0, "text"))))
        },
    ]

    static let filtersOnly: [String: TemplateFunction] = [
        "manual_line_breaks": { (_, call) throws(TemplateFailure) in
            .text(lines(of: call.subject).joined(separator: "\n"))
        },
        // A bell is what the writer turns into the end of one paragraph and the beginning of the next.
        "paragraphs": { (_, call) throws(TemplateFailure) in
            .text(lines(of: call.subject).filter { !$0.isEmpty }.joined(separator: "\u{07}"))
        },
    ]

    private static func lines(of value: TemplateValue) -> [String] {
        Text.lines(of: Showing.words(of: value)).map { Text.trim($0, .both) }
    }

    /// The other letters stay: "IRS agent" keeps its name.
    static func withLargeFirstLetter(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return first.properties.titlecaseMapping + Text.string(text.unicodeScalars.dropFirst())
    }

    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "of", "on", "or", "the", "to", "v", "v.",
        "via", "vs", "vs.",
    ]

    /// Large first letters, but not of small words inside, nor of words that have large letters of their own.
    private static func title(_ text: String) -> String {
        let words = Text.split(text, by: " ")
        var shown: [String] = []
        for (place, word) in words.enumerated() {
            let isInside = place > 0 && place < words.count - 1
            let hasOwnCase = word.dropFirst().contains { $0.isUppercase }
            if hasOwnCase || isInside && smallWords.contains(word.lowercased()) {
                shown.append(hasOwnCase ? word : word.lowercased())
            } else {
                shown.append(withLargeFirstLetter(word))
            }
        }
        return shown.joined(separator: " ")
    }
}
