internal import Glibc

/// Looks at a file's cross-reference streams and object streams before qpdf unpacks them.
///
/// A megabyte of deflated zeros becomes a gigabyte, and qpdf 11 unpacks whatever a file tells it to. So the file's table
/// of contents is read here first, with a limit, and what the object streams in it unpack to is added up. Files with a
/// plain table cost one small read. What is damaged is left to qpdf, which mends it or says so.
/// Source: ISO 32000-1, 7.5.
struct BombGuard {
    private let file: Int32
    private let size: Int
    /// Of objects that stand in the file itself, by number.
    private var offsets: [Int: Int] = [:]
    private var containers: Set<Int> = []
    private var isEncrypted = false

    /// Two million objects are more than a hundred thousand pages have.
    private static let mostEntries = 2_000_000
    /// All object streams together, unpacked.
    private static let mostBytes = 1 << 30
    private static let mostBytesInOne = 64 << 20
    /// Deflate's best: what an object stream can unpack to at all.
    private static let bestRatio = 1032

    static func check(_ path: String) throws(PDFError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return }
        var guarding = BombGuard(file: file, size: Int(status.st_size))
        try guarding.readSections()
        try guarding.weighContainers()
    }

    private init(file: Int32, size: Int) {
        self.file = file
        self.size = size
    }

    /// The sections of the table, from the newest back.
    private mutating func readSections() throws(PDFError) {
        var waiting = [lastSection()].compactMap(\.self)
        var seen: Set<Int> = []
        while let offset = waiting.popLast(), offset > 0, offset < size, seen.count < 1000 {
            guard seen.insert(offset).inserted else { continue }
            let start = read(at: offset, 32).drop { $0 == 32 || $0 == 10 || $0 == 13 }
            let section = start.starts(with: Array("xref".utf8)) ? try table(at: offset) : try stream(at: offset)
            guard let section else { continue }
            isEncrypted = isEncrypted || section.has("/Encrypt")
            waiting += [section.integer("/Prev"), section.integer("/XRefStm")].compactMap(\.self)
        }
    }

    private func lastSection() -> Int? {
        let tail = read(at: max(0, size - 2048), 2048)
        let word = Array("startxref".utf8)
        guard let place = (0..<max(0, tail.count - word.count)).last(where: { tail[$0...].starts(with: word) }) else {
            return nil
        }
        let digits = tail[(place + word.count)...].drop { $0 <= 32 }.prefix { $0 >= 48 && $0 <= 57 }
        return Int(String(decoding: digits.prefix(15), as: UTF8.self))
    }

    /// A plain table: its entries are skipped, since containers are only found in streams; its trailer is read.
    private func table(at offset: Int) throws(PDFError) -> RawObject? {
        var place = offset
        while place < size {
            let head = read(at: place, 4096)
            let words = String(decoding: head.prefix(64), as: UTF8.self).split { $0.isWhitespace }
            if words.first == "xref" {
                place += (head.firstIndex(of: UInt8(ascii: "f")) ?? 0) + 1
            } else if words.first == "trailer" {
                return RawObject(head, at: place)
            } else if words.count >= 2, Int(words[0]) != nil, let count = Int(words[1]), count >= 0, count < size {
                let space = head.prefix { $0 <= 32 }.count
                let line = head.dropFirst(space).prefix { $0 != 10 && $0 != 13 }.count
                let end = head.dropFirst(space + line).prefix { $0 <= 32 }.count
                place += space + line + end + 20 * count
            } else {
                return nil
            }
        }
        return nil
    }

    private mutating func stream(at offset: Int) throws(PDFError) -> RawObject? {
        guard let section = RawObject(read(at: offset, 4096), at: offset), let start = section.streamStart,
            let widths = section.integers("/W"), widths.count == 3, widths.allSatisfy({ (0...8).contains($0) })
        else { return nil }
        let width = widths.reduce(0, +)
        let predicted = section.predictor.kind >= 10 ? 1 : 0
        let limit = Self.mostEntries * (width + predicted)
        let raw = read(at: start, section.integer("/Length") ?? min(size - start, 16 << 20))
        switch section.filter == nil ? .bytes(raw) : StreamData.inflate(raw, atMost: limit) {
        case .bytes(let bytes):
            guard width > 0, bytes.count <= limit else {
                throw .tooComplex(detail: "its table of contents is too long")
            }
            let rows = predicted == 1 ? Self.unpredict(bytes, columns: section.predictor.columns) : bytes
            collect(rows, widths, section.integers("/Index") ?? [0, section.integer("/Size") ?? 0])
        case .tooLong: throw .tooComplex(detail: "its table of contents is too long")
        case .damaged where raw.count > 256 << 10: throw .damaged(detail: "its table of contents cannot be unpacked")
        case .damaged: break
        }
        return section
    }

    /// Undoes the only filter that tables are written with: each byte less the one above it.
    /// Source: ISO 32000-1, 7.4.4.4; the other PNG filters are left as they are, and the offsets with them.
    private static func unpredict(_ bytes: [UInt8], columns: Int) -> [UInt8] {
        guard columns > 0, columns <= 64 else { return [] }
        var above = [UInt8](repeating: 0, count: columns)
        var rows: [UInt8] = []
        rows.reserveCapacity(bytes.count)
        for start in stride(from: 0, to: bytes.count - columns, by: columns + 1) {
            let isUp = bytes[start] == 2
            for column in 0..<columns {
                above[column] = isUp ? above[column] &+ bytes[start + 1 + column] : bytes[start + 1 + column]
            }
            rows += above
        }
        return rows
    }

    private mutating func collect(_ rows: [UInt8], _ widths: [Int], _ index: [Int]) {
        let width = widths.reduce(0, +)
        var place = 0
        for section in stride(from: 0, to: index.count - 1, by: 2) {
            for number in 0..<max(0, min(index[section + 1], Self.mostEntries)) {
                guard place + width <= rows.count else { return }
                func field(_ start: Int, _ width: Int) -> Int {
                    rows[(place + start)..<(place + start + width)].reduce(0) { $0 &* 256 &+ Int($1) }
                }
                let kind = widths[0] == 0 ? 1 : field(0, widths[0])
                let value = field(widths[0], widths[1])
                // What an older section says of an object no longer holds, but an old container is still there.
                if kind == 1, offsets[index[section] &+ number] == nil { offsets[index[section] &+ number] = value }
                if kind == 2 { containers.insert(value) }
                place += width
            }
        }
    }

    private func weighContainers() throws(PDFError) {
        let streams = containers.compactMap { number -> (start: Int, length: Int, isPacked: Bool)? in
            guard let offset = offsets[number], let object = RawObject(read(at: offset, 1024), at: offset) else {
                return nil
            }
            guard let start = object.streamStart else { return nil }
            let length = object.integer("/Length") ?? object.reference("/Length").flatMap(number(in:)) ?? size - start
            return (start, max(0, min(length, size - start)), object.filter != nil)
        }
        let most = streams.reduce(0) { $0 + ($1.isPacked ? $1.length * Self.bestRatio : $1.length) }
        guard most > 2 * Self.mostBytesInOne else { return }
        let unpacked = "its object streams unpack to too much"
        var total = 0
        for stream in streams where stream.isPacked {
            // Encrypted ones cannot be measured. No program writes them this long.
            if isEncrypted && stream.length > 256 << 10 { throw .tooComplex(detail: unpacked) }
            if isEncrypted { continue }
            switch StreamData.inflate(read(at: stream.start, stream.length), atMost: Self.mostBytesInOne) {
            case .bytes(let bytes): total += bytes.count
            case .tooLong: throw .tooComplex(detail: unpacked)
            case .damaged: total += 64 << 10
            }
            if total > Self.mostBytes { throw .tooComplex(detail: unpacked) }
        }
    }

    /// The value of an object that is only a number.
    private func number(in object: Int) -> Int? {
        guard let offset = offsets[object] else { return nil }
        var lexer = ContentLexer(read(at: offset, 64))
        var operands: [Operand] = []
        guard lexer.nextOperator(&operands) == "obj", lexer.nextOperator(&operands) == "endobj" else { return nil }
        return operands.first?.number.flatMap { abs($0) < 1e15 ? Int($0) : nil }
    }

    private func read(at offset: Int, _ count: Int) -> [UInt8] {
        let count = max(0, min(count, size - offset))
        guard offset >= 0, count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(file, buffer.baseAddress, count, off_t(offset)))
        }
    }
}
