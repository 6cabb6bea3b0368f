/// How doubts are told to people, and by which rule of the catalogue.
extension Doubt {
    /// A name for machines.
    package var id: String {
        switch self {
        case .reporterYear: "reporter-year"
        case .courtContradictsReporter: "court-contradicts-reporter"
        case .missingCourt: "missing-court"
        case .missingYear: "missing-year"
        case .missingDocket: "missing-docket"
        case .missingDate: "missing-date"
        case .databaseYear: "database-year"
        case .pinBeforeFirstPage: "pin-before-first-page"
        case .descendingRange: "descending-range"
        case .beyondLast: "beyond-last"
        case .sectionWithoutPart: "section-without-part"
        case .unclosedParenthesis: "unclosed-parenthesis"
        case .sectionSigns: "section-signs"
        case .informal: "informal"
        case .idAfterString: "id-after-string"
        case .idSkips: "id-skips"
        case .noAntecedent: "no-antecedent"
        case .severalAntecedents: "several-antecedents"
        }
    }

    /// Whether it concerns what a short form stands for (`PKT-AUTH-ID`); all others concern the form of a citation or
    /// whether there is such an authority (`PKT-AUTH-FORM`).
    package var concernsAntecedent: Bool {
        switch self {
        case .idAfterString, .idSkips, .noAntecedent, .severalAntecedents: true
        default: false
        }
    }

    /// Whether the authority may not exist as cited: signs of a fabricated citation.
    package var concernsExistence: Bool {
        switch self {
        case .reporterYear, .courtContradictsReporter, .databaseYear, .pinBeforeFirstPage, .beyondLast: true
        default: false
        }
    }

    /// What is doubtful: a clause without the citation itself.
    package var message: String {
        switch self {
        case .reporterYear(let reporter, let year, let from, let to):
            "\(reporter) has no volume of \(year): it ran \(to.map { "from \(from) to \($0)" } ?? "from \(from) on")"
        case .courtContradictsReporter(let court, let reporter): "\(reporter) prints no opinions of \(court)"
        case .missingCourt(let reporter): "\(reporter) prints several courts, and none is named"
        case .missingYear: "the year of the decision is missing"
        case .missingDocket(let database): "a \(database) citation has no docket number"
        case .missingDate(let database): "a \(database) citation has no full date"
        case .databaseYear(let volume, let year):
            "the database has the case under \(volume), the decision is of \(year)"
        case .pinBeforeFirstPage(let pin, let page): "page \(pin) comes before the first page, \(page)"
        case .descendingRange(let range): "the range runs backwards, from \(range.first) to \(range.last)"
        case .beyondLast(let kind, let number, let last): "there is no \(kind) \(number): the last is \(last)"
        case .sectionWithoutPart: "a C.F.R. section has a part and a section, as in `§ 301.6103`"
        case .unclosedParenthesis: "a parenthesis of the section does not close"
        case .sectionSigns: "the section sign does not agree with the number of sections"
        case .informal: "the citation is not in the usual form"
        case .idAfterString: "what was cited last is more than one authority"
        case .idSkips: "what was cited last has no such place"
        case .noAntecedent: "nothing cited in full before fits"
        case .severalAntecedents: "several authorities cited before fit"
        }
    }

    package var help: String {
        switch self {
        case .reporterYear, .courtContradictsReporter, .databaseYear, .pinBeforeFirstPage:
            "look the authority up and correct volume, reporter, page, court and year"
        case .beyondLast: "look the authority up and correct the number"
        case .sectionWithoutPart: "write part and section with a dot between them, or cite the part as `pt. 1`"
        case .unclosedParenthesis: "close the parenthesis, or remove it"
        case .missingCourt: "name the court in the parenthesis, as in `(1st Cir. 2020)`"
        case .missingYear: "add court and year in a parenthesis"
        case .missingDocket: "add `No. …` before the database number"
        case .missingDate: "add court, month, day and year in a parenthesis"
        case .descendingRange: "put the smaller number first"
        case .sectionSigns: "write `§` for one section and `§§` for several"
        case .informal: "write it in the form of the Bluebook"
        case .idAfterString, .idSkips, .noAntecedent, .severalAntecedents: "give the full citation"
        }
    }
}
