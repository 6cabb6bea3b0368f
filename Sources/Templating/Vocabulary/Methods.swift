/// Python's methods of strings, in common use. `nil` means: no such method.
enum TextMethods {
    static func call(_ name: String, on text: String, _ call: Call) throws(TemplateFailure) -> TemplateValue? {
        switch name {
        case "upper": return .text(text.uppercased())
        case "lower", "casefold": return .text(text.lowercased())
        case "title": return .text(Text.titleByLetters(text))
        case "capitalize": return .text(Text.capitalize(text))
        case "swapcase":
            return .text(
                text.unicodeScalars.map {
                    $0.properties.isUppercase ? $0.properties.lowercaseMapping : $0.properties.uppercaseMapping
                }.joined()
            )
        case "strip": return .text(Text.trim(text, .both, of: call.text(0, "chars")))
        case "lstrip": return .text(Text.trim(text, .start, of: call.text(0, "chars")))
        case "rstrip": return .text(Text.trim(text, .end, of: call.text(0, "chars")))
        case "split": return .list(try split(text, call).map(TemplateValue.text))
        case "rsplit": return .list(try splitFromEnd(text, call).map(TemplateValue.text))
        case "splitlines":
            return .list(
                Text.lines(of: text, keepEnds: call.flag(0, "keepends", default: false)).map(TemplateValue.text)
            )
        case "join":
            guard let items = call.positional.first?.items else { throw TemplateFailure("`join` takes a list") }
            for item in items where item.string == nil {
                throw TemplateFailure("`join` takes texts, not \(item.kindName)")
            }
            return .text(try Arithmetic.joined(items.map(\.printed), by: text))
        case "replace":
            let limit = try call.integer(2, "count").flatMap { $0 < 0 ? nil : $0 }
            return .text(
                try Arithmetic.replaced(
                    call.text(0, "old") ?? "",
                    by: call.text(1, "new") ?? "",
                    in: text,
                    atMost: limit
                )
            )
        case "startswith": return .bool(choices(call).contains { text.utf8.starts(with: $0.utf8) })
        case "endswith": return .bool(choices(call).contains { text.utf8.reversed().starts(with: $0.utf8.reversed()) })
        case "removeprefix":
            let prefix = call.text(0, "prefix") ?? ""
            return .text(
                text.utf8.starts(with: prefix.utf8)
                    ? Text.string(text.unicodeScalars.dropFirst(prefix.unicodeScalars.count)) : text
            )
        case "removesuffix":
            let suffix = call.text(0, "suffix") ?? ""
            let ends = text.utf8.reversed().starts(with: suffix.utf8.reversed())
            return .text(ends ? Text.string(text.unicodeScalars.dropLast(suffix.unicodeScalars.count)) : text)
        case "find", "index", "rfind", "count": return try look(name, in: text, call)
        case "zfill":
            let width = try NumberFormat.width(call.integer(0, "width") ?? 0)
            let sign = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.prefix(1)) : ""
            let digits = String(text.dropFirst(sign.count))
            return .text(sign + Text.padded(digits, to: width - sign.count, .start, with: "0"))
        case "ljust", "rjust", "center":
            let width = try NumberFormat.width(call.integer(0, "width") ?? 0)
            let side: Text.Side = name == "ljust" ? .end : name == "rjust" ? .start : .both
            return .text(Text.padded(text, to: width, side, with: String((call.text(1, "fillchar") ?? " ").prefix(1))))
        case "partition", "rpartition":
            return .tuple(partition(text, call, fromEnd: name == "rpartition").map(TemplateValue.text))
        case "isdigit", "isnumeric", "isdecimal": return .bool(all(text) { $0.properties.numericType != nil })
        case "isalpha": return .bool(all(text) { $0.properties.isAlphabetic })
        case "isalnum": return .bool(all(text) { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        case "isspace": return .bool(all(text, Text.isSpace))
        case "isupper": return .bool(text.uppercased() == text && text.lowercased() != text)
        case "islower": return .bool(text.lowercased() == text && text.uppercased() != text)
        case "istitle": return .bool(Text.titleByLetters(text) == text && text.lowercased() != text)
        case "encode": return .text(text)
        default: return nil
        }
    }

    private static func all(_ text: String, _ holds: (Unicode.Scalar) -> Bool) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy(holds)
    }

