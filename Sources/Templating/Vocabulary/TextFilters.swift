import FilingXML

/// Jinja's filters that make texts of texts.
enum TextFilters {
    static let table: [String: TemplateFunction] = [
        "upper": { (_, call) throws(TemplateFailure) in .text(call.subject.printed.uppercased()) },
        "lower": { (_, call) throws(TemplateFailure) in .text(call.subject.printed.lowercased()) },
        "capitalize": { (_, call) throws(TemplateFailure) in .text(Text.capitalize(call.subject.printed)) },
        "title": { (_, call) throws(TemplateFailure) in .text(title(call.subject.printed)) },
        "trim": { (_, call) throws(TemplateFailure) in
            .text(Text.trim(call.subject.printed, .both, of: call.text(0, "chars")))
        },
        // Values are escaped by the writer when they are printed, so these have nothing to do.
        "e": { (_, call) throws(TemplateFailure) in call.subject },
        "escape": { (_, call) throws(TemplateFailure) in call.subject },
        "forceescape": { (_, call) throws(TemplateFailure) in call.subject },
        // Text is never XML here: what it says is printed, not executed.
        "safe": { (_, call) throws(TemplateFailure) in call.subject },
        "string": { (_, call) throws(TemplateFailure) in
            if case .markup = call.subject { call.subject } else { .text(call.subject.printed) }
        },
        "replace": { (_, call) throws(TemplateFailure) in
            .text(
                try Arithmetic.replaced(
                    call.text(0, "old") ?? "",
                    by: call.text(1, "new") ?? "",
                    in: call.subject.printed,
                    atMost: try call.integer(2, "count").flatMap { $0 < 0 ? nil : $0 }
                )
            )
        },
        "center": { (_, call) throws(TemplateFailure) in
            let width = try NumberFormat.width(call.integer(0, "width") ?? 80)
            return .text(Text.padded(call.subject.printed, to: width, .both))
        },
        "indent": { (_, call) throws(TemplateFailure) in .text(try indent(call)) },
        "truncate": { (_, call) throws(TemplateFailure) in .text(try truncate(call)) },
        "wordcount": { (_, call) throws(TemplateFailure) in .integer(wordCount(call.subject.printed)) },
        "wordwrap": { (_, call) throws(TemplateFailure) in .text(try wrap(call)) },
        "format": { (_, call) throws(TemplateFailure) in
            let values: TemplateValue =
                call.named.isEmpty ? .tuple(call.positional) : .object(TemplateObject(call.named))
            return .text(try PercentFormat.fill(call.subject.printed, with: values))
        },
        "striptags": { (_, call) throws(TemplateFailure) in .text(withoutTags(call.subject.printed)) },
        "urlencode": { (_, call) throws(TemplateFailure) in .text(URLText.encode(call.subject)) },
        "urlize": { (_, call) throws(TemplateFailure) in .text(call.subject.printed) },
        "tojson": { (_, call) throws(TemplateFailure) in
            .text(JSONText.write(call.subject, indent: try call.integer(0, "indent").map(NumberFormat.width)))
        },
        "pprint": { (_, call) throws(TemplateFailure) in .text(call.subject.represented) },
        "xmlattr": { (_, call) throws(TemplateFailure) in .text(attributes(call.subject)) },
    ]

    /// Large first letters of words. A word begins behind white space, a hyphen or an opening bracket.
    private static func title(_ text: String) -> String {
        var result = ""
        var begins = true
        for scalar in text.unicodeScalars {
            if Text.isSpace(scalar) || "-({[<".unicodeScalars.contains(scalar) {
                begins = true
                result.unicodeScalars.append(scalar)
            } else {
                result += begins ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
                begins = false
            }
        }
        return result
    }

