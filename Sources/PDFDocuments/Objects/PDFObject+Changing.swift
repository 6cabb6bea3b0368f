internal import CQPDF

extension QPDFDocument {
    /// A value from PDF syntax that we wrote ourselves, such as `<</Type/Action/S/GoTo>>`; never from anybody's text.
    func object(_ syntax: String) -> PDFObject { PDFObject(self, qpdf_oh_parse(handle, syntax)) }

    /// A text string, in whichever of PDF's encodings holds it.
    func string(_ text: String) -> PDFObject {
        var text = text
        return text.withUTF8 { bytes in
            let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            return PDFObject(self, qpdf_oh_new_binary_unicode_string(handle, start, bytes.count))
        }
    }

    /// A string of bytes as they are.
    func string(_ bytes: [UInt8]) -> PDFObject {
        bytes.withUnsafeBytes { raw in
            let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            return PDFObject(self, qpdf_oh_new_binary_string(handle, start, raw.count))
        }
    }

    /// - Parameter name: with its slash.
    func name(_ name: String) -> PDFObject { PDFObject(self, qpdf_oh_new_name(handle, name)) }

    func array(_ items: [PDFObject] = []) -> PDFObject {
        let array = PDFObject(self, qpdf_oh_new_array(handle))
        for item in items { array.append(item) }
        return array
    }

    func rectangle(_ box: Rectangle) -> PDFObject {
        array([box.x, box.y, box.maxX, box.maxY].map { PDFObject(self, qpdf_oh_new_real_from_double(handle, $0, 3)) })
    }

    /// A stream, which is an object of its own; compressed when that is worth it.
    func stream(_ bytes: [UInt8], _ dictionary: [String: PDFObject] = [:], isPlain: Bool = false) -> PDFObject {
        let stream = PDFObject(self, qpdf_oh_new_stream(handle))
        let packed = isPlain || bytes.count < 1024 ? nil : StreamData.deflate(bytes)
        let content = packed ?? bytes
        let filter = packed == nil ? PDFObject(self, qpdf_oh_new_null(handle)) : name("/FlateDecode")
        let parameters = PDFObject(self, qpdf_oh_new_null(handle))
        qpdf_oh_replace_stream_data(handle, stream.handle, content, content.count, filter.handle, parameters.handle)
        for (key, value) in dictionary.sorted(by: { $0.key < $1.key }) { stream.set(key, to: value) }
        return stream
    }

    /// A copy of another document's object, with all that it refers to. Pages it refers to are not copied.
    func copy(_ foreign: PDFObject) -> PDFObject {
        PDFObject(self, qpdf_oh_copy_foreign_object(handle, foreign.data, foreign.handle))
    }
}

extension PDFObject {
    /// Makes a value an object of its own, which others refer to.
    func indirect() -> PDFObject { PDFObject(document, qpdf_make_indirect_object(data, handle)) }

    /// Sets a key of a dictionary or stream.
    func set(_ key: String, to value: PDFObject) {
        let dictionary = isStream ? PDFObject(document, qpdf_oh_get_dict(data, handle)) : self
        qpdf_oh_replace_key(data, dictionary.handle, key, value.handle)
    }

    func remove(_ key: String) {
        let dictionary = isStream ? PDFObject(document, qpdf_oh_get_dict(data, handle)) : self
        if dictionary.isDictionary { qpdf_oh_remove_key(data, dictionary.handle, key) }
    }

    func append(_ item: PDFObject) { qpdf_oh_append_item(data, handle, item.handle) }

    /// A dictionary of its own with the same entries: a page may be changed, what it shares with others may not.
    func copiedDictionary() -> PDFObject {
        let copy = document.object("<<>>")
        for key in keys { copy.set(key, to: self[key]) }
        return copy
    }
}
