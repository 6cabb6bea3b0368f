import WordDocuments

/// Files that the data name: `{"image": name, "width": "2in"}` and `{"subdoc": name}`.
extension Machine {
    /// `nil` when the object is plain data.
    mutating func attached(_ object: TemplateObject) throws(TemplateFailure) -> RichText? {
        if let name = object["image"]?.string, object["name"] == nil { return try image(name, object) }
        if let name = object["subdoc"]?.string { return try include(name, with: nil) }
        return nil
    }

    private mutating func image(_ name: String, _ data: TemplateObject) throws(TemplateFailure) -> RichText {
        guard let bytes = options.files.image(name) else {
            throw TemplateFailure(
                "there is no image `\(name)`",
                rule: "TPL-MISSING-FILE",
                help: "put it beside the template"
            )
        }
        guard let size = ImageSize(bytes) else {
            throw TemplateFailure("`\(name)` is neither a PNG nor a JPEG")
        }
        let (width, height) = try Self.extent(size, data)
        guard let id = attachments?.addImage(bytes, size.format) else {
            throw TemplateFailure("an image can only stand in a Word template")
        }
        let number = state.nextDrawing
        state.nextDrawing += 1
        let drawing = Drawing(
            id: number,
            relationship: id,
            name: name,
            description: data["alt"]?.string ?? "",
            width: width,
            height: height
        )
        return RichText([.inline(drawing.xml)])
    }

    /// Width and height in English Metric Units; one of them alone keeps the proportions.
    private static func extent(_ size: ImageSize, _ data: TemplateObject) throws(TemplateFailure) -> (Int, Int) {
        let ratio = Double(size.height) / Double(size.width)
        let width = try length(data["width"])
        let height = try length(data["height"])
        switch (width, height) {
        case (let width?, let height?): return (Int(width), Int(height))
        case (let width?, nil): return (Int(width), Int((width * ratio).rounded()))
        case (nil, let height?): return (Int((height / ratio).rounded()), Int(height))
        case (nil, nil):
            // A file that tells no resolution has 72 pixels to the inch, as python-docx takes it.
            let natural = Double(size.width) / (size.resolution ?? 72) * 914_400
            return (Int(natural.rounded()), Int((natural * ratio).rounded()))
        }
    }

    /// `"2in"`, `"50mm"`, `"5cm"`, `"144pt"`; a bare number is millimetres.
    private static func length(_ value: TemplateValue?) throws(TemplateFailure) -> Double? {
        guard let value else { return nil }
        if case .null = value { return nil }
        let units = ["in": 914_400.0, "mm": 36_000, "cm": 360_000, "pt": 12_700]
        let text = Text.trim(value.printed, .both)
        let unit = units[String(text.suffix(2))]
        let number = Numbers.real(.text(unit == nil ? text : String(text.dropLast(2))))
        let length = number.map { $0 * (unit ?? 36_000) }
        // Word takes no more than 22 inches.
        guard let length, length >= 1, length <= 22 * 914_400 else {
            throw TemplateFailure("`\(text)` is no size of an image", help: "write it as in `2.5in` or `60mm`")
        }
        return length.rounded()
    }
}

extension Attachments {
    /// The id of a relationship of the current part to these bytes, which are stored once.
    mutating func addImage(_ bytes: [UInt8], _ format: ImageSize.Format) -> String {
        let like = "/word/media/image1.\(format.rawValue)"
        let type = "image/\(format.rawValue)"
        let name =
            package.nameOfMedia(equalTo: Part(name: like, contentType: type, bytes: bytes))
            ?? package.freeName(like: like)
        if package[part: name] == nil { package[part: name] = Part(name: name, contentType: type, bytes: bytes) }
        return package[relationshipsOf: part].add(type: WordNames.Relation.image, target: name)
    }
}

/// A picture in a line of text. Source: ECMA-376 Part 1, 20.4.2.8 (wp:inline), 20.2.2.5 (pic:pic).
private struct Drawing {
    var id: Int
    var relationship: String
    var name: String
    var description: String
    /// In English Metric Units, 914,400 to the inch.
    var width: Int
    var height: Int

    var xml: [UInt8] {
        let a = "http://schemas.openxmlformats.org/drawingml/2006/main"
        let pic = "http://schemas.openxmlformats.org/drawingml/2006/picture"
        let size = "cx=\"\(width)\" cy=\"\(height)\""
        let label = "name=\"\(Self.escaped(name))\" descr=\"\(Self.escaped(description))\""
        let xml = """
            <w:drawing xmlns:w="\(WordNames.main)"><wp:inline xmlns:wp="\(WordNames.drawing)" distT="0" distB="0" \
            distL="0" distR="0"><wp:extent \(size)/><wp:docPr id="\(id)" \(label)/><wp:cNvGraphicFramePr>\
            <a:graphicFrameLocks xmlns:a="\(a)" noChangeAspect="1"/></wp:cNvGraphicFramePr>\
            <a:graphic xmlns:a="\(a)"><a:graphicData uri="\(pic)"><pic:pic xmlns:pic="\(pic)"><pic:nvPicPr>\
            <pic:cNvPr id="\(id)" \(label)/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
            <a:blip xmlns:r="\(WordNames.relationships)" r:embed="\(Self.escaped(relationship))"/><a:stretch>\
            <a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:inline></w:drawing>
            """
        return Array(xml.utf8)
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        TextWriter.write(attribute: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
