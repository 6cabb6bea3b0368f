package import Diagnostics

/// A count.
package struct Claim: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var title: Located<String>
    package var theory: Located<Theory>?
    package var plaintiffs: KeyList
    package var defendants: KeyList
    /// Keys of the authorities it rests on.
    package var authorities: KeyList
    /// The path of its text.
    package var allegations: Located<String>
    package var elements: [ClaimElement]
    package var relief: KeyList
    package var alternativeTo: Located<String>?
    package var agencyAction: AgencyAction?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        title = record.requiredText("title")
        theory = record.choice("theory")
        plaintiffs = record.keys("plaintiffs")
        defendants = record.keys("defendants")
        authorities = record.keys("authorities")
        allegations = record.requiredText("allegations")
        elements = record.records("elements").map(ClaimElement.init)
        relief = record.keys("relief")
        alternativeTo = record.text("alternative_to")
        agencyAction = record.record("agency_action").map(AgencyAction.init)
    }
}

/// An element of a claim and the paragraphs that allege it.
package struct ClaimElement: Sendable {
    package var record: CaseRecord
    package var text: Located<String>
    package var paragraphs: [ParagraphRange]

    init(_ record: CaseRecord) {
        self.record = record
        text = record.requiredText("text")
        paragraphs = record.paragraphs("paragraphs")
    }
}

/// The agency action that a claim attacks.
package struct AgencyAction: Sendable {
    package var record: CaseRecord
    package var agency: Located<String>?
    package var kind: Located<String>?
    package var date: Located<String>?
    /// The key of the exhibit that shows it.
    package var document: Located<String>?
    package var whyFinal: Located<String>?
    package var noOtherRemedy: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        agency = record.text("agency")
        kind = record.text("kind")
        date = record.text("date")
        document = record.text("document")
        whyFinal = record.text("why_final")
        noOtherRemedy = record.text("no_other_remedy")
    }
}

/// Jurisdiction and venue.
package struct Jurisdiction: Sendable {
    package var record: CaseRecord
    package var basis: Located<JurisdictionBasis>?
    package var authorities: KeyList
    package var immunityWaiver: KeyList
    package var amountInControversy: Located<String>?
    package var venue: Venue?

    init(_ record: CaseRecord) {
        self.record = record
        basis = record.choice("basis")
        authorities = record.keys("authorities")
        immunityWaiver = record.keys("immunity_waiver")
        amountInControversy = record.text("amount_in_controversy")
        venue = record.record("venue").map(Venue.init)
    }
}

/// The ground of venue.
package struct Venue: Sendable {
    package var record: CaseRecord
    package var authority: Located<String>?
    package var prong: Located<String>?
    package var facts: [ParagraphRange]

    init(_ record: CaseRecord) {
        self.record = record
        authority = record.text("authority")
        prong = record.text("prong")
        facts = record.paragraphs("facts")
    }
}
