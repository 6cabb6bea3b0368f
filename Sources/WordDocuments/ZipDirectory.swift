/// A look at a container's end, before libzip reads its directory into memory.
enum ZipDirectory {
    /// The largest number of entries that an end record claims; 0 when there is none.
    ///
    /// A directory too long for 16 bits is marked with 65,535, which is beyond any limit of ours too.
    /// Source: APPNOTE.TXT 6.3.10, 4.3.16.
    static func largestClaim(in bytes: [UInt8]) -> Int {
        let (recordLength, longestComment) = (22, 65_535)
        guard bytes.count >= recordLength else { return 0 }
        let last = bytes.count - recordLength
        var largest = 0
        for start in max(0, last - longestComment)...last
        where bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == 5 && bytes[start + 3] == 6 {
            largest = max(largest, Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8)
        }
        return largest
    }
}
