/// Finds out what `Id.`, short forms and supra stand for, over one paper from its beginning.
///
/// An `Id.` means what was cited last, parentheticals aside, if that was one authority; a short form means the last full
/// citation that fits it. Words such as `Section 8` or `Rule 7` are citations only if a full citation gave them a title.
struct CitationResolver {
    private var known = KnownAuthorities()
    /// The citations handed out so far.
    private var count = 0
    private var last: Last?
    /// The last citation to the record.
    private var lastRecord: Last?

    /// What was cited last.
    private struct Last {
        /// The full citation it stands for.
        var authority: Int?
        var record: RecordCitation?
        var kind: Citation.Kind
        /// Whether it was one of several in a string.
        var isString: Bool
    }

    /// The citations with their antecedents, without those that turn out to be none.
    mutating func resolved(_ citations: [Citation]) -> [Citation] {
        citations.compactMap { resolved($0) }
    }

    /// The same for a footnote: after it, what the text cited last is what it cited before the note.
    mutating func resolvedAside(_ citations: [Citation]) -> [Citation] {
        let before = (last, lastRecord)
        defer { (last, lastRecord) = before }
        return resolved(citations)
    }

    private mutating func resolved(_ citation: Citation) -> Citation? {
        var citation = citation
        var isFull = false
        switch citation.content {
        case .short(let short): resolve(short, in: &citation)
        case .id(let id): resolve(id, in: &citation)
        case .supra(let supra): resolve(supra, in: &citation)
        default: isFull = true
        }
        if citation.isWordOnly { return nil }
        if isFull { note(&citation) }
        remember(citation, isFull: isFull)
        count += 1
        return citation
    }

    /// Files a full citation; one cited before needs neither year nor docket number again.
    private mutating func note(_ citation: inout Citation) {
        if known.hasCase(of: citation.content) {
            citation.doubts.removeAll(where: \.concernsCompleteness)
        }
        known.note(citation, at: count)
    }

    private mutating func remember(_ citation: Citation, isFull: Bool) {
        guard !citation.isInParenthetical, citation.kind != .supra || citation.antecedent != nil else { return }
        if citation.record?.document == .thisPaper { return }
        let entry = Last(
            authority: isFull ? count : citation.antecedent,
            record: citation.record,
            kind: citation.kind,
            isString: citation.continuesString
        )
        last = entry
        if entry.record != nil { lastRecord = entry }
    }

    private func resolve(_ id: IdCitation, in citation: inout Citation) {
        guard var last else {
            citation.doubts.append(.noAntecedent)
            return
        }
        if last.isString {
            citation.doubts.append(.idAfterString)
            return
        }
        let wantsRecord = id.bates != nil || id.pin?.places.first?.unit == .paragraph
        if wantsRecord, last.record == nil, let record = lastRecord {
            last = record
            citation.doubts.append(.idSkips)
        }
        citation.antecedent = last.authority
        if last.authority == nil { citation.doubts.append(.noAntecedent) }
        citation.record = last.record?.withPin(id.pin, id.bates)
    }

    private func resolve(_ short: ShortCitation, in citation: inout Citation) {
        let found: KnownAuthorities.Match =
            switch short.form {
            case .caseLaw(let name, let volume, let reporter, let pin):
                known.cases(volume: volume, reporter: reporter.name, name: name, page: pin.range?.first)
            case .section(let reference): known.section(reference.section)
            case .rule(let reference): known.rule(reference.section)
            }
        apply(found, to: &citation)
    }

    private func resolve(_ supra: SupraCitation, in citation: inout Citation) {
        guard let name = supra.name else { return }
        apply(known.named(name), to: &citation)
        if let record = citation.antecedent.flatMap({ known.records[$0] }) {
            citation.record = record.withPin(supra.pin, nil)
        }
    }

    private func apply(_ found: KnownAuthorities.Match, to citation: inout Citation) {
        citation.antecedent = found.index
        if found.index == nil { citation.doubts.append(.noAntecedent) }
        if found.isAmbiguous { citation.doubts.append(.severalAntecedents) }
    }
}

extension RecordCitation {
    /// The same document at another place; without one, at the same place.
    fileprivate func withPin(_ pin: Pin?, _ bates: BatesRange?) -> RecordCitation {
        guard pin != nil || bates != nil else { return self }
        var record = self
        (record.pin, record.bates) = (pin, bates)
        return record
    }
}

extension Citation {
    /// Whether it is a `Section` or `Rule` in words that no full citation explains.
    fileprivate var isWordOnly: Bool {
        guard case .short(let short) = content, antecedent == nil else { return false }
        switch short.form {
        case .caseLaw: return false
        case .section: return text.utf8.first?.isLetter == true
        case .rule: return true
        }
    }
}

extension Doubt {
    /// Whether a full citation must say it, and a later one need not.
    fileprivate var concernsCompleteness: Bool {
        switch self {
        case .missingCourt, .missingYear, .missingDocket, .missingDate: true
        default: false
        }
    }
}
