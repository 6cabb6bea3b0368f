import CaseFiles
import Diagnostics
import FilingAssembler
import Review

/// The flagship matter: reading, outline, rules, draft.
struct MatterMeasures {
    private let yaml: [UInt8]
    private let caseFile: CaseFile
    private let texts: [String: [UInt8]]
    private let prose: [String: Prose]
    private let court: CourtFacts
    private let matter: Matter

    init() throws {
        yaml = try Inputs.read("\(Inputs.matter)/case.yaml")
        guard let caseFile = CaseFileReader.read(yaml: yaml, file: "case.yaml").0,
            let court = Court.read(yaml: try Inputs.read("Courts/mad.yaml"), file: "mad.yaml").0
        else { throw BenchFault.unreadable(Inputs.matter) }
        let paths = Set((caseFile.facts + caseFile.claims.map(\.allegations)).map(\.value))
        texts = try [String: [UInt8]](
            uniqueKeysWithValues: paths.map { ($0, try Inputs.read("\(Inputs.matter)/\($0)")) }
        )
        prose = Dictionary(uniqueKeysWithValues: texts.map { ($0, Prose.read($1, file: $0).0) })
        self.caseFile = caseFile
        self.court = CourtFacts(court)
        matter = try Matter(opening: Inputs.matter)
    }

    func all() throws -> [Measure] {
        let outline = outline()
        return [
            time("flagship case file") { _ = CaseFileReader.read(yaml: yaml, file: "case.yaml") },
            time("flagship texts") { for (path, bytes) in texts { _ = Prose.read(bytes, file: path) } },
            time("flagship outline") { _ = self.outline() },
            time("flagship rules") { _ = RuleBook.review(outline) },
            try time("flagship open") { _ = try Matter(opening: Inputs.matter) },
            try time("flagship open and review") { _ = try Matter(opening: Inputs.matter).review() },
            try time("flagship draft") { _ = try matter.draft(.complaint) },
            large(paragraphs: 5_000), large(paragraphs: 10_000),
        ]
    }

    /// Outline and rules of a matter with many paragraphs, each with a citation.
    func large(paragraphs: Int) -> Measure {
        let text = (1...paragraphs).map { number in
            "On the \(number % 28 + 1)th day the agency sent record \(number) to the office. [@mou at 3] See 26 U.S.C. § 6103(a).\n\n"
        }
        let bytes = Array(text.joined().utf8)
        guard let path = caseFile.facts.first?.value else { return Measure(name: "no facts", milliseconds: 0) }
        var prose = prose
        prose[path] = Prose.read(bytes, file: path).0
        let milliseconds = Stopwatch.median(rounds: 3) {
            _ = RuleBook.review(PacketOutline(caseFile, texts: prose, exhibits: [:], court: court))
        }
        return Measure(name: "matter of \(paragraphs)", milliseconds: milliseconds)
    }

    func eachRule() throws -> [Measure] {
        let outline = outline()
        return RuleBook.rules.map { rule in time(rule.id) { _ = RuleBook.review(outline, only: [rule.id]) } }
            .sorted { $0.milliseconds > $1.milliseconds }
    }

    private func outline() -> PacketOutline {
        PacketOutline(caseFile, texts: prose, exhibits: [:], court: court)
    }

    private func time(_ name: String, _ work: () throws -> Void) rethrows -> Measure {
        Measure(name: name, milliseconds: try Stopwatch.median(calls: 5, of: work))
    }
}
