/// The description of `case.yaml`. Decoding, `filing schema`, the manual page and the template check all come from it.
package enum CaseSchema {
    package static let caseFile = RecordSchema(
        "case file",
        "One matter: who sues whom, on what facts and authority, for what.",
        fields: [
            Field("court", .text, .always, "The court's key, such as `mad`."),
            Field("division", .text, "The court's division, such as `Eastern Division`."),
            Field("title", .text, .always, "The name of the pleading, as the caption shows it."),
            Field("case_number", .text, "The civil action number; a blank is printed while there is none."),
            Field("filing_date", .date, "The day of filing; a blank is printed while there is none."),
            Field(
                "commenced_on",
                .date,
                "The day on which the action was commenced, where this pleading is a later one, such as an amended complaint."
            ),
            Field("mark", .text, "A text on every page, such as `SAMPLE – NOT FILED`."),
            Field("jury_demand", .boolean, "Whether a jury is demanded."),
            Field("plaintiffs", .list(party), .always, "The plaintiffs, in the order of the caption."),
            Field("defendants", .list(party), .always, "The defendants, in the order of the caption."),
            Field("counsel", .list(counsel), "The firms and offices that appear, with their attorneys."),
            Field("jurisdiction", .record(jurisdiction), "Why this court may hear the case, and why here."),
            Field("authorities", .list(authority), "The law that claims rest on and texts cite by key."),
            Field(
                "exhibits_folder",
                .file,
                "The folder of the exhibits; `exhibits` when left out. It may lie outside the matter in the same git tree."
            ),
            Field("exhibits", .list(exhibit), "The exhibits, in any order."),
            Field("facts", .files, .always, "The texts before the claims, in the order of printing."),
            Field("claims", .list(claim), .always, "The counts, in the order of printing."),
            Field("relief", .list(relief), .always, missedBy: "FRCP-8a3", "The items of the prayer, in order."),
            Field("motion", .record(motion), "The motion for relief before judgment."),
            Field("memorandum", .record(memorandum), "The memorandum of law in support of the motion."),
            Field("declarations", .list(declaration), "The declarations in support of the motion."),
            Field("civil_cover_sheet", .record(coverSheet), "What form JS 44 asks for besides."),
            Field("category_sheet", .record(categorySheet), "The answers to the local category sheet."),
            Field("service", .list(service), "How the parties are served."),
            Field("related_cases", .list(relatedCase), "Cases to be named as related or prior."),
            Field(
                "constitutional_question",
                .record(constitutionalQuestion),
                "The statute that the pleading calls unconstitutional, Fed. R. Civ. P. 5.1."
            ),
            Field("minors", .list(minor), "Minors whose full names must not be printed."),
            Field("placeholders", .list(placeholder), "Blanks that are left on purpose, with the reason."),
            Field("waivers", .list(waiver), "Findings of the review that the filer has decided to live with."),
            Field(
                "documents",
                .choices(DocumentKind.choices),
                "The documents of this matter, by their kinds; all that apply when left out."
            ),
        ]
    )

    static let key = Field("key", .key, .always, "The name that other places refer to it by.")

    private static let authority = RecordSchema(
        "authority",
        "A statute, rule, case or other authority.",
        thing: .authority,
        fields: [
            key,
            Field("cite", .text, .always, "The citation in its full form."),
            Field("name", .text, "The name of the act or a short name."),
            Field("proposition", .text, "What it is cited for."),
            Field("checked_on", .date, "The day of the last cite check."),
        ]
    )

    private static let exhibit = RecordSchema(
        "exhibit",
        "An exhibit to the pleading.",
        thing: .exhibit,
        fields: [
            key,
            Field("title", .text, .always, "The title in the list of exhibits."),
            Field("file", .file, .always, "The PDF file, inside the exhibits folder."),
            Field("label", .text, "The label, such as `A`; left out, it follows the order of first citation."),
            Field("description", .text, "A longer description: author, addressee, kind of document."),
            Field("date", .text, "The date of the document, in any words."),
            Field("source", .text, "Where the document came from."),
            Field("bates_start", .text, "The first Bates number."),
            Field("bates_end", .text, "The last Bates number."),
            Field("sealed", .boolean, "Whether it is filed under seal."),
            Field("sealing", .record(sealing), "What allows it to be sealed."),
            Field(
                "redaction_exemption",
                .choice(RedactionExemption.choices),
                "The exemption of Fed. R. Civ. P. 5.2(b) that applies."
            ),
        ]
    )

    private static let sealing = RecordSchema(
        "sealing",
        "What allows an exhibit to be sealed, Fed. R. Civ. P. 5.2.",
        fields: [
            Field("motion", .text, "The motion to seal or to impound that comes with it, or the order."),
            Field("until", .text, "The day or the event on which the seal ends."),
            Field("custody", .text, "What is to become of the sealed paper then."),
        ]
    )

    private static let constitutionalQuestion = RecordSchema(
        "constitutional question",
        "A statute that the pleading calls unconstitutional.",
        fields: [
            Field("statute", .text, .always, "The statute's citation."),
            Field(
                "notice",
                .text,
                "When and how the notice was filed and served on the attorney general, in a sentence."
            ),
        ]
    )

    private static let relatedCase = RecordSchema(
        "related case",
        "A related or prior case.",
        thing: .relatedCase,
        fields: [
            key,
            Field("title", .text, .always, "The case's title."),
            Field("number", .text, "Its number."),
            Field("court", .text, "Its court."),
            Field("judge", .text, "Its judge."),
            Field("status", .text, "Where it stands."),
            Field("relation", .text, .always, "How it is related, in a sentence."),
            Field("motion", .text, "The motion to relate the cases, where the court asks for one, in a sentence."),
        ]
    )

    private static let minor = RecordSchema(
        "minor",
        "A minor who appears by initials.",
        fields: [
            Field("name", .text, .always, "The full name, which is never printed."),
            Field("initials", .text, .always, "The initials, such as `M.G.`"),
        ]
    )

    private static let placeholder = RecordSchema(
        "placeholder",
        "A blank that is left on purpose.",
        fields: [
            Field("text", .text, .always, "The blank exactly as it is printed, such as `[BBO #]`."),
            Field("reason", .text, .always, "Why it is not filled yet."),
        ]
    )

    private static let waiver = RecordSchema(
        "waiver",
        "A finding that the filer has decided to live with. It no longer counts, and every report still shows it.",
        fields: [
            Field(
                "rule",
                .text,
                .always,
                "The rule's id, such as `FRCP-11b`; `PKT-EXH-EXIST` and `PKT-AUTH-CLAIM` are never waived."
            ),
            Field("reason", .text, .always, "Why; printed with the finding."),
            Field("place", .text, "Only there: a file, or a file and a line such as `facts.md:41`."),
        ]
    )
}
