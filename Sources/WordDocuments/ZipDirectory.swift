/// The table at the end of a zip container that says which files are in it. Source: APPNOTE.TXT 6.3.10, 4.3 and 4.4.
struct ZipDirectory {
    /// How many files it claims to hold.
    let count: Int
    /// Where it stands in the container.
    private let range: Range<Int>

    /// What it says of one file.
    struct Entry {
        var name: String
        var count: Int
        var packedCount: Int
        var checksum: UInt32
        /// 0 stored, 8 deflated.
        var method: Int
        var isEncrypted: Bool
        /// Where the file's own header stands.
        fileprivate var header: Int
    }

    /// `nil` when the container has no directory, or one that lies elsewhere than it says.
    init?(of bytes: ZipBytes) {
        guard let end = Self.endRecord(in: bytes) else { return nil }
        var (count, size, start) = (bytes.short(end + 10), bytes.word(end + 12), bytes.word(end + 16))
        if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF,
            let long = Self.longRecord(before: end, in: bytes)
        {
            (count, size, start) = (bytes.long(long + 32), bytes.long(long + 40), bytes.long(long + 48))
        }
        let (behind, overflow) = start.addingReportingOverflow(size)
        guard count >= 0, start >= 0, size >= 0, !overflow, behind <= end else { return nil }
        self.count = count
        range = start..<behind
    }

    /// The record at the end is followed by a comment of up to 65,535 bytes, which may hold anything.
    private static func endRecord(in bytes: ZipBytes) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return (max(0, last - 65_535)...last).last {
            bytes.word($0) == 0x0605_4B50 && $0 + 22 + bytes.short($0 + 20) <= bytes.count
        }
    }

    /// The record for numbers of 64 bits; a pointer to it stands just before the ordinary one.
    private static func longRecord(before end: Int, in bytes: ZipBytes) -> Int? {
        guard end >= 20, bytes.word(end - 20) == 0x0706_4B50 else { return nil }
        let start = bytes.long(end - 12)
        guard start >= 0, start <= bytes.count - 56, bytes.word(start) == 0x0606_4B50 else { return nil }
        return start
    }

    /// All its entries; `nil` when they are not what it claims.
    func entries(of bytes: ZipBytes) -> [Entry]? {
        var entries: [Entry] = []
        var place = range.lowerBound
        for _ in 0..<count {
            guard place + 46 <= range.upperBound, bytes.word(place) == 0x0201_4B50 else { return nil }
            let (name, extra) = (bytes.short(place + 28), bytes.short(place + 30))
            let next = place + 46 + name + extra + bytes.short(place + 32)
            guard next <= range.upperBound, let entry = entry(at: place, name: name, extra: extra, of: bytes) else {
                return nil
            }
            entries.append(entry)
            place = next
        }
        return place == range.upperBound ? entries : nil
    }

    private func entry(at place: Int, name: Int, extra: Int, of bytes: ZipBytes) -> Entry? {
        let text = bytes.slice(place + 46, name)
        guard let name = String(validating: text, as: UTF8.self) else { return nil }
        var numbers = [bytes.word(place + 24), bytes.word(place + 20), bytes.word(place + 42)]
        guard Self.widen(&numbers, by: place + 46 + text.count, extra, of: bytes) else { return nil }
        return Entry(
            name: name,
            count: numbers[0],
            packedCount: numbers[1],
            checksum: UInt32(truncatingIfNeeded: bytes.word(place + 16)),
            method: bytes.short(place + 10),
            isEncrypted: bytes.short(place + 8) & 0x41 != 0,
            header: numbers[2]
        )
    }

    /// Numbers that do not fit into 32 bits stand, in order, in an extra field of kind 1.
    private static func widen(_ numbers: inout [Int], by start: Int, _ count: Int, of bytes: ZipBytes) -> Bool {
        guard numbers.contains(0xFFFF_FFFF) else { return true }
        var (place, end) = (start, start + count)
        while place + 4 <= end, bytes.short(place) != 1 { place += 4 + bytes.short(place + 2) }
        guard place + 4 <= end else { return false }
        end = min(end, place + 4 + bytes.short(place + 2))
        place += 4
        for index in numbers.indices where numbers[index] == 0xFFFF_FFFF {
            guard place + 8 <= end, bytes.long(place) >= 0 else { return false }
            numbers[index] = bytes.long(place)
            place += 8
        }
        return true
    }

    /// The packed bytes of a file, behind its own header; `nil` when they do not lie before the directory.
    func content(of entry: Entry, in bytes: ZipBytes) -> [UInt8]? {
        let header = entry.header
        guard header <= range.lowerBound - 30, bytes.word(header) == 0x0403_4B50 else { return nil }
        let start = header + 30 + bytes.short(header + 26) + bytes.short(header + 28)
        guard start <= range.lowerBound, entry.packedCount <= range.lowerBound - start else { return nil }
        return Array(bytes.slice(start, entry.packedCount))
    }
}

/// The bytes of a container, with the numbers in them, least byte first. Beyond the end everything is 0.
struct ZipBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func short(_ place: Int) -> Int { number(place, 2) }
    func word(_ place: Int) -> Int { number(place, 4) }
    /// Negative when it does not fit, as no length of ours is.
    func long(_ place: Int) -> Int { number(place, 8) }

    func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> { bytes[start..<start + count] }

    private func number(_ place: Int, _ length: Int) -> Int {
        guard place >= 0, place <= bytes.count - length else { return 0 }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
