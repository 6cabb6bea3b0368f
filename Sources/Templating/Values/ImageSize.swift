/// What the header of a PNG or JPEG says of its size.
struct ImageSize: Equatable {
    enum Format: String, Sendable { case png, jpeg }

    var format: Format
    /// In pixels.
    var width: Int
    var height: Int
    /// Pixels per inch, when the file tells.
    var resolution: Double?

    /// `nil` for anything but a PNG or JPEG.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self.init(png: bytes)
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            self.init(jpeg: bytes)
        } else {
            return nil
        }
        guard width > 0, height > 0 else { return nil }
    }

    /// Source: PNG specification, 11.2.2 (IHDR) and 11.3.4.3 (pHYs).
    private init?(png bytes: [UInt8]) {
        guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        (format, width, height) = (.png, Self.number(bytes[16..<20]), Self.number(bytes[20..<24]))
        var place = 33
        while place + 8 <= bytes.count {
            let count = Self.number(bytes[place..<place + 4])
            let kind = bytes[place + 4..<place + 8]
            if kind.elementsEqual("IDAT".utf8) { return }
            if kind.elementsEqual("pHYs".utf8), count == 9, place + 17 <= bytes.count, bytes[place + 16] == 1 {
                // Pixels per metre.
                let density = Self.number(bytes[place + 8..<place + 12])
                if density > 0 { resolution = (Double(density) * 0.0254).rounded() }
                return
            }
            place += 12 + count
        }
    }

    /// Source: ITU-T T.81, B.2.2 (frame header); JFIF 1.02 (APP0).
    private init?(jpeg bytes: [UInt8]) {
        var found: Double?
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0xE0, place + 14 < bytes.count, bytes[place + 4..<place + 8].elementsEqual("JFIF".utf8) {
                let density = Self.number(bytes[place + 12..<place + 14])
                if density > 0, bytes[place + 11] == 1 { found = Double(density) }
                if density > 0, bytes[place + 11] == 2 { found = Double(density) * 2.54 }
            }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                (format, resolution) = (.jpeg, found)
                height = Self.number(bytes[place + 5..<place + 7])
                width = Self.number(bytes[place + 7..<place + 9])
                return
            }
            place += 2 + max(2, Self.number(bytes[place + 2..<place + 4]))
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
