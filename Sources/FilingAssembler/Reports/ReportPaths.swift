/// Names the files of findings as machines find them that start in the current folder.
struct ReportPaths {
    private let folder: String

    /// - Parameters:
    ///   - folder: the folder that findings are relative to, as the user named it.
    ///   - current: the current folder, absolute and without links.
    init(folder: String, current: String? = FilePath.real(".")) {
        self.folder = Self.relative(folder, to: current)
    }

    func path(of file: String) -> String { FilePath.join(folder, file) }

    /// As the reference of a web address: percent-encoded, a `file:` address when absolute.
    func address(of file: String) -> String {
        let path = path(of: file)
        var encoded = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if Self.isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }

    /// Source: RFC 3986, 2.3 (unreserved), and the slash between segments.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
        default: false
        }
    }

    private static func relative(_ folder: String, to current: String?) -> String {
        guard folder.hasPrefix("/") else {
            return folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        }
        guard let current, let real = FilePath.real(folder), FilePath.isInside(real, current) else { return folder }
        return String(real.dropFirst(current.count).drop { $0 == "/" })
    }
}
