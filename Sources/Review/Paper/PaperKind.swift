/// What kind of paper a document is, as its title says.
package enum PaperKind: Hashable, Sendable {
    case complaint, answer, motion, memorandum, opposition, reply, declaration, order, summons, certificate, notice
    /// A form, such as a cover sheet, or a plan for the office: no paper under Rules 10 and 11.
    case form
    /// A title that names none of these, such as a list of exhibits.
    case other

    /// The first word of a title that names a kind decides: a memorandum in support of a motion is a memorandum.
    init(title: String) {
        let words = title.uppercased()
        let found = Self.words.compactMap { word, kind in
            words.range(of: word).map { (place: $0.lowerBound, length: word.utf8.count, kind: kind) }
        }
        let first = found.min { ($0.place, -$0.length) < ($1.place, -$1.length) }
        let kind = first?.kind ?? .other
        if kind == .notice, words.hasPrefix("NOTICE OF MOTION") {
            self = .motion
        } else if kind == .memorandum, words.contains("OPPOSITION") {
            self = .opposition
        } else if kind == .memorandum, words.hasPrefix("REPLY") {
            self = .reply
        } else {
            self = kind
        }
    }

    private static let words: [(String, PaperKind)] = [
        ("COMPLAINT", .complaint), ("ANSWER", .answer), ("MOTION", .motion), ("APPLICATION FOR", .motion),
        ("MEMORANDUM", .memorandum), ("POINTS AND AUTHORITIES", .memorandum), ("BRIEF", .memorandum),
        ("OPPOSITION", .opposition), ("REPLY", .reply), ("DECLARATION", .declaration), ("AFFIDAVIT", .declaration),
        ("ORDER", .order), ("SUMMONS", .summons), ("CERTIFICATE", .certificate), ("CERTIFICATION", .certificate),
        ("NOTICE", .notice), ("STIPULATION", .notice), ("EXHIBIT", .other), ("COVER SHEET", .form),
        ("CATEGORY SHEET", .form), ("DISCLOSURE STATEMENT", .other), ("SERVICE PLAN", .form),
        ("PLAN OF SERVICE", .form),
        ("PROOF OF SERVICE", .certificate),
    ]

    /// A paper of which the whole caption is asked.
    var isCaptioned: Bool { self != .form && self != .other }

    /// A paper of which the parts of a brief are asked: motions with their memoranda in one, too.
    var isBrief: Bool { [.motion, .memorandum, .opposition, .reply].contains(self) }

    /// A paper whose numbered paragraphs are allegations.
    var isPleading: Bool { self == .complaint || self == .answer }
}

extension String {
    /// Where some words stand first.
    fileprivate func range(of words: String) -> Range<Index>? {
        guard let first = words.first else { return nil }
        var start = startIndex
        while let place = self[start...].firstIndex(of: first) {
            if self[place...].hasPrefix(words) { return place..<index(place, offsetBy: words.count) }
            start = index(after: place)
        }
        return nil
    }
}
