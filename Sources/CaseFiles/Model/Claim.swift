package import Diagnostics

/// A count.
package final class Claim: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let title: Located<String>
    package let theory: Located<Theory>?
    package let plaintiffs: KeyList
    package let defendants: KeyList
    /// Keys of the authorities it rests on.
    package let authorities: KeyList
    /// The path of its text.
    package let allegations: Located<String>
    package let elements: [ClaimElement]
    package let relief: KeyList
    package let alternativeTo: Located<String>?
    package let agencyAction: AgencyAction?

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
package final class ClaimElement: Sendable {
    package let record: CaseRecord
    package let text: Located<String>
    package let paragraphs: [ParagraphRange]

    init(_ record: CaseRecord) {
        self.record = record
        text = record.requiredText("text")
        paragraphs = record.paragraphs("paragraphs")
    }
}

/// The agency action that a claim attacks.
package final class AgencyAction: Sendable {
    package let record: CaseRecord
    package let agency: Located<String>?
    package let kind: Located<String>?
    package let date: Located<String>?
    /// The key of the exhibit that shows it.
    package let document: Located<String>?
    package let whyFinal: Located<String>?
    package let noOtherRemedy: Located<String>?

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
package final class Jurisdiction: Sendable {
    package let record: CaseRecord
    package let basis: Located<JurisdictionBasis>?
    package let authorities: KeyList
    package let immunityWaiver: KeyList
    package let amountInControversy: Located<String>?
    package let venue: Venue?

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
package final class Venue: Sendable {
    package let record: CaseRecord
    package let authority: Located<String>?
    package let prong: Located<String>?
    package let facts: [ParagraphRange]

    init(_ record: CaseRecord) {
        self.record = record
        authority = record.text("authority")
        prong = record.text("prong")
        facts = record.paragraphs("facts")
    }
}
