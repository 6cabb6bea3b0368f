extension TemplateValue {
    /// What `{{ x }}` prints: Python's `str(x)`.
    package var printed: String {
        switch self {
        case .undefined: ""
        case .text(let text): text
        case .markup(let markup): markup.text
        case .rich(let rich): rich.plainText
        default: represented
        }
    }

    /// Python's `repr(x)`: how a value is shown inside a list.
    var represented: String {
        var text = ""
        represent(into: &text)
        return text
    }

    /// No more than this many bytes of a list are shown: lists that hold each other twice grow without end.
    private static let longest = 4_000_000

    private func represent(into text: inout String) {
        guard text.utf8.count < Self.longest else { return }
        switch self {
        case .undefined: text += "Undefined"
        case .null: text += "None"
        case .bool(let flag): text += flag ? "True" : "False"
        case .integer(let integer): text += String(integer)
        // Swift and Python both print the shortest digits that read back as the same number.
        case .number(let number): text += number.description
        case .text, .markup, .rich: text += Self.quoted(printed)
        case .list(let items): Self.represent(items, "[", "]", into: &text)
        case .tuple(let items): Self.represent(items, "(", items.count == 1 ? ",)" : ")", into: &text)
        case .object(let object):
            text += "{"
            for (place, key) in object.keys.enumerated() where text.utf8.count < Self.longest {
                text += (place > 0 ? ", " : "") + Self.quoted(key) + ": "
                object.values[place].represent(into: &text)
            }
            text += "}"
        case .handle: text += "<\(kindName)>"
        }
    }

    private static func represent(_ items: [TemplateValue], _ open: String, _ close: String, into text: inout String) {
        text += open
        for (place, item) in items.enumerated() {
            guard text.utf8.count < longest else { break }
            if place > 0 { text += ", " }
            item.represent(into: &text)
        }
        text += close
    }

    /// A string in Python's quotes: single ones, unless only double ones spare an escape.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
        var shown = String.UnicodeScalarView()
        shown.append(quote)
        for scalar in scalars {
            switch scalar {
            case "\\": shown.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": shown.append(contentsOf: "\\n".unicodeScalars)
            case "\r": shown.append(contentsOf: "\\r".unicodeScalars)
            case "\t": shown.append(contentsOf: "\\t".unicodeScalars)
            case quote: shown.append(contentsOf: "\\\(quote)".unicodeScalars)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                shown.append(contentsOf: ("\\x" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
            default: shown.append(scalar)
            }
        }
        shown.append(quote)
        return String(shown)
    }
}

extension Markup {
    /// The characters of this XML: elements left out, entities resolved.
    var text: String {
        var text: [UInt8] = []
        var place = xml.startIndex
        while place < xml.endIndex {
            switch xml[place] {
            case UInt8(ascii: "<"):
                while place < xml.endIndex, xml[place] != UInt8(ascii: ">") { place += 1 }
                place += 1
            case UInt8(ascii: "&"):
                let rest = xml[place...]
                if let (entity, character) = Self.entities.first(where: { rest.starts(with: $0.0.utf8) }) {
                    text.append(contentsOf: character.utf8)
                    place += entity.utf8.count
                } else {
                    text.append(xml[place])
                    place += 1
                }
            default:
                text.append(xml[place])
                place += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// All that the escaper writes.
    private static let entities = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
        ("&#10;", "\n"), ("&#9;", "\t"), ("&#13;", "\r"), ("&#xA;", "\n"), ("&#x9;", "\t"), ("&#xD;", "\r"),
    ]
}
