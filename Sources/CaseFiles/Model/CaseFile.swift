package import Diagnostics

/// One matter as `case.yaml` states it. Every value knows its place.
///
/// The records in its lists are classes that never change: every rule goes through some list, and a copy of a party's twenty
/// fields costs more than the rule.
package struct CaseFile: Sendable {
    /// The validated tree behind the values, as templates see it.
    package var record: CaseRecord
    /// Everything that has a key, by key.
    package var things: [String: Thing]
    /// Where the words of values of several lines stand.
    package var folded: FoldedTexts
    /// What is written and could not be read.
    package var unread: [UnreadField]

    package var court: Located<String>
    package var division: Located<String>?
    package var title: Located<String>
    package var caseNumber: Located<String>?
    package var filingDate: Located<Day>?
    /// The day on which the action was commenced, where the pleading is a later one.
    package var commencedOn: Located<Day>?
    package var mark: Located<String>?
    package var juryDemand: Located<Bool>?
    package var plaintiffs: [Party]
    package var defendants: [Party]
    package var counsel: [Counsel]
    package var jurisdiction: Jurisdiction?
    package var authorities: [Authority]
    package var exhibitsFolder: Located<String>?
    package var exhibits: [Exhibit]
    /// Paths of the texts before the claims, in the order of printing.
    package var facts: [Located<String>]
    package var claims: [Claim]
    package var relief: [Relief]
    package var motion: Motion?
    package var memorandum: Memorandum?
    package var declarations: [Declaration]
    package var civilCoverSheet: CoverSheet?
    package var categorySheet: CategorySheet?
    package var service: [Service]
    package var relatedCases: [RelatedCase]
    package var constitutionalQuestion: ConstitutionalQuestion?
    package var minors: [Minor]
    package var placeholders: [Placeholder]
    package var waivers: [Waiver]
    package var documents: [Located<DocumentKind>]

    init(_ record: CaseRecord, things: [String: Thing], folded: FoldedTexts, unread: [UnreadField] = []) {
        self.record = record
        self.things = things
        self.folded = folded
        self.unread = unread
        court = record.requiredText("court")
        division = record.text("division")
        title = record.requiredText("title")
        caseNumber = record.text("case_number")
        filingDate = record.date("filing_date")
        commencedOn = record.date("commenced_on")
        mark = record.text("mark")
        juryDemand = record.boolean("jury_demand")
        plaintiffs = record.records("plaintiffs").map(Party.init)
        defendants = record.records("defendants").map(Party.init)
        counsel = record.records("counsel").map(Counsel.init)
        jurisdiction = record.record("jurisdiction").map(Jurisdiction.init)
        authorities = record.records("authorities").map(Authority.init)
        exhibitsFolder = record.text("exhibits_folder")
        exhibits = record.records("exhibits").map(Exhibit.init)
        facts = record.texts("facts")
        claims = record.records("claims").map(Claim.init)
        relief = record.records("relief").map(Relief.init)
        motion = record.record("motion").map(Motion.init)
        memorandum = record.record("memorandum").map(Memorandum.init)
        declarations = record.records("declarations").map(Declaration.init)
        civilCoverSheet = record.record("civil_cover_sheet").map(CoverSheet.init)
        categorySheet = record.record("category_sheet").map(CategorySheet.init)
        service = record.records("service").map(Service.init)
        relatedCases = record.records("related_cases").map(RelatedCase.init)
        constitutionalQuestion = record.record("constitutional_question").map(ConstitutionalQuestion.init)
        minors = record.records("minors").map(Minor.init)
        placeholders = record.records("placeholders").map(Placeholder.init)
        waivers = record.records("waivers").map(Waiver.init)
        documents = record.choices("documents")
    }
}

/// Things by key. A case file has dozens of things, so that looking along the lists is fast enough.
extension CaseFile {
    package var parties: [Party] { plaintiffs + defendants }

    package func party(_ key: String) -> Party? {
        plaintiffs.first { $0.key.value == key } ?? defendants.first { $0.key.value == key }
    }

    package func counsel(_ key: String) -> Counsel? { counsel.first { $0.key.value == key } }
    package func authority(_ key: String) -> Authority? { authorities.first { $0.key.value == key } }
    package func exhibit(_ key: String) -> Exhibit? { exhibits.first { $0.key.value == key } }
    package func claim(_ key: String) -> Claim? { claims.first { $0.key.value == key } }
    package func relief(_ key: String) -> Relief? { relief.first { $0.key.value == key } }
}
