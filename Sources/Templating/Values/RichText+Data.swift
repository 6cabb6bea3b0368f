/// Rich text as plain data can say it: `{"richtext": [{"text": "a", "bold": true}, "b"]}`.
extension RichText {
    /// `nil` when the object is not meant as rich text.
    init?(data object: TemplateObject) {
        guard let value = object["richtext"] else { return nil }
        let items = value.items ?? [value]
        self.init(items.map(Self.piece))
    }

    private static func piece(_ value: TemplateValue) -> Piece {
        guard case .object(let object) = value else { return .text(value.printed, Format()) }
        return .text(object["text"]?.printed ?? "", format(object))
    }

    private static func format(_ object: TemplateObject) -> Format {
        var format = Format(
            bold: object["bold"]?.isTrue ?? false,
            italic: object["italic"]?.isTrue ?? false,
            underline: underline(object["underline"]),
            smallCaps: object["small_caps"]?.isTrue ?? false,
            style: object["style"]?.string
        )
        format.caps = object["caps"]?.isTrue ?? false
        format.strike = object["strike"]?.isTrue ?? false
        format.color = colour(object["color"])
        format.highlight = colour(object["highlight"])
        format.size = object["size"].flatMap { Numbers.integer($0) }
        format.font = object["font"]?.string
        format.language = object["lang"]?.string
        if object["superscript"]?.isTrue == true { format.position = "superscript" }
        if object["subscript"]?.isTrue == true { format.position = "subscript" }
        return format
    }

    /// `true`, or the name of a kind of line.
    private static func underline(_ value: TemplateValue?) -> String? {
        guard let value, value.isTrue else { return nil }
        return value.string ?? "single"
    }

    /// RRGGBB with or without `#`.
    private static func colour(_ value: TemplateValue?) -> String? {
        value?.string.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    }
}
