package import Diagnostics

/// One court's values, as its file in `Courts/` states them with their dates.
package struct Court: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    /// The name in a sentence: `United States District Court for the District of Massachusetts`.
    package var name: Located<String>
    /// The name as the caption prints it, line by line.
    package var captionLines: [Located<String>]
    package var district: Located<String>
    package var divisions: [Division]
    package var exhibitScheme: Located<ExhibitScheme>
    /// Whether a late exhibit may be labelled as a part of the one before it: `A-1`.
    package var allowsPartLabels: Located<Bool>?
    /// The word before a label in a citation: `Ex.`
    package var exhibitWord: Located<String>
    /// The words before the case number in a caption: `Civil Action No.`
    package var caseNumberLabel: Located<String>
    package var caseNumberBlank: Located<String>
    package var counselBlock: Located<CounselBlock>
    /// The paper in `Templates/papers/` that documents stand on; the standard one when it is left out.
    package var paper: Located<String>?
    package var body: PageForm
    package var pageLimits: [PageLimit]
    package var authorities: AuthoritiesForm
    /// `nil` where the limit is not known.
    package var fileLimit: FileLimit?
    /// Whether the court has a category sheet of its own.
    package var categorySheet: Located<Bool>?
    /// The categories of its sheet, with the natures of suit that belong to them.
    package var categories: [CategoryCodes]
    package var conferenceRule: Located<String>?
    package var hearingRule: Located<String>?
    package var proHacViceRule: Located<String>?
    package var relatedCaseRule: Located<String>?
    package var disclosureRule: Located<String>?
    package var attestationRule: Located<String>?
    package var legends: [Legend]
    package var usAttorney: [Located<String>]
    package var attorneyGeneral: [Located<String>]
    package var effective: Located<Day>?
    /// The day on which the values were last compared with their sources.
    package var checkedOn: Located<Day>?
    package var isVerified: Located<Bool>
    package var sources: [Located<String>]
    package var notes: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        name = record.requiredText("name")
        captionLines = record.texts("caption_lines")
        district = record.requiredText("district")
        divisions = record.records("divisions").map(Division.init)
        exhibitScheme = record.choice("exhibit_scheme") ?? Located(.letters, at: record.anchor)
        allowsPartLabels = record.boolean("part_labels")
        exhibitWord = record.text("exhibit_word") ?? Located("Ex.", at: record.anchor)
        caseNumberLabel = record.requiredText("case_number_label")
        caseNumberBlank = record.requiredText("case_number_blank")
        counselBlock = record.choice("counsel_block") ?? Located(.end, at: record.anchor)
        body = PageForm(
            record.record("body") ?? CaseRecord(CourtSchema.body, at: record.location, anchor: record.anchor)
        )
        paper = record.text("paper")
        pageLimits = record.records("page_limits").map(PageLimit.init)
        authorities = AuthoritiesForm(
            record.record("table_of_authorities")
                ?? CaseRecord(CourtSchema.authorities, at: record.location, anchor: record.anchor)
        )
        fileLimit = record.record("pdf_limit").map(FileLimit.init)
        categorySheet = record.boolean("category_sheet")
        categories = record.records("categories").map(CategoryCodes.init)
        conferenceRule = record.text("conference_rule")
        hearingRule = record.text("hearing_rule")
        proHacViceRule = record.text("pro_hac_vice_rule")
        relatedCaseRule = record.text("related_case_rule")
        disclosureRule = record.text("disclosure_rule")
        attestationRule = record.text("attestation_rule")
        legends = record.records("legends").map(Legend.init)
        usAttorney = record.texts("us_attorney")
        attorneyGeneral = record.texts("attorney_general")
        effective = record.date("effective")
        checkedOn = record.date("checked_on")
        isVerified = record.boolean("verified") ?? Located(false, at: record.anchor)
        sources = record.texts("sources")
        notes = record.texts("notes")
    }

    /// The division that a county belongs to; `nil` where the court's file does not say.
    package func division(ofCounty county: String) -> Division? {
        divisions.first { $0.counties.contains { $0.value.lowercased() == county.lowercased() } }
    }

    /// Reads a court's file.
    ///
    /// - Returns: `nil` when the text cannot be understood to its end; and every fault.
    package static func read(yaml: [UInt8], file: String) -> (Court?, [Diagnostic]) {
        let (read, diagnostics) = RecordFile.read(yaml, as: CourtSchema.court, file: file, mostBytes: 1 << 20)
        return (read.map { Court($0.record) }, diagnostics)
    }
}

