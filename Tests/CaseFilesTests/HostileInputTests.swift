import CaseFiles
import Diagnostics
import Support
import Testing

/// Files that are broken, or made to hurt.
@Suite struct HostileInputTests {
    private func read(_ bytes: [UInt8]) -> (told: [String], seconds: Double) {
        var told: [String] = []
        let seconds = Growth.seconds {
            told = CaseFileReader.read(yaml: bytes, file: "case.yaml").1.map { "\($0.location.span) \($0.rule)" }
        }
        return (told, seconds)
    }

    @Test func growsWithTheNumberOfExhibitsAndRefusesTooMany() {
        func yaml(_ count: Int) -> [UInt8] {
            let list = (0..<count).map { "- {key: e\($0), title: Letter, file: e\($0).pdf}\n" }.joined()
            return Array("court: mad\nexhibits:\n\(list)".utf8)
        }
        #expect(Growth.ofDoubling(2_000) { _ = read(yaml($0)) } < Growth.linear)
        #expect(read(yaml(100_000)).told == ["1:1-1:1 CASE-SIZE"])
    }

    @Test func refusesFiftyMegabytesUnread() {
        let (told, seconds) = read(Array(repeating: UInt8(ascii: "a"), count: 50 << 20))
        #expect(told == ["1:1-1:1 CASE-SIZE"])
        #expect(seconds < 1)
    }

    @Test(arguments: ["[", "{", "{a: ", "- ", "? ", "[{"])
    func refusesDepth(opening: String) {
        let (told, seconds) = read(
            Array(String(repeating: opening, count: 1_000_000 / opening.utf8.count * 4).utf8.prefix(4 << 20))
        )
        #expect(told.contains { $0.hasSuffix("CASE-SIZE") }, "\(told)")
        #expect(seconds < 2, "\(seconds)")
    }

    @Test func refusesAliasBombsInKeysAndValues() {
        var bomb = "a: &a [x, x]\n"
        for (name, before) in zip("bcdefghijk", "abcdefghij") {
            bomb += "\(name): &\(name) [*\(before), *\(before)]\n? [*\(before), *\(before)]\n: x\n"
        }
        let (told, seconds) = read(Array(bomb.utf8))
        #expect(told.filter { $0.hasSuffix("CASE-ALIAS") }.count == 11 + 10 * 4)
        #expect(seconds < 1)
    }

    @Test func keepsTheNumberOfFindingsBounded() {
        let (told, seconds) = read(Array(String(repeating: "- *a\n", count: 100_000).utf8))
        #expect(told.count == 501)
        #expect(seconds < 5)
    }

    @Test func countsValues() {
        let (told, _) = read(Array(String(repeating: "- a\n", count: 300_000).utf8))
        #expect(told.contains { $0.hasSuffix("CASE-SIZE") })
    }

    @Test func tellsWhereBytesAreNoText() {
        let line = Array("title: é".utf8) + [0xFF] + Array("x".utf8) + [0xC3] + Array("\n".utf8)
        let nul = Array("mark: a".utf8) + [0] + Array("b\u{9D}\n".utf8)
        let (told, _) = read(line + nul)
        #expect(
            told.filter { $0.hasSuffix("CASE-ENCODING") } == [
                "1:9-1:10 CASE-ENCODING", "1:11-1:12 CASE-ENCODING", "2:8-2:9 CASE-ENCODING", "2:10-2:11 CASE-ENCODING",
            ]
        )
        #expect(read([0xFF, 0xFE, 0x61, 0x00]).told == ["1:1-1:1 CASE-ENCODING"])
    }

    @Test func tellsOnceThatATextIsInAnOldEncoding() throws {
        let yaml =
            Array("court: mad\ntitle: In".utf8) + [0xE9] + Array("s \n".utf8) + Array("mark: ".utf8) + [0x93, 0x94]
        let (caseFile, told) = CaseFileReader.read(yaml: yaml, file: "case.yaml")
        let found = told.filter { $0.rule == "CASE-ENCODING" }
        #expect(found.map(\.location.span) == ["2:10-2:11"])
        #expect(found.first?.message.hasSuffix("here stands its `é`, as in 2 other places") == true)
        #expect(caseFile?.title.value == "Inés")
        #expect(caseFile?.mark?.value == "“”")
    }

    @Test func goesOnBehindAnyBytes() {
        var generator = LinearGenerator(state: 7)
        let seed = Array(
            "plaintiffs: [{key: a, name: \"x\", kind: [other}]\nrelief:\n  - key: &a b\n    text: |\n      c\n".utf8
        )
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<4 {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let (_, found) = CaseFileReader.read(yaml: bytes, file: "case.yaml")
            #expect(!found.isEmpty)
            #expect(found.allSatisfy { $0.location.start <= $0.location.end && $0.location.start.column > 0 })
        }
    }
}

/// A fixed sequence of numbers, so that a failure can be repeated.
struct LinearGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