    private static func choices(_ call: Call) -> [String] {
        guard let first = call.positional.first else { return [] }
        return first.items?.map(\.printed) ?? [first.printed]
    }

    private static func split(_ text: String, _ call: Call) throws(TemplateFailure) -> [String] {
        let limit = try call.integer(1, "maxsplit").flatMap { $0 < 0 ? nil : $0 }
        guard let separator = call.text(0, "sep") else { return Text.words(of: text, atMost: limit) }
        guard !separator.isEmpty else { throw TemplateFailure("`split` takes a separator that is not empty") }
        return Text.split(text, by: separator, atMost: limit)
    }

    private static func splitFromEnd(_ text: String, _ call: Call) throws(TemplateFailure) -> [String] {
        guard let limit = try call.integer(1, "maxsplit"), limit >= 0 else { return try split(text, call) }
        let separator = call.text(0, "sep") ?? " "
        let parts = call.text(0, "sep") == nil ? Text.words(of: text) : Text.split(text, by: separator)
        guard parts.count > limit + 1 else { return parts }
        let kept = parts.count - limit
        return [parts[..<kept].joined(separator: separator)] + parts[kept...]
    }

    private static func look(_ name: String, in text: String, _ call: Call) throws(TemplateFailure) -> TemplateValue {
        let scalars = Array(text.unicodeScalars)
        let part = Array((call.text(0, "sub") ?? "").unicodeScalars)
        switch name {
        case "count":
            return .integer(part.isEmpty ? scalars.count + 1 : Text.split(text, by: Text.string(part)).count - 1)
        case "rfind":
            var last = -1
            var start = 0
            while let found = Text.find(part, in: scalars, from: start), found < scalars.count || part.isEmpty {
                last = found
                start = found + 1
                if start > scalars.count { break }
            }
            return .integer(last)
        default:
            let found = Text.find(part, in: scalars, from: max(0, try call.integer(1, "start") ?? 0))
            if found == nil, name == "index" { throw TemplateFailure("`index` did not find the text") }
            return .integer(found ?? -1)
        }
    }

    private static func partition(_ text: String, _ call: Call, fromEnd: Bool) -> [String] {
        let separator = call.text(0, "sep") ?? " "
        var parts = Text.split(text, by: separator)
        guard parts.count > 1 else { return fromEnd ? ["", "", text] : [text, "", ""] }
        if fromEnd {
            let last = parts.removeLast()
            return [parts.joined(separator: separator), separator, last]
        }
        let first = parts.removeFirst()
        return [first, separator, parts.joined(separator: separator)]
    }
}

/// Python's methods of lists that change nothing.
enum ListMethods {
    static func call(_ name: String, on items: [TemplateValue], _ call: Call) throws(TemplateFailure) -> TemplateValue?
    {
        switch name {
        case "index":
            guard
                let place = items.firstIndex(where: { TemplateValue.areEqual($0, call.positional.first ?? .undefined) })
            else { throw TemplateFailure("`index` did not find the value") }
            return .integer(place)
        case "count": return .integer(items.count { TemplateValue.areEqual($0, call.positional.first ?? .undefined) })
        case "copy": return .list(items)
        case "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse":
            throw TemplateFailure(
                "a template cannot change a list with `\(name)`",
                help: "make a new one: `{% set list = list + [item] %}`"
            )
        default: return nil
        }
    }
}

/// Python's methods of `dict` that change nothing.
enum ObjectMethods {
    static func call(_ name: String, on object: TemplateObject, _ call: Call) throws(TemplateFailure) -> TemplateValue?
    {
        switch name {
        case "get": return object[call.text(0, "key") ?? ""] ?? call.argument(1, "default") ?? .null
        case "items": return .list(pairs(of: object))
        case "keys": return .list(object.keys.map(TemplateValue.text))
        case "values": return .list(object.values)
        case "copy": return .object(object)
        case "update", "pop", "setdefault", "clear":
            throw TemplateFailure(
                "a template cannot change an object with `\(name)`",
                help: "use `{% set ns = namespace(…) %}` and `{% set ns.name = value %}`"
            )
        default: return nil
        }
    }

    static func pairs(of object: TemplateObject) -> [TemplateValue] {
        zip(object.keys, object.values).map { .tuple([.text($0), $1]) }
    }
}
