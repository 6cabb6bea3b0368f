/// The bytes of one cache entry: a line that says what it is, and the content.
///
/// The line names the tool's version, the entry, and the content's length and checksum, so that an entry of another
/// version, under another name, cut short or spoilt is none.
enum CacheEntry {
    static func bytes(of content: [UInt8], named name: String) -> [UInt8] {
        header(of: content[...], named: name) + content
    }

    static func content(of bytes: [UInt8], named name: String) -> [UInt8]? {
        guard let end = bytes.prefix(longestHeader).firstIndex(of: 10) else { return nil }
        let content = bytes[(end + 1)...]
        return bytes[...end].elementsEqual(header(of: content, named: name)) ? Array(content) : nil
    }

    /// Changes whenever the form of any entry does.
    private static let form = 1

    private static let longestHeader = 512

    private static func header(of content: ArraySlice<UInt8>, named name: String) -> [UInt8] {
        let words = "filing-assembler \(ToolIdentity.version)/\(form) \(name) \(content.count) \(checksum(content))\n"
        return Array(words.utf8)
    }

    /// Fowler–Noll–Vo over words of eight bytes: not against forgers, who would need the user's own folder.
    private static func checksum(_ content: ArraySlice<UInt8>) -> UInt64 {
        let prime: UInt64 = 0x100_0000_01B3
        return content.withUnsafeBytes { bytes in
            var sum: UInt64 = 0xCBF2_9CE4_8422_2325
            var offset = 0
            while offset + 8 <= bytes.count {
                sum = (sum ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
                // Without this the upper bits of a word would never reach the lower bits of the sum.
                sum ^= sum >> 32
                offset += 8
            }
            for byte in bytes[offset...] { sum = (sum ^ UInt64(byte)) &* prime }
            return sum
        }
    }
}

/// Fields of a cache entry, one behind the other: each with its length before it.
struct CacheRecord {
    private(set) var bytes: [UInt8] = []
    private var offset = 0

    init() {}

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += text.utf8
    }

    mutating func add(_ number: Int) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: UInt64(bitPattern: Int64(number)) >> UInt64(shift)))
        }
    }

    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    mutating func nextTexts() -> [String]? {
        guard let count = nextNumber(), count >= 0, count <= bytes.count else { return nil }
        var texts: [String] = []
        for _ in 0..<count {
            guard let text = nextText() else { return nil }
            texts.append(text)
        }
        return texts
    }

    /// `nil` where the record is at its end.
    mutating func nextNumber() -> Int? {
        guard offset + 8 <= bytes.count else { return nil }
        defer { offset += 8 }
        let value = bytes[offset..<offset + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(Int64(bitPattern: value))
    }

    mutating func nextText() -> String? {
        guard let count = nextNumber(), count >= 0, count <= bytes.count - offset else { return nil }
        defer { offset += count }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }
}
