package import Diagnostics

/// Where lines and columns of a text stand in its bytes, as libyaml counts them.
package struct SourcePlaces {
    private let bytes: [UInt8]
    private var starts: [Int] = []

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        starts = [index]
        while index < bytes.count {
            let length = Self.breakLength(bytes, at: index)
            index += max(1, length)
            if length > 0 { starts.append(index) }
        }
    }

    package func range(of location: Location) -> Range<Int> {
        let start = offset(of: location.start)
        return start..<max(start, offset(of: location.end))
    }

    /// The end of a line, before its break.
    func lineEnd(from offset: Int) -> Int {
        bytes[offset...].indices.first { Self.breakLength(bytes, at: $0) > 0 } ?? bytes.count
    }

    private func offset(of position: Position) -> Int {
        guard starts.indices.contains(position.line - 1) else { return bytes.count }
        var index = starts[position.line - 1]
        var column = 1
        while column < position.column, index < bytes.count {
            index += 1
            // A column is a scalar: its further bytes belong to it.
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            column += 1
        }
        return index
    }

    /// The length of a line break; 0 where there is none. Source: YAML 1.1, 4.2.
    private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 10: 1
        case 13: index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
                ? 3 : 0
        default: 0
        }
    }
}
