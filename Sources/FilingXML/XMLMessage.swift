internal import CLibXML2

/// libxml2's messages in plain words: one clause, lowercase, no full stop.
enum XMLMessage {
    static func plain(code: Int32, text: String) -> String {
        switch UInt32(bitPattern: code) {
        case XML_ERR_DOCUMENT_EMPTY.rawValue: return "this is not XML: it does not begin with `<`"
        case XML_ERR_DOCUMENT_END.rawValue: return "there is more text after the end of the document"
        case XML_ERR_TAG_NOT_FINISHED.rawValue: return "the text ends before its last element is closed"
        case XML_ERR_INVALID_ENCODING.rawValue: return "the text is not valid UTF-8"
        case XML_ERR_INVALID_CHAR.rawValue: return "a character that XML does not allow"
        default: return tidy(text)
        }
    }

    private static func tidy(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, last == "\n" || last == "." || last == " " { scalars.removeLast() }
        let line = String(String.UnicodeScalarView(scalars.map { $0 == "\n" ? " " : $0 }))
        return line.prefix(1).lowercased() + line.dropFirst()
    }
}