    private static func indent(_ call: Call) throws(TemplateFailure) -> String {
        let width = call.argument(0, "width") ?? .integer(4)
        var margin = width.printed
        if let count = width.wholeNumber {
            margin = String(repeating: " ", count: max(0, try NumberFormat.width(count)))
        }
        let first = call.flag(1, "first", default: false)
        let blank = call.flag(2, "blank", default: false)
        // As Jinja does, a last line feed begins one more line.
        let lines = Text.lines(of: call.subject.printed + "\n")
        var shown: [String] = []
        for (place, line) in lines.enumerated() {
            let isIndented = place == 0 ? first : blank || !line.isEmpty
            shown.append(isIndented ? margin + line : line)
        }
        return shown.joined(separator: "\n")
    }

    private static func truncate(_ call: Call) throws(TemplateFailure) -> String {
        let text = call.subject.printed
        let scalars = Array(text.unicodeScalars)
        let length = max(0, min(try call.integer(0, "length") ?? 255, .max / 4))
        let end = call.text(2, "end") ?? "..."
        let leeway = max(0, min(try call.integer(3, "leeway") ?? 5, .max / 4))
        guard scalars.count > length + leeway else { return text }
        let kept = scalars.prefix(max(0, length - end.unicodeScalars.count))
        if call.flag(1, "killwords", default: false) { return Text.string(kept) + end }
        let lastSpace = kept.lastIndex(of: " ")
        return Text.string(lastSpace.map { kept[..<$0] } ?? kept) + end
    }

    private static func wordCount(_ text: String) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isLetter = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isLetter, !isInWord { count += 1 }
            isInWord = isLetter
        }
        return count
    }

    private static func wrap(_ call: Call) throws(TemplateFailure) -> String {
        let width = max(1, try call.integer(0, "width") ?? 79)
        let breaksLongWords = call.flag(1, "break_long_words", default: true)
        let separator = call.text(2, "wrapstring") ?? "\n"
        return Text.lines(of: call.subject.printed)
            .map { wrapped($0, width, breaksLongWords).joined(separator: separator) }
            .joined(separator: separator)
    }

    private static func wrapped(_ line: String, _ width: Int, _ breaksLongWords: Bool) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in Text.words(of: line) {
            var word = word
            while !word.isEmpty {
                let room = current.isEmpty ? width : width - current.unicodeScalars.count - 1
                if word.unicodeScalars.count <= room || (current.isEmpty && !breaksLongWords) {
                    current += (current.isEmpty ? "" : " ") + word
                    word = ""
                } else if current.isEmpty {
                    lines.append(Text.string(word.unicodeScalars.prefix(width)))
                    word = Text.string(word.unicodeScalars.dropFirst(width))
                } else {
                    lines.append(current)
                    current = ""
                }
            }
        }
        if !current.isEmpty { lines.append(current) }
        return lines
    }

    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var isInTag = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": isInTag = true
            case ">" where isInTag: isInTag = false
            default: if !isInTag { result.unicodeScalars.append(scalar) }
            }
        }
        return Text.words(of: result).joined(separator: " ")
    }

    private static func attributes(_ value: TemplateValue) -> String {
        guard case .object(let object) = value else { return "" }
        var text = ""
        for (key, value) in zip(object.keys, object.values) {
            if case .null = value { continue }
            if value.isUndefined { continue }
            text += " \(key)=\"\(value.printed)\""
        }
        return text
    }
}

/// Percent-encoding.
enum URLText {
    static func encode(_ value: TemplateValue) -> String {
        switch value {
        case .object(let object):
            zip(object.keys, object.values)
                .map { encode($0, keepsSlash: false) + "=" + encode($1.printed, keepsSlash: false) }
                .joined(separator: "&")
        case .list(let pairs) where pairs.allSatisfy({ $0.items?.count == 2 }):
            pairs.compactMap(\.items)
                .map { encode($0[0].printed, keepsSlash: false) + "=" + encode($0[1].printed, keepsSlash: false) }
                .joined(separator: "&")
        default: encode(value.printed, keepsSlash: true)
        }
    }

    private static func encode(_ text: String, keepsSlash: Bool) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "/") where keepsSlash: result += "/"
            case UInt8(ascii: " ") where !keepsSlash: result += "+"
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }
}
