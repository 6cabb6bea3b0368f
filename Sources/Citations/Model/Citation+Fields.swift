extension Citation {
    /// The fields of its kind for `cites --format json`; `kind`, `text`, `start`, `end` and `normal` are the caller's.
    package var fields: [CitationField] {
        var fields = CitationFields()
        switch content {
        case .caseLaw(let cite): fields.add(cite)
        case .statute(let cite): fields.add(cite)
        case .regulation(let cite): fields.add(cite)
        case .federalRegister(let cite): fields.add(cite)
        case .constitution(let cite): fields.add(cite)
        case .rule(let cite):
            fields.add("set", cite.set.id)
            fields.add(cite.reference)
        case .publicLaw(let cite): fields.add(cite)
        case .executiveOrder(let cite):
            fields.add("number", cite.number)
            fields.add(cite.reference)
            if let register = cite.register { fields.add(register) }
        case .manual(let cite):
            fields.add("series", cite.series)
            fields.add("number", cite.number.map(CitationField.Value.number))
            fields.add("date", cite.date?.iso)
        case .legislative(let cite): fields.add(cite)
        case .record(let cite): fields.add(cite)
        case .short(let cite): fields.add(cite)
        case .id(let cite):
            fields.add(cite.pin)
            fields.add(cite.reference)
        case .supra(let cite):
            fields.add("name", cite.name)
            fields.add("division", cite.division)
            fields.add(cite.pin)
        }
        fields.add("antecedent", antecedent)
        if kind != .record, let record { fields.add("record", record.fields) }
        return fields.fields
    }
}

extension RecordCitation {
    fileprivate var fields: [CitationField] {
        var fields = CitationFields()
        fields.add(self)
        return fields.fields
    }
}

extension CitationFields {
    fileprivate mutating func add(_ cite: CaseCitation) {
        add("name", cite.name)
        add("docket", cite.docket)
        add("volume", cite.volume)
        add("reporter", cite.reporter)
        add("page", cite.page)
        add("parallel", cite.sources.dropFirst().map { .text($0.normal) })
        add(cite.pin)
        add("court", cite.court?.id)
        add("year", cite.date?.year)
        if cite.date?.day != nil { add("date", cite.date?.iso) }
        add("weight", cite.weights.map(CitationField.Value.text))
        add("history", cite.history.map { .object($0.fields) })
    }

    fileprivate mutating func add(_ cite: StatuteCitation) {
        add("title", cite.title)
        if cite.code != "U.S.C." { add("code", cite.code) }
        add("chapter", cite.chapter)
        add(cite.reference)
        add("year", cite.year)
    }

    fileprivate mutating func add(_ cite: RegulationCitation) {
        add("title", cite.title)
        if let last = cite.lastPart {
            add("part", NumberRange(first: cite.part, last: last))
        } else {
            add("part", cite.part)
        }
        add(cite.reference)
        add("year", cite.year)
    }

    fileprivate mutating func add(_ cite: FederalRegisterCitation) {
        add("volume", cite.volume)
        add("reporter", "Fed. Reg.")
        add("page", cite.page)
        add("pin", cite.pin)
        add("year", cite.date?.year)
        if cite.date?.day != nil { add("date", cite.date?.iso) }
    }

    fileprivate mutating func add(_ cite: ConstitutionCitation) {
        switch cite.part {
        case .article(let number): add("article", number)
        case .amendment(let number): add("amendment", number)
        case .preamble: add("article", "preamble")
        }
        add("section", cite.section)
        add("clause", cite.clause)
    }

    fileprivate mutating func add(_ cite: PublicLawCitation) {
        add("congress", cite.congress)
        add("law", cite.law)
        add(cite.reference)
        add("volume", cite.volume)
        if cite.volume != nil { add("reporter", "Stat.") }
        add("page", cite.page)
        add("pin", cite.pin)
        add("year", cite.year)
    }

    fileprivate mutating func add(_ cite: LegislativeCitation) {
        add("series", cite.series)
        add("congress", cite.congress)
        add("number", cite.number)
        add(cite.reference)
        add(cite.pin)
        add("year", cite.year)
    }

    fileprivate mutating func add(_ cite: RecordCitation) {
        switch cite.document {
        case .exhibit(let label, let parent):
            add("exhibit", label)
            add("document", parent)
        case .pleading(let name), .named(let name): add("document", name)
        case .testimony(let name, let paper): add("document", "\(name) \(paper)")
        case .docket, .bates, .thisPaper: break
        }
        add("docket", cite.docket.map { "\($0.number)" + ($0.attachment.map { "-\($0)" } ?? "") })
        addRecordPin(cite.pin)
        add("bates", cite.bates?.first, to: cite.bates?.last)
    }

    /// A page of the record is `page`; there is no first page for it to be a pin beside.
    private mutating func addRecordPin(_ pin: Pin?) {
        var pins = CitationFields()
        pins.add(pin)
        for field in pins.fields { add(field.name == "pin" ? "page" : field.name, field.value) }
    }

    fileprivate mutating func add(_ cite: ShortCitation) {
        switch cite.form {
        case .caseLaw(let name, let volume, let reporter, let pin):
            add("name", name)
            add("volume", volume)
            add("reporter", reporter.name)
            add(pin)
        case .section(let reference), .rule(let reference): add(reference)
        }
    }
}

extension CaseCitation.History {
    fileprivate var fields: [CitationField] {
        var fields = CitationFields()
        fields.add("phrase", phrase)
        fields.add("volume", sources.first?.volume)
        fields.add("reporter", sources.first?.reporter.name)
        fields.add("page", sources.first?.page)
        fields.add("docket", docket)
        fields.add(pin)
        fields.add("court", court?.id)
        fields.add("year", date?.year)
        return fields.fields
    }
}
