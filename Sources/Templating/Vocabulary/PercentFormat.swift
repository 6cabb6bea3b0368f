/// Python's two ways to fill a pattern: `"%s of %d" % (a, b)` and `"{} of {}".format(a, b)`.
enum PercentFormat {
    static func fill(_ pattern: String, with values: TemplateValue) throws(TemplateFailure) -> String {
        let scalars = Array(pattern.unicodeScalars)
        let list: [TemplateValue] = if case .tuple(let items) = values { items } else { [values] }
        var nextValue = 0
        var result = ""
        var place = 0
        while place < scalars.count {
            guard scalars[place] == "%" else {
                result.unicodeScalars.append(scalars[place])
                place += 1
                continue
            }
            place += 1
            guard place < scalars.count else { throw TemplateFailure("the pattern ends in `%`") }
            if scalars[place] == "%" {
                result += "%"
                place += 1
                continue
            }
            var value: TemplateValue?
            if scalars[place] == "(" {
                guard let end = scalars[place...].firstIndex(of: ")") else {
                    throw TemplateFailure("a `%(` in the pattern is not closed")
                }
                if case .object(let object) = values { value = object[Text.string(scalars[place + 1..<end])] }
                place = end + 1
            } else if nextValue < list.count {
                value = list[nextValue]
                nextValue += 1
            }
            let start = place
            while place < scalars.count, "#0- +.123456789".unicodeScalars.contains(scalars[place]) { place += 1 }
            guard place < scalars.count else { throw TemplateFailure("a `%` in the pattern is not finished") }
            guard let value else { throw TemplateFailure("there are too few values for the pattern") }
            result += try field(Text.string(scalars[start..<place]), scalars[place], value)
            place += 1
        }
        if case .tuple = values, nextValue < list.count {
            throw TemplateFailure("there are too many values for the pattern")
        }
        return result
    }

    private static func field(_ flags: String, _ kind: Unicode.Scalar, _ value: TemplateValue) throws(TemplateFailure)
        -> String
    {
        var rest = Substring(flags)
        var options = ""
        while let first = rest.first, "#0- +".contains(first) {
            options.append(first)
            rest = rest.dropFirst()
        }
        let width = rest.prefix { $0 != "." }
        let precision = rest.drop { $0 != "." }
        let isLeft = options.contains("-")
        let sign = options.contains("+") ? "+" : options.contains(" ") ? " " : ""
        switch kind {
        case "s", "r":
            let text = kind == "s" ? value.printed : value.represented
            let side = isLeft ? "<" : ">"
            return try NumberFormat(parsing: side + width + precision).format(.text(text))
        case "d", "i", "u", "x", "X", "o", "e", "E", "f", "F", "g", "G":
            guard let number = value.realNumber else {
                throw TemplateFailure("`%\(kind)` takes a number, not \(value.kindName)")
            }
            let isWhole = "diuxXo".unicodeScalars.contains(kind)
            guard !isWhole || number.magnitude < 9e18 else { throw TemplateFailure("the number is too large") }
            let fill = isLeft ? "<" : options.contains("0") ? "" : ">"
            let zero = !isLeft && options.contains("0") ? "0" : ""
            let letter = isWhole && "diu".unicodeScalars.contains(kind) ? "d" : String(kind)
            let format = fill + sign + zero + width + (isWhole ? "" : precision) + letter
            return try NumberFormat(parsing: format).format(
                isWhole ? .integer(value.wholeNumber ?? Int(number)) : value
            )
        default: throw TemplateFailure("`%\(kind)` is no format")
        }
    }
}

enum BraceFormat {
    static func fill(_ pattern: String, _ call: Call, _ machine: Machine) throws(TemplateFailure) -> String {
        let scalars = Array(pattern.unicodeScalars)
        var result = ""
        var place = 0
        var nextValue = 0
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            guard scalar == "{" || scalar == "}" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            if place < scalars.count, scalars[place] == scalar {
                result.unicodeScalars.append(scalar)
                place += 1
                continue
            }
            guard scalar == "{", let end = scalars[place...].firstIndex(of: "}") else {
                throw TemplateFailure("a brace in the pattern stands alone")
            }
            result += try field(Text.string(scalars[place..<end]), call, &nextValue, machine)
            place = end + 1
        }
        return result
    }

    private static func field(
        _ text: String,
        _ call: Call,
        _ nextValue: inout Int,
        _ machine: Machine
    ) throws(TemplateFailure) -> String {
        let name = text.prefix { $0 != ":" && $0 != "!" }
        let rest = text.dropFirst(name.count)
        let isRepresented = rest.hasPrefix("!r")
        let format = rest.firstIndex(of: ":").map { String(rest[rest.index(after: $0)...]) } ?? ""
        let first = String(name.prefix { $0 != "." && $0 != "[" })
        var value: TemplateValue?
        if first.isEmpty {
            value = nextValue < call.positional.count ? call.positional[nextValue] : nil
            nextValue += 1
        } else if let place = Int(first) {
            value = call.positional.indices.contains(place) ? call.positional[place] : nil
        } else {
            value = call.named.first { $0.name == first }?.value
        }
        guard var value else { throw TemplateFailure("there is no value for `{\(text)}`") }
        for part in Paths.parts(of: String(name.dropFirst(first.count))) {
            value = try machine.item(of: value, at: part)
        }
        return try NumberFormat(parsing: format).format(isRepresented ? .text(value.represented) : value)
    }
}

/// Paths such as `a.b[0]`, as filters and `format` take them.
enum Paths {
    static func parts(of path: String) -> [TemplateValue] {
        var parts: [TemplateValue] = []
        var part = ""
        func finish() {
            guard !part.isEmpty else { return }
            parts.append(Int(part).map(TemplateValue.integer) ?? .text(part))
            part = ""
        }
        for character in path {
            if character == "." || character == "[" || character == "]" {
                finish()
            } else {
                part.append(character)
            }
        }
        finish()
        return parts
    }
}
