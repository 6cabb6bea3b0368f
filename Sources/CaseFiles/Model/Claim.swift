package import Diagnostics

/// A count.
package struct Claim: Sendable {
    package var location: Location
    package var key: Located<String>
    package var title: Located<String>
    package var theory: Located<String>?
    package var plaintiffs: Selection
    package var defendants: Selection
    /// Keys of the authorities it rests on.
    package var authorities: [Located<String>]
    /// The path of its text.
    package var allegations: Located<String>
    package var elements: [ClaimElement]
    package var relief: Selection?
    package var alternativeTo: Located<String>?
    package var agencyAction: AgencyAction?

    init(_ record: CaseRecord) {
        location = record.location
        key = record.requiredText("key")
        title = record.requiredText("title")
        theory = record.text("theory")
        plaintiffs = record.selection("plaintiffs") ?? .keys([])
        defendants = record.selection("defendants") ?? .keys([])
        authorities = record.texts("authorities")
        allegations = record.requiredText("allegations")
        elements = record.records("elements").map(ClaimElement.init)
        relief = record.selection("relief")
        alternativeTo = record.text("alternative_to")
        agencyAction = record.record("agency_action").map(AgencyAction.init)
    }
}

/// An element of a claim and the paragraphs that allege it.
package struct ClaimElement: Sendable {
    package var location: Location
    package var text: Located<String>
    package var paragraphs: [ParagraphRange]

    init(_ record: CaseRecord) {
        location = record.location
        text = record.requiredText("text")
        paragraphs = record.paragraphs("paragraphs")
    }
}

/// The agency action that a claim attacks.
package struct AgencyAction: Sendable {
    package var location: Location
    package var agency: Located<String>?
    package var kind: Located<String>?
    package var date: Located<String>?
    /// The key of the exhibit that shows it.
    package var document: Located<String>?
    package var whyFinal: Located<String>?
    package var noOtherRemedy: Located<String>?

    init(_ record: CaseRecord) {
        location = record.location
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
    package var location: Location
    package var basis: Located<String>?
    package var authorities: [Located<String>]
    package var immunityWaiver: [Located<String>]
    package var amountInControversy: Located<String>?
    package var venue: Venue?

    init(_ record: CaseRecord) {
        location = record.location
        basis = record.text("basis")
        authorities = record.texts("authorities")
        immunityWaiver = record.texts("immunity_waiver")
        amountInControversy = record.text("amount_in_controversy")
        venue = record.record("venue").map(Venue.init)
    }
}

/// The ground of venue.
package struct Venue: Sendable {
    package var location: Location
    package var authority: Located<String>?
    package var prong: Located<String>?
    package var facts: [ParagraphRange]

    init(_ record: CaseRecord) {
        location = record.location
        authority = record.text("authority")
        prong = record.text("prong")
        facts = record.paragraphs("facts")
    }
}
