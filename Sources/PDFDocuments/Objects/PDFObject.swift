internal import CQPDF

/// One value of a document: a number, a name, a string, an array, a dictionary, a stream, or null.
///
/// Reading a value of another kind than it is gives `nil` and no warning: exhibits come from anywhere, and what is missing
/// or odd in them must not stop the rest from being looked at.
final class PDFObject {
    let document: QPDFDocument
    let handle: qpdf_oh

    init(_ document: QPDFDocument, _ handle: qpdf_oh) {
        self.document = document
        self.handle = handle
    }

    deinit { qpdf_oh_release(data, handle) }

    var data: qpdf_data { document.handle }
    var kind: qpdf_object_type_e { qpdf_oh_get_type_code(data, handle) }
    var isNull: Bool { kind == ot_null }
    var isDictionary: Bool { kind == ot_dictionary }
    var isStream: Bool { kind == ot_stream }

    /// What tells one object from another; `nil` for one that stands inside another object.
    var identity: ObjectIdentity? {
        let number = qpdf_oh_get_object_id(data, handle)
        guard number > 0 else { return nil }
        return ObjectIdentity(number: number, generation: qpdf_oh_get_generation(data, handle))
    }

    /// The dictionary of a stream; any other object itself.
    private var dictionary: PDFObject { isStream ? PDFObject(document, qpdf_oh_get_dict(data, handle)) : self }

    /// The value behind a key such as `/Kids` of a dictionary or stream; null when there is none.
    subscript(key: String) -> PDFObject {
        switch kind {
        case ot_dictionary: PDFObject(document, qpdf_oh_get_key(data, handle, key))
        case ot_stream: dictionary[key]
        default: PDFObject(document, qpdf_oh_new_null(data))
        }
    }

    /// The keys of a dictionary or stream, sorted.
    var keys: [String] {
        let dictionary = dictionary
        guard dictionary.isDictionary else { return [] }
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(data, dictionary.handle)
        while qpdf_oh_dict_more_keys(data) != 0, let key = qpdf_oh_dict_next_key(data) {
            keys.append(String(cString: key))
        }
        return keys
    }

    var bool: Bool? { kind == ot_boolean ? qpdf_oh_get_bool_value(data, handle) != 0 : nil }
    var integer: Int? { kind == ot_integer ? Int(qpdf_oh_get_int_value(data, handle)) : nil }

    var number: Double? {
        let kind = kind
        guard kind == ot_integer || kind == ot_real else { return nil }
        let value = qpdf_oh_get_numeric_value(data, handle)
        return value.isFinite ? value : nil
    }

    /// With its slash: `/Type`.
    var name: String? {
        guard kind == ot_name, let name = qpdf_oh_get_name(data, handle) else { return nil }
        return String(cString: name)
    }

    /// A text string, whichever of PDF's encodings it is in.
    var text: String? {
        guard kind == ot_string else { return nil }
        var length = 0
        guard let bytes = qpdf_oh_get_binary_utf8_value(data, handle, &length) else { return nil }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// The bytes of a string as they are.
    var bytes: [UInt8]? {
        guard kind == ot_string else { return nil }
        var length = 0
        guard let bytes = qpdf_oh_get_binary_string_value(data, handle, &length) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: length))
    }

    /// The number of items of an array; 0 for anything else.
    var count: Int { kind == ot_array ? Int(qpdf_oh_get_array_n_items(data, handle)) : 0 }

    /// An item of an array, less than ``count``.
    subscript(index: Int) -> PDFObject { PDFObject(document, qpdf_oh_get_array_item(data, handle, Int32(index))) }

    /// The items of an array, read one after the other.
    var items: some Sequence<PDFObject> { (0..<count).lazy.map { self[$0] } }
}

struct ObjectIdentity: Hashable {
    var number: Int32
    var generation: Int32
}
