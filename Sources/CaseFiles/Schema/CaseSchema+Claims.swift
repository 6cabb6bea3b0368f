extension CaseSchema {
    static let jurisdiction = RecordSchema(
        "jurisdiction",
        "Jurisdiction and venue.",
        fields: [
            Field("basis", .choice(JurisdictionBasis.choices), "The basis of jurisdiction."),
            Field("authorities", .references([.authority], all: nil), "The statutes that give jurisdiction."),
            Field("immunity_waiver", .references([.authority], all: nil), "The waiver of sovereign immunity."),
            Field("amount_in_controversy", .text, "The amount in controversy, for diversity."),
            Field("venue", .record(venue), "Why the case belongs to this district."),
        ]
    )

    private static let venue = RecordSchema(
        "venue",
        "The ground of venue.",
        fields: [
            Field("authority", .reference([.authority]), "The venue statute."),
            Field("prong", .text, "The letter or number of its alternative, such as `C`."),
            Field("facts", .paragraphs, "The paragraphs that show it."),
        ]
    )

    static let claim = RecordSchema(
        "claim",
        "A count.",
        thing: .claim,
        fields: [
            key,
            Field("title", .text, .always, missedBy: "PKT-CLAIM-REQ", "The heading of the count."),
            Field("theory", .choice(Theory.choices), "The legal theory."),
            Field(
                "plaintiffs",
                .references([.party], all: "plaintiffs"),
                .always,
                missedBy: "PKT-CLAIM-REQ",
                "Who brings it; or `all`."
            ),
            Field(
                "defendants",
                .references([.party], all: "defendants"),
                .always,
                missedBy: "PKT-CLAIM-REQ",
                "Against whom; or `all`."
            ),
            Field(
                "authorities",
                .references([.authority], all: nil),
                .always,
                missedBy: "PKT-AUTH-CLAIM",
                "The law it rests on."
            ),
            Field("allegations", .file, .always, missedBy: "PKT-CLAIM-REQ", "The text of the count."),
            Field(
                "elements",
                .list(element),
                .always,
                missedBy: "PKT-CLAIM-REQ",
                "What must be shown, and where it is."
            ),
            Field("relief", .references([.relief], all: "relief"), "The relief it supports; or `all`."),
            Field("alternative_to", .reference([.claim]), "The claim it is pleaded in the alternative to."),
            Field("agency_action", .record(agencyAction), "The agency action under review."),
        ]
    )

    private static let element = RecordSchema(
        "element",
        "An element of a claim and the paragraphs that allege it.",
        fields: [
            Field("text", .text, .always, "What must be shown."),
            Field("paragraphs", .paragraphs, .always, missedBy: "FRCP-8a2", "The paragraphs that allege it."),
        ]
    )

    private static let agencyAction = RecordSchema(
        "agency action",
        "The agency action that a claim attacks.",
        fields: [
            Field("agency", .referenceOrText([.party]), "The agency that acted: its key, or its name if no party."),
            Field("kind", .text, "What it is: rule, policy, agreement, disclosure, decision."),
            Field("date", .text, "When it was taken, in any words."),
            Field("document", .reference([.exhibit]), "The exhibit that shows it."),
            Field("why_final", .text, "Why it ends the agency's process and has legal consequences."),
            Field("no_other_remedy", .text, "Why no other remedy in a court is adequate."),
        ]
    )
}
