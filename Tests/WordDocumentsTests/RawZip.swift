/// A zip file written by hand, so that a test can lie in it.
struct RawZip {
    var entries: [(name: String, data: [UInt8])] = []
    /// General purpose flags of every entry; bit 0 says encrypted.
    var flags: UInt16 = 0
    /// What the end record claims, when not the truth.
    var claimedCount: UInt16?

    var bytes: [UInt8] {
        var (file, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let facts =
                little(20, 2) + little(Int(flags), 2) + little(0, 2) + little(0, 2) + little(33, 2)
                + little(Int(Self.crc32(entry.data)), 4) + little(entry.data.count, 4) + little(entry.data.count, 4)
                + little(entry.name.utf8.count, 2)
            directory +=
                [0x50, 0x4B, 1, 2, 20, 3] + facts + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2)
                + little(0, 4) + little(file.count, 4) + Array(entry.name.utf8)
            file += [0x50, 0x4B, 3, 4] + facts + little(0, 2) + Array(entry.name.utf8) + entry.data
        }
        let count = Int(claimedCount ?? UInt16(clamping: entries.count))
        let end =
            [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2) + little(directory.count, 4)
            + little(file.count, 4) + little(0, 2)
        return file + directory + end
    }

    private func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 255) } }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
