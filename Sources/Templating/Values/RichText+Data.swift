/// Rich text as plain data can say it: `{"richtext": [{"text": "a", "bold": true}, "b"]}`.
extension RichText {
    static func isMeant(by object: TemplateObject) -> Bool { object["richtext"] != nil }

    /// `nil` when the object is not meant as rich text.
    ///
    /// - Parameter attached: makes pieces of an object that names a file: `{"image": "seal.png"}`.
    init?(
        data object: TemplateObject,
        attached: (TemplateObject) throws(TemplateFailure) -> RichText?
    ) throws(TemplateFailure) {
        guard let value = object["richtext"] else { return nil }
        var pieces: [Piece] = []
        for item in value.items ?? [value] {
            guard case .object(let object) = item else {
                pieces.append(.text(item.printed, Format()))
                continue
            }
            if let rich = try attached(object) {
                pieces += rich.pieces
            } else {
                pieces.append(.text(object["text"]?.printed ?? "", Self.format(object)))
            }
        }
        self.init(pieces)
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
