extension CaseSchema {
    static let motion = RecordSchema(
        "motion",
        "The motion for a temporary restraining order and a preliminary injunction, and the orders proposed with it.",
        fields: [
            Field(
                "relief",
                .references([.relief], all: nil),
                "What is asked for now; left out, every injunction of stage `tro` or `preliminary`, and every stay."
            ),
            Field("grounds", .file, .always, "The text of the grounds; each paragraph is numbered."),
            Field("emergency", .boolean, "Whether the motion is marked as an emergency motion."),
            Field("oral_argument", .boolean, "Whether a hearing is asked for."),
            Field("consolidate", .boolean, "Whether the trial is to be consolidated with the hearing, Rule 65(a)(2)."),
            Field("schedule", .text, "The schedule that is asked for, in a sentence."),
            Field("notice", .text, "How and when the other side was given notice, in a sentence."),
            Field("conference", .record(conference), "The conference before the motion, for the certificate."),
            Field("definitions", .list(definition), "Words that the orders use and must explain themselves."),
        ]
    )

    static let conference = RecordSchema(
        "conference",
        "A conference of counsel before a motion.",
        fields: [
            Field("date", .text, "The day, in any words."),
            Field("persons", .lines, "With whom counsel conferred."),
            Field("result", .text, "What came of it, in a sentence."),
        ]
    )

    private static let definition = RecordSchema(
        "definition",
        "A word that an order uses. An order may not point to the complaint for it, Rule 65(d)(1)(C).",
        fields: [
            Field("term", .text, .always, "The word, such as `Memorandum`."),
            Field("meaning", .text, .always, "What it means: `the memorandum of understanding of …`."),
        ]
    )

    static let memorandum = RecordSchema(
        "memorandum",
        "The memorandum of law in support of the motion. Its texts cite by key, as the facts do.",
        fields: [
            Field("introduction", .file, "The text of the introduction."),
            Field("background", .files, "The texts of the background: statutes, facts, procedure."),
            Field("standard", .file, "The text of the legal standard."),
            Field(
                "argument",
                .files,
                .always,
                "The texts of the argument, whose headings `#`, `##` and `###` are numbered I., A. and 1."
            ),
            Field("tables", .boolean, "Whether a table of contents and a table of authorities stand before it."),
            Field("conclusion", .file, "The text of the conclusion; left out, one sentence that asks for the relief."),
        ]
    )

    static let declaration = RecordSchema(
        "declaration",
        "A declaration under 28 U.S.C. § 1746.",
        thing: .declaration,
        fields: [
            key,
            Field("declarant", .text, .always, "The declarant's name."),
            Field("short_name", .text, "The name in a citation: `Roe` for `Roe Decl. ¶ 4`."),
            Field("title", .text, "The declarant's position."),
            Field("organization", .text, "The declarant's organization."),
            Field("text", .file, .always, "What is declared; each paragraph is numbered."),
            Field("executed_on", .date, "The day of signing; a blank is printed while there is none."),
            Field("executed_at", .text, "The place of signing."),
            Field("abroad", .boolean, "Whether it is signed outside the United States, which changes the closing."),
            Field("signature", .text, "The declarant's signature, such as `/s/ Name`."),
            Field("original_kept", .boolean, "Whether the filer keeps the signed original."),
            Field("purpose", .choices(DeclarationPurpose.choices), "What it is to show."),
            Field("exhibits", .references([.exhibit], all: nil), "The exhibits that the declarant introduces."),
        ]
    )
}
