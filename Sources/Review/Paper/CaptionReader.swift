import CaseFiles
import Diagnostics

/// Reads a caption line by line, in tables or not.
///
/// Offices set captions in many ways, so only what is the same in all is looked for: the words `District Court`, a `v.`
/// alone on its line or between two parties, a line for the number, and a title that names a kind of paper.
struct CaptionReader {
    private var caption: Paper.Caption
    private let lines: [PaperLine]
    private let capitals: [String]

    /// The most lines above the first allegation that are read as caption.
    private static let mostLines = 80

    static func caption(in lines: [PaperLine], place: Location) -> Paper.Caption {
        var reader = CaptionReader(lines: Array(lines.prefix(mostLines)), place: place)
        reader.readCourt()
        reader.readSides()
        reader.readNumber()
        reader.readTitle()
        return reader.caption
    }

    private init(lines: [PaperLine], place: Location) {
        self.lines = lines
        capitals = lines.map(\.capitals)
        caption = Paper.Caption(words: capitals, place: place)
    }

    private mutating func readCourt() {
        guard let index = capitals.firstIndex(where: Self.isCourt) else { return }
        caption.court = lines[index].located
        caption.head = Array(lines[..<index])
        let near = index..<min(lines.count, index + 4)
        caption.district = near.first { Self.namesDistrict(capitals[$0]) }.map { lines[$0].located }
    }

    private static func isCourt(_ words: String) -> Bool {
        words.contains("DISTRICT COURT") || words.hasSuffix(" COURT") || words.hasPrefix("COURT OF")
    }

    private static func namesDistrict(_ words: String) -> Bool {
        words.contains("DISTRICT OF ") || words.contains("[DISTRICT")
    }

    // The sides.

    private mutating func readSides() {
        let start = lines.indices.first { caption.court?.location == lines[$0].location } ?? -1
        if let versus = lines.indices.first(where: { $0 > start && Self.isVersus(capitals[$0]) }) {
            caption.versus = lines[versus].location
            caption.plaintiffs = parties(in: (start + 1)..<versus)
            caption.defendants = parties(in: (versus + 1)..<endOfSide(from: versus + 1))
        } else if let both = lines.indices.first(where: { $0 > start && Self.joinsSides(capitals[$0]) }) {
            splitSides(lines[both])
        }
    }

    /// `JANE ROE, Plaintiff, v. ACME CORP., Defendant.`: what stands before and behind the `v.`
    private mutating func splitSides(_ line: PaperLine) {
        let scalars = Array(line.words.unicodeScalars)
        let words = scalars.split(separator: " ", omittingEmptySubsequences: true)
        guard let versus = words.first(where: { Self.isVersus(String(scalars: $0).uppercased()) }) else { return }
        caption.versus = line.part(versus.startIndex..<versus.endIndex).location
        caption.plaintiffs = Self.party(in: line, scalars, 0..<versus.startIndex)
        caption.defendants = Self.party(in: line, scalars, versus.endIndex..<scalars.count)
    }

    /// The words of a side up to its role.
    private static func party(in line: PaperLine, _ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Located<String>]
    {
        let words = scalars[range].split(separator: " ", omittingEmptySubsequences: true)
        let names = words.prefix { !isRole(String(scalars: $0).uppercased()) }
        guard let first = names.first, let last = names.last else { return [] }
        return [line.part(first.startIndex..<last.endIndex)]
    }

    private static func isVersus(_ words: String) -> Bool {
        let bare = words.filter { $0 != "." && $0 != "-" && $0 != "–" && $0 != "—" && $0 != " " && $0 != "(" }
        return ["V", "VS", "VERSUS", "AGAINST"].contains(bare)
    }

    /// `JANE ROE, Plaintiff, v. ACME CORP., Defendant.` on one line.
    private static func joinsSides(_ words: String) -> Bool {
        words.contains(" V. ") || words.contains(" VS. ") || words.hasSuffix(" V.") || words.hasPrefix("V. ")
    }

    private func endOfSide(from start: Int) -> Int {
        lines.indices.first { $0 >= start && (Self.isRole(capitals[$0]) || Self.names(capitals[$0])) } ?? lines.count
    }

    private func parties(in range: Range<Int>) -> [Located<String>] {
        guard !range.isEmpty else { return [] }
        return range.filter { index in
            let words = capitals[index]
            return !Self.isRole(words) && !Self.isLegend(words) && !Self.isNumberLine(words)
                && !Self.namesDistrict(words)
                && !words.hasSuffix("DIVISION") && words.contains(where: \.isLetter)
        }.map { lines[$0].located }
    }

