extension CaseSchema {
    static let relief = RecordSchema(
        "relief",
        "One item of the prayer.",
        thing: .relief,
        fields: [
            key,
            Field("kind", .choice(ReliefKind.choices), .always, "What is asked for."),
            Field(
                "stage",
                .choice(InjunctionStage.choices),
                .when("kind", is: "injunction"),
                missedBy: "FRCP-65-kind",
                "When an injunction is asked for."
            ),
            Field(
                "enjoin",
                .references([.party], all: "defendants"),
                .when("kind", is: "injunction"),
                "Who is to be enjoined; or `all`."
            ),
            Field(
                "verb",
                .choice(InjunctionVerb.choices),
                "Whether an act is forbidden (as when left out) or ordered."
            ),
            Field(
                "act",
                .text,
                .when("kind", is: "injunction"),
                missedBy: "FRCP-8a3",
                "The act, in the words of the order: `disclosing …`."
            ),
            Field("text", .text, .unless("kind", is: "injunction"), missedBy: "FRCP-8a3", "The words of the prayer."),
            Field(
                "order_text",
                .text,
                "The sentence of the proposed order, for relief before judgment that is no injunction."
            ),
            Field(
                "claims",
                .references([.claim], all: "claims"),
                .always,
                missedBy: "PKT-RELIEF-MAP",
                "Its claims; or `all`."
            ),
            Field("authorities", .references([.authority], all: nil), "The law that allows it."),
            Field("officers", .lines, "The offices responsible for compliance."),
            Field("until", .text, "Until when an injunction lasts."),
            Field("scope", .choice(InjunctionScope.choices), "Whom an injunction protects."),
            Field("scope_reason", .text, "Why that scope is needed for complete relief."),
            Field("security", .record(security), "The security that is proposed."),
            Field("notice", .choice(InjunctionNotice.choices), "Whether the other side gets notice."),
            Field("no_notice_certificate", .text, "The certificate of Fed. R. Civ. P. 65(b)(1)(B)."),
            Field("irreparable", .paragraphs, "The paragraphs that show irreparable injury."),
            Field("factors", .record(factors), "The four factors, each in a sentence."),
        ]
    )

    private static let security = RecordSchema(
        "security",
        "Security under Fed. R. Civ. P. 65(c).",
        fields: [
            Field("amount", .text, "The amount."),
            Field("reason", .text, "Why that amount, or none."),
        ]
    )

    private static let factors = RecordSchema(
        "factors",
        "The factors of a preliminary injunction.",
        fields: [
            Field("success", .text, "Likelihood of success."),
            Field("harm", .text, "Irreparable harm."),
            Field("balance", .text, "The balance of equities."),
            Field("public_interest", .text, "The public interest."),
        ]
    )
}
