import FilingXML

/// Writes values as text. The only place where they turn into XML.
enum TextWriter {
    static func write(plain text: String, to bytes: inout [UInt8]) {
        XMLEscaping.append(text: text, to: &bytes)
    }

    static func write(plain text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        XMLEscaping.append(text: text, to: &bytes)
    }

    static func write(attribute text: String, to bytes: inout [UInt8]) {
        XMLEscaping.append(attribute: text, to: &bytes)
    }

    /// Inside `w:t`: a line feed becomes a line break, a tab a tab, a bell a new paragraph, a form feed a page break.
    static func write(_ text: String, _ frame: RunFrame, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { write($0, frame, to: &bytes) }
    }

    private static func write(_ text: UnsafeBufferPointer<UInt8>, _ frame: RunFrame, to bytes: inout [UInt8]) {
        var start = 0
        for index in 0..<text.count
        where (0x07...0x0C).contains(text[index]) && text[index] != 0x08 && text[index] != 0x0B {
            XMLEscaping.append(text: UnsafeBufferPointer(rebasing: text[start..<index]), to: &bytes)
            write(control: text[index], frame, to: &bytes)
            start = index + 1
        }
        XMLEscaping.append(text: UnsafeBufferPointer(rebasing: text[start...]), to: &bytes)
    }

    private static func write(control: UInt8, _ frame: RunFrame, to bytes: inout [UInt8]) {
        bytes += frame.closeText
        switch control {
        case 0x0A: bytes += Array("<\(frame.prefix)br/>".utf8)
        case 0x09:
            bytes += frame.closeRun + frame.openRun
            bytes += Array("<\(frame.prefix)tab/>".utf8)
            bytes += frame.closeRun + frame.openRun
        case 0x07: bytes += frame.closeRun + frame.closeParagraph + frame.openParagraph + frame.openRun
        default:
            let prefix = frame.prefix
            bytes += frame.closeRun + frame.closeParagraph
            bytes += Array(
                "<\(prefix)p><\(prefix)r><\(prefix)br \(prefix)type=\"page\"/></\(prefix)r></\(prefix)p>".utf8
            )
            bytes += frame.openParagraph + frame.openRun
        }
        bytes += frame.openText
    }
}