    private static func isRole(_ words: String) -> Bool {
        let bare = words.filter { $0.isLetter }
        return [
            "PLAINTIFF", "PLAINTIFFS", "DEFENDANT", "DEFENDANTS", "PETITIONER", "PETITIONERS", "RESPONDENT",
            "RESPONDENTS",
        ].contains(bare)
    }

    // The number.

    private mutating func readNumber() {
        guard let index = capitals.firstIndex(where: Self.isNumberLine) else { return }
        let line = lines[index]
        caption.numberLine = line.location
        caption.number = Self.number(in: line)
    }

    private static let labels = [
        "CIVIL ACTION NO", "CIVIL CASE NO", "CIVIL NO", "CASE NO", "C.A. NO", "CASE NUMBER", "DOCKET NO", "CIV. NO",
        "CIV. A. NO", "CASE #", "CIVIL ACTION", "CIVIL ACTION FILE NO", "CV NO",
    ]

    private static func isNumberLine(_ words: String) -> Bool {
        (labels.contains { words.contains($0) } && !words.contains("SUMMONS")) || words.hasPrefix("NO. ")
            || words == "NO."
    }

    /// The first word with a digit or a blank.
    private static func number(in line: PaperLine) -> Located<String>? {
        let scalars = Array(line.words.unicodeScalars)
        let words = scalars.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
        let isNumber = { (scalar: Unicode.Scalar) in scalar.isASCIIDigit || scalar == "_" || scalar == "[" }
        guard let word = words.first(where: { $0.contains(where: isNumber) }) else { return nil }
        let stops = Array(",.;)".unicodeScalars)
        let end = word.lastIndex { !stops.contains($0) } ?? word.startIndex
        return line.part(word.startIndex..<(end + 1))
    }

    // The title.

    private mutating func readTitle() {
        let floor = lines.indices.first { lines[$0].location == (caption.versus ?? caption.court?.location) } ?? -1
        let candidates = lines.indices.filter { $0 > floor && isTitleLike($0) }
        // A form has its name above the parties.
        let form = lines.indices.first { $0 < 12 && $0 <= floor && Self.namesForm(capitals[$0]) }
        caption.title = (form ?? candidates.first { Self.names(capitals[$0]) }).map { lines[$0].located }
        caption.otherTitle = candidates.first { isShouted($0) && !isParty($0) }.map { lines[$0].located }
    }

    private func isTitleLike(_ index: Int) -> Bool {
        let words = capitals[index]
        return !Self.isRole(words) && !Self.isLegend(words) && !Self.isNumberLine(words) && !Self.namesDistrict(words)
            && !Self.isCourt(words)
            && words.utf8.count < 200 && !Self.isSentence(words) && !words.contains("@")
    }

    /// Whether a full stop ends some words; that of `INC.` is none.
    private static func isSentence(_ words: String) -> Bool {
        let last = words.split(separator: " ").last ?? ""
        return words.hasSuffix(".") && !["INC.", "CORP.", "CO.", "LTD.", "JR.", "SR."].contains(last)
            && !last.dropLast().contains(".")
    }

    private static func namesForm(_ words: String) -> Bool {
        ["COVER SHEET", "CATEGORY SHEET", "PLAN OF SERVICE", "SERVICE PLAN"].contains { words.contains($0) }
    }

    /// What stands with a title and is none.
    private static func isLegend(_ words: String) -> Bool {
        words.hasSuffix("REQUESTED") || words.hasSuffix("DEMANDED") || words.hasPrefix("LEAVE TO FILE")
    }

    private func isShouted(_ index: Int) -> Bool {
        lines[index].words == lines[index].words.uppercased() && lines[index].words.contains(where: \.isLetter)
    }

    private func isParty(_ index: Int) -> Bool {
        caption.defendants.contains { $0.location == lines[index].location }
            || caption.plaintiffs.contains { $0.location == lines[index].location }
    }

    private static let kinds = [
        "COMPLAINT", "ANSWER", "MOTION", "MEMORANDUM", "DECLARATION", "AFFIDAVIT", "NOTICE", "ORDER", "REPLY",
        "OPPOSITION", "STIPULATION", "PETITION FOR WRIT", "PETITION FOR REVIEW", "HABEAS", "COUNTERCLAIM", "CROSSCLAIM",
        "BRIEF", "STATEMENT", "CERTIFICATE", "CERTIFICATION", "REQUEST", "SUMMONS", "COVER SHEET", "CATEGORY SHEET",
        "APPLICATION FOR", "POINTS AND AUTHORITIES", "LIST OF EXHIBITS", "EXHIBIT LIST", "INDEX OF EXHIBITS",
        "PROOF OF SERVICE", "PLAN OF SERVICE", "SERVICE PLAN",
    ]

    /// Whether some words name a kind of paper.
    private static func names(_ words: String) -> Bool {
        kinds.contains { words.contains($0) }
    }
}
