import CaseFiles
import Diagnostics

/// Reads who signs a finished document, and the certificates behind.
struct SignatureReader {
    private var signatures: Paper.Signatures
    private let lines: [PaperLine]
    private let capitals: [String]

    /// - Parameters:
    ///   - lines: those below the caption.
    ///   - head: what counsel state on the first page, in courts where they stand there.
    static func signatures(in lines: [PaperLine], head: ContactFacts, place: Location) -> Paper.Signatures {
        var reader = SignatureReader(lines: lines, place: place)
        reader.read(head)
        return reader.signatures
    }

    private init(lines: [PaperLine], place: Location) {
        self.lines = lines
        capitals = lines.map { $0.words.utf8.count < 120 ? $0.capitals : "" }
        signatures = Paper.Signatures(place: place)
    }

    private mutating func read(_ head: ContactFacts) {
        let submitted = capitals.firstIndex { $0.hasPrefix("RESPECTFULLY SUBMITTED") }
        if let place = submitted ?? lines.indices.last { signatures.place = lines[place].location }
        let sections = certificates()
        readCertificates(sections)
        let marks = lines.indices.filter { index in
            Self.mark(in: lines[index]) != nil && !sections.contains { $0.contains(index) }
        }
        var end = sections.first { $0.lowerBound > (marks.last ?? Int.max) }?.lowerBound ?? lines.count
        // From the last one up: signatures that stand one above the other share the address below.
        for mark in marks.reversed() {
            add(mark, Self.facts(of: lines[mark..<min(end, mark + 16)]), head)
            end = mark
        }
        signatures.blocks.reverse()
    }

    private mutating func add(_ index: Int, _ facts: ContactFacts, _ head: ContactFacts) {
        guard let mark = Self.mark(in: lines[index]) else { return }
        let shared = facts.isEmpty ? signatures.blocks.last?.facts ?? facts : facts
        let around = capitals[index..<min(lines.count, index + 8)]
        signatures.blocks.append(
            Paper.SignatureBlock(
                mark: mark.location,
                name: mark.value,
                facts: shared.union(head),
                isForOneself: around.contains { $0.contains("PRO SE") || $0.contains("SELF-REPRESENTED") }
            )
        )
    }

    private static func facts(of lines: ArraySlice<PaperLine>) -> ContactFacts {
        ContactFacts(lines.map(\.words))
    }

    /// The signature on a line, and the name behind `/s/`.
    private static func mark(in line: PaperLine) -> Located<String>? {
        let scalars = Array(line.words.unicodeScalars)
        guard scalars.count < 200 else { return nil }
        let sign = Array("/s/".unicodeScalars)
        guard let at = scalars.indices.first(where: { scalars[$0...].starts(with: sign) { $0.asciiLowercased == $1 } })
        else { return nil }
        let rest = String(scalars: scalars[(at + 3)...]).filter { $0 != "_" }
        let name = rest.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        let place = line.part(at..<(name.isEmpty ? at + 3 : scalars.count)).location
        return Located(name, at: place)
    }

    // Certificates.

    private static let headings = [
        "CERTIFICATE OF", "CERTIFICATION OF", "CERTIFICATE UNDER", "CERTIFICATION UNDER", "CERTIFICATE PURSUANT",
        "CERTIFICATION PURSUANT", "LOCAL RULE 7.1", "L.R. 7.1",
    ]

    /// From each heading of a certificate to the next, or to the end.
    private func certificates() -> [Range<Int>] {
        let starts = lines.indices.filter { index in
            capitals[index].utf8.count < 60 && Self.headings.contains { capitals[index].hasPrefix($0) }
        }
        return starts.enumerated().map { number, start in
            start..<(number + 1 < starts.count ? starts[number + 1] : lines.count)
        }
    }

    private mutating func readCertificates(_ sections: [Range<Int>]) {
        signatures.certificates = sections.map { section in
            Paper.Certificate(
                heading: lines[section.lowerBound].located,
                text: lines[section].map(\.words).joined(separator: " ")
            )
        }
    }
}
