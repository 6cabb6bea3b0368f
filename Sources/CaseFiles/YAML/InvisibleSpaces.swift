internal import Diagnostics

/// Spaces that look like the plain one where YAML knows only the plain one: in the indentation, behind the dash of an item and
/// on either side of a field's colon. Word and web pages put them there.
struct InvisibleSpaces: ~Copyable {
    private var bytes: [UInt8]
    private let file: String
    private var mended: [UInt8] = []
    private var findings = Findings()

    /// Puts a plain space in the place of each, so that reading goes on, and reports it.
    static func mend(_ bytes: [UInt8], file: String, findings: inout Findings) -> [UInt8] {
        // The lead bytes of the spaces below; most case files have neither.
        guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }) else { return bytes }
        var spaces = InvisibleSpaces(bytes: bytes, file: file)
        spaces.read()
        findings.add(spaces.findings.list)
        return spaces.mended
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private mutating func read() {
        mended.reserveCapacity(bytes.count)
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if number > 0 { mended.append(0x0A) }
            number += 1
            read(line, number: number)
        }
    }

    private enum Stage { case indentation, word, behindWord, behindColon, text }

    private mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
        var stage = Stage.indentation
        var column = 1
        var at = line.startIndex
        // Behind the indentation, an invisible space matters only when the colon of a field comes.
        while at < line.endIndex, stage != .text {
            if let space = Self.space(in: line, at: at), Self.matters(stage, line[(at + space.length)...]) {
                report(space, at: Position(line: number, column: column))
                if !space.isWidthless { mended.append(0x20) }
                if stage == .word { stage = .behindWord }
                at += space.length
            } else {
                stage = Self.stage(after: stage, line[at...])
                mended.append(line[at])
                at += 1
                while at < line.endIndex, line[at] & 0xC0 == 0x80 {
                    mended.append(line[at])
                    at += 1
                }
            }
            column += 1
        }
        mended.append(contentsOf: line[at...])
    }

    private static func matters(_ stage: Stage, _ rest: ArraySlice<UInt8>) -> Bool {
        switch stage {
        case .indentation, .behindColon: true
        case .word, .behindWord: rest.first { $0 != 0x20 } == UInt8(ascii: ":")
        case .text: false
        }
    }

    private static func stage(after stage: Stage, _ rest: ArraySlice<UInt8>) -> Stage {
        guard let byte = rest.first else { return .text }
        switch (stage, byte) {
        case (.indentation, 0x20), (.indentation, UInt8(ascii: "-")): return .indentation
        case (.indentation, 0x61...0x7A), (.word, 0x61...0x7A), (.word, UInt8(ascii: "_")): return .word
        case (.word, UInt8(ascii: ":")), (.behindWord, UInt8(ascii: ":")), (.behindColon, 0x20): return .behindColon
        case (.word, 0x20), (.behindWord, 0x20): return .behindWord
        default: return .text
        }
    }

    private struct Space {
        var name: String
        var length: Int
        var isWidthless = false
    }

    private static func space(in line: ArraySlice<UInt8>, at index: Int) -> Space? {
        // Every letter of the names passes here.
        guard line[index] >= 0x80 else { return nil }
        let next = line[index...].prefix(3)
        if next.starts(with: [0xC2, 0xA0]) { return Space(name: "a no-break space (U+00A0)", length: 2) }
        guard next.count == 3, let text = String(validating: next, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return nil }
        switch scalar.value {
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            return Space(name: "a special space (\(UnicodeName.of(scalar.value)))", length: 3)
        case 0x200B...0x200D, 0x2060, 0xFEFF:
            return Space(name: "an invisible character (\(UnicodeName.of(scalar.value)))", length: 3, isWidthless: true)
        default: return nil
        }
    }

    private mutating func report(_ space: Space, at place: Position) {
        let location = Location(file: file, start: place, end: place.moved(by: 1))
        let message =
            space.isWidthless ? "\(space.name) stands here" : "\(space.name) stands in the place of a plain one"
        let help = space.isWidthless ? "delete it" : "delete it and type a plain space"
        findings.error("CASE-SYNTAX", message, at: location, help: help)
    }
}
