/// Template values as JSON.
enum JSONText {
    static func write(_ value: TemplateValue, indent: Int?) -> String {
        var text = ""
        write(value, indent.map { max(0, min($0, 16)) }, 0, &text)
        return text
    }

    private static func write(_ value: TemplateValue, _ indent: Int?, _ depth: Int, _ text: inout String) {
        switch value {
        case .undefined, .null, .handle: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer, .number: text += value.represented
        case .text, .markup, .rich: write(string: value.printed, &text)
        case .list(let items), .tuple(let items):
            write(items.count, "[", "]", indent, depth, &text) { place, text in
                write(items[place], indent, depth + 1, &text)
            }
        case .object(let object):
            write(object.count, "{", "}", indent, depth, &text) { place, text in
                write(string: object.keys[place], &text)
                text += ": "
                write(object.values[place], indent, depth + 1, &text)
            }
        }
    }

    private static func write(
        _ count: Int,
        _ open: String,
        _ close: String,
        _ indent: Int?,
        _ depth: Int,
        _ text: inout String,
        _ item: (Int, inout String) -> Void
    ) {
        text += open
        for place in 0..<count {
            if place > 0 { text += indent == nil ? ", " : "," }
            if let indent { text += "\n" + String(repeating: " ", count: indent * (depth + 1)) }
            item(place, &text)
        }
        if let indent, count > 0 { text += "\n" + String(repeating: " ", count: indent * depth) }
        text += close
    }

    private static func write(string: String, _ text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value > 0x7E:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