/// A division of a court and its counties.
package struct Division: Sendable {
    package var record: CaseRecord
    package var name: Located<String>
    package var counties: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        counties = record.texts("counties")
    }
}

/// The natures of suit that belong to a category.
package struct CategoryCodes: Sendable {
    package var record: CaseRecord
    package var category: Located<CaseCategory>?
    package var codes: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        category = record.choice("category")
        codes = record.texts("codes")
    }
}

/// Words that a complaint carries with its title when the case is of a kind.
package struct Legend: Sendable {
    package var record: CaseRecord
    package var when: Located<LegendCase>?
    package var text: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        when = record.choice("when")
        text = record.requiredText("text")
    }
}

/// How the pages of a paper look.
package struct PageForm: Sendable {
    package var record: CaseRecord
    package var font: Located<String>?
    /// In points.
    package var fontSize: Located<Double>?
    package var lineSpacing: Located<LineSpacing>?
    /// In inches.
    package var margin: Located<Double>?
    package var lineNumbers: Located<Bool>?
    package var linesPerPage: Located<Int>?
    /// The line of page 1 on which the court's name begins.
    package var courtNameLine: Located<Int>?
    package var footerTitle: Located<Bool>?

    init(_ record: CaseRecord) {
        self.record = record
        font = record.text("font")
        fontSize = record.number("font_size")
        lineSpacing = record.choice("line_spacing")
        margin = record.number("margin")
        lineNumbers = record.boolean("line_numbers")
        linesPerPage = record.integer("lines_per_page")
        courtNameLine = record.integer("court_name_line")
        footerTitle = record.boolean("footer_title")
    }
}

/// The most pages of one kind of paper.
package struct PageLimit: Sendable {
    package var record: CaseRecord
    /// The kind of paper, such as `memorandum`.
    package var kind: Located<String>
    package var pages: Located<Int>
    package var rule: Located<String>
    /// What is not counted, in words.
    package var excludes: Located<String>?
    package var effective: Located<Day>?
    package var isVerified: Located<Bool>
    package var sources: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        kind = record.requiredText("kind")
        pages = record.integer("pages") ?? Located(0, at: record.anchor)
        rule = record.requiredText("rule")
        excludes = record.text("excludes")
        effective = record.date("effective")
        isVerified = record.boolean("verified") ?? Located(false, at: record.anchor)
        sources = record.texts("sources")
    }
}

/// How a court wants the table of authorities.
package struct AuthoritiesForm: Sendable {
    package var record: CaseRecord
    /// The number of different pages from which on `passim` replaces them; `nil` where every page is listed.
    package var passimFrom: Located<Int>?
    /// Whether `In re X` and `Ex parte X` stand under X.
    package var filesInReUnderParty: Located<Bool>?
    /// Whether subsections are counted under their section.
    package var rollsUpSubsections: Located<Bool>?
    package var isVerified: Located<Bool>

    init(_ record: CaseRecord) {
        self.record = record
        passimFrom = record.integer("passim_from")
        filesInReUnderParty = record.boolean("in_re_under_party")
        rollsUpSubsections = record.boolean("subsections_under_section")
        isVerified = record.boolean("verified") ?? Located(false, at: record.anchor)
    }
}

/// The largest PDF file that a court's filing system takes.
package struct FileLimit: Sendable {
    package var record: CaseRecord
    /// In megabytes of a million bytes.
    package var megabytes: Located<Int>
    /// The size beyond which uploads are known to fail at times.
    package var advisedMegabytes: Located<Int>?
    package var checkedOn: Located<Day>?
    package var isVerified: Located<Bool>
    package var sources: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        megabytes = record.integer("mb") ?? Located(0, at: record.anchor)
        advisedMegabytes = record.integer("advised_mb")
        checkedOn = record.date("checked_on")
        isVerified = record.boolean("verified") ?? Located(false, at: record.anchor)
        sources = record.texts("sources")
    }
}
