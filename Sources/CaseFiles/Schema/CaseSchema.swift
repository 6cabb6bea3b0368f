/// The description of `case.yaml`. Decoding, `filing schema`, the manual page and templates all come from it.
package enum CaseSchema {
    package static let caseFile = RecordSchema(
        name: "case file",
        about: "One matter: who sues whom, on what facts and authority, for what.",
        thing: nil,
        fields: [
            Field("court", .text, required: true, "The court's key, such as `mad`."),
            Field("division", .text, "The court's division, such as `Eastern`."),
            Field("title", .text, required: true, "The name of the pleading, as the caption shows it."),
            Field("case_number", .text, "The civil action number; a blank is printed while there is none."),
            Field("filing_date", .date, "The day of filing; a blank is printed while there is none."),
            Field("mark", .text, "A line at the head of every page, such as `SAMPLE – NOT FILED`."),
            Field("jury_demand", .boolean, "Whether a jury is demanded."),
            Field("plaintiffs", .list(party), required: true, "The plaintiffs, in the order of the caption."),
            Field("defendants", .list(party), required: true, "The defendants, in the order of the caption."),
            Field("counsel", .list(counsel), "The firms and offices that appear, with their attorneys."),
            Field("jurisdiction", .record(jurisdiction), "Why this court may hear the case, and why here."),
            Field("authorities", .list(authority), "The law that claims rest on and texts cite by key."),
            Field("exhibits_folder", .text, "The folder of the exhibits; `exhibits` when left out."),
            Field("exhibits", .list(exhibit), "The exhibits, in any order."),
            Field("facts", .files, required: true, "The texts before the claims, in the order of printing."),
            Field("claims", .list(claim), required: true, "The counts, in the order of printing."),
            Field("relief", .list(relief), required: true, "The items of the prayer, in the order of printing."),
            Field("related_cases", .list(relatedCase), "Cases to be named as related or prior."),
            Field("minors", .list(minor), "Minors whose full names must not be printed."),
            Field("placeholders", .list(placeholder), "Blanks that are left on purpose, with the reason."),
            Field("documents", .choices(["complaint"]), "The documents of this matter."),
        ]
    )

    package static let party = RecordSchema(
        name: "party",
        about: "A plaintiff or defendant.",
        thing: .party,
        fields: [
            key,
            Field("name", .text, required: true, "The full legal name."),
            Field("short_name", .text, "The name after the first mention."),
            Field(
                "kind",
                .choice([
                    "individual", "nonprofit", "company", "agency", "officer", "state", "united_states", "other",
                ]),
                required: true,
                "What the party is."
            ),
            Field("capacity", .choice(["official", "individual", "both"]), "In which capacity an officer is sued."),
            Field("office", .text, "The office that an officer holds."),
            Field("agency", .text, "The agency of an officer: its key, or its name if it is no party."),
            Field("description", .text, "Words that the caption adds after the name."),
            Field("state_of_formation", .text, "The state under whose law an entity is formed."),
            Field("principal_place", .record(place), "The principal place of business, or the residence."),
            Field("citizenship", .text, "Citizenship, for diversity jurisdiction."),
            Field("address", .lines, "The postal address, line by line."),
            Field("email", .text, "The e-mail address of a party without counsel."),
            Field("phone", .text, "The telephone number of a party without counsel."),
            Field("counsel", .references([.counsel], allowsAll: true), "The counsel that appear for a plaintiff."),
            Field("self_represented", .boolean, "Whether the party appears without counsel."),
            Field("minor", .boolean, "Whether the party is a minor."),
            Field("birth_year", .integer, "The year of birth; the full date must not be filed."),
            Field("pseudonym", .boolean, "Whether the name is a pseudonym."),
            Field("alias", .text, "The form of the name that a source uses."),
        ]
    )

    private static let place = RecordSchema(
        name: "place",
        about: "A place in the United States.",
        thing: nil,
        fields: [
            Field("city", .text, "The city or town."), Field("county", .text, "The county."),
            Field("state", .text, "The state."),
        ]
    )

    private static let counsel = RecordSchema(
        name: "counsel",
        about: "A firm or office that appears.",
        thing: .counsel,
        fields: [
            key,
            Field("name", .text, required: true, "The name of the firm or office."),
            Field("address", .lines, required: true, "The postal address, line by line."),
            Field("attorneys", .list(attorney), required: true, "The attorneys who appear."),
        ]
    )

    private static let attorney = RecordSchema(
        name: "attorney",
        about: "An attorney of record.",
        thing: nil,
        fields: [
            Field("name", .text, required: true, "The attorney's name."),
            Field("title", .text, "A title under the name."),
            Field("bar_number", .text, "The bar number as the court wants it, such as `BBO No. …`."),
            Field("email", .text, "The e-mail address."),
            Field("phone", .text, "The telephone number."),
            Field("admission", .choice(["admitted", "pro_hac_vice", "pending"]), "Admission to this court's bar."),
            Field("lead", .boolean, "Whether this is lead counsel."),
            Field("signature", .text, "The signature line, such as `/s/ Name`; an attorney with one signs."),
        ]
    )

    private static let jurisdiction = RecordSchema(
        name: "jurisdiction",
        about: "Jurisdiction and venue.",
        thing: nil,
        fields: [
            Field(
                "basis",
                .choice(["federal_question", "us_defendant", "us_plaintiff", "diversity"]),
                "The basis of jurisdiction."
            ),
            Field("authorities", .references([.authority], allowsAll: false), "The statutes that give jurisdiction."),
            Field("immunity_waiver", .references([.authority], allowsAll: false), "The waiver of sovereign immunity."),
            Field("amount_in_controversy", .text, "The amount in controversy, for diversity."),
            Field("venue", .record(venue), "Why the case belongs to this district."),
        ]
    )

    private static let venue = RecordSchema(
        name: "venue",
        about: "The ground of venue.",
        thing: nil,
        fields: [
            Field("authority", .reference([.authority]), "The venue statute."),
            Field("prong", .text, "The letter or number of its alternative, such as `C`."),
            Field("facts", .paragraphs, "The paragraphs that show it."),
        ]
    )

    private static let authority = RecordSchema(
        name: "authority",
        about: "A statute, rule, case or other authority.",
        thing: .authority,
        fields: [
            key,
            Field("cite", .text, required: true, "The citation in its full form."),
            Field("name", .text, "The name of the act or a short name."),
            Field("proposition", .text, "What it is cited for."),
            Field("checked_on", .date, "The day of the last cite check."),
        ]
    )

    private static let exhibit = RecordSchema(
        name: "exhibit",
        about: "An exhibit to the pleading.",
        thing: .exhibit,
        fields: [
            key,
            Field("title", .text, required: true, "The title in the list of exhibits."),
            Field("file", .file, required: true, "The PDF file, inside the exhibits folder."),
            Field("label", .text, "The label; left out, it follows the order of first citation."),
            Field("description", .text, "A longer description: author, addressee, kind of document."),
            Field("date", .text, "The date of the document."),
            Field("source", .text, "Where the document came from."),
            Field("bates_start", .text, "The first Bates number."),
            Field("bates_end", .text, "The last Bates number."),
            Field("sealed", .boolean, "Whether it is filed under seal."),
            Field(
                "redaction_exemption",
                .choice(["forfeiture", "agency_record", "state_court", "prior_court", "sealed", "habeas"]),
                "The exemption of Fed. R. Civ. P. 5.2(b) that applies."
            ),
        ]
    )

    private static let claim = RecordSchema(
        name: "claim",
        about: "A count.",
        thing: .claim,
        fields: [
            key,
            Field("title", .text, required: true, "The heading of the count."),
            Field("theory", .choice(theories), "The legal theory."),
            Field("plaintiffs", .references([.party], allowsAll: true), required: true, "Who brings it; or `all`."),
            Field("defendants", .references([.party], allowsAll: true), required: true, "Against whom; or `all`."),
            Field("authorities", .references([.authority], allowsAll: false), required: true, "The law it rests on."),
            Field("allegations", .file, required: true, "The text of the count."),
            Field("elements", .list(element), required: true, "What must be shown, and where it is alleged."),
            Field("relief", .references([.relief], allowsAll: true), "The relief it supports."),
            Field("alternative_to", .reference([.claim]), "The claim it is pleaded in the alternative to."),
            Field("agency_action", .record(agencyAction), "The agency action under review."),
        ]
    )

    private static let theories = [
        "apa706_1", "apa706_2A", "apa706_2B", "apa706_2C", "apa706_2D", "apa706_2E", "apa706_2F", "irc6103", "irc7803",
        "first_amendment", "ultra_vires", "contract", "good_faith", "unjust_enrichment", "statute", "other",
    ]

    private static let element = RecordSchema(
        name: "element",
        about: "An element of a claim and the paragraphs that allege it.",
        thing: nil,
        fields: [
            Field("text", .text, required: true, "What must be shown."),
            Field("paragraphs", .paragraphs, required: true, "The paragraphs that allege it."),
        ]
    )

    private static let agencyAction = RecordSchema(
        name: "agency action",
        about: "The agency action that a claim attacks.",
        thing: nil,
        fields: [
            Field("agency", .reference([.party]), "The agency that acted."),
            Field("kind", .text, "What it is: rule, policy, agreement, disclosure, decision."),
            Field("date", .text, "When it was taken."),
            Field("document", .reference([.exhibit]), "The exhibit that shows it."),
            Field("why_final", .text, "Why it ends the agency's process and has legal consequences."),
            Field("no_other_remedy", .text, "Why no other remedy in a court is adequate."),
        ]
    )

    private static let relief = RecordSchema(
        name: "relief",
        about: "One item of the prayer.",
        thing: .relief,
        fields: [
            key,
            Field(
                "kind",
                .choice([
                    "declaratory", "injunction", "vacatur", "stay", "mandamus", "damages", "restitution", "fees",
                    "costs", "other",
                ]),
                required: true,
                "What is asked for."
            ),
            Field("stage", .choice(["tro", "preliminary", "permanent"]), "When an injunction is asked for."),
            Field("enjoin", .references([.party], allowsAll: true), "Who is to be enjoined; or `all`."),
            Field("verb", .choice(["shall_not", "shall"]), "Whether an act is forbidden or ordered."),
            Field("act", .text, "The act, in the words of the order: `disclosing …`."),
            Field("text", .text, "The words of the prayer, for relief other than an injunction."),
            Field("claims", .references([.claim], allowsAll: true), required: true, "The claims it rests on; or `all`."),
            Field("authorities", .references([.authority], allowsAll: false), "The law that allows it."),
            Field("officers", .lines, "The offices responsible for compliance."),
            Field("until", .text, "Until when an injunction lasts."),
            Field("scope", .choice(["plaintiffs", "members", "class", "universal"]), "Whom an injunction protects."),
            Field("scope_reason", .text, "Why a wider scope is needed for complete relief."),
            Field("security", .record(security), "The security that is proposed."),
            Field("notice", .choice(["given", "none"]), "Whether the other side gets notice."),
            Field("no_notice_certificate", .text, "The certificate of Fed. R. Civ. P. 65(b)(1)(B)."),
            Field("irreparable", .paragraphs, "The paragraphs that show irreparable injury."),
            Field("factors", .record(factors), "The four factors, each in a sentence."),
        ]
    )

    private static let security = RecordSchema(
        name: "security",
        about: "Security under Fed. R. Civ. P. 65(c).",
        thing: nil,
        fields: [Field("amount", .text, "The amount."), Field("reason", .text, "Why that amount, or none.")]
    )

    private static let factors = RecordSchema(
        name: "factors",
        about: "The factors of a preliminary injunction.",
        thing: nil,
        fields: [
            Field("success", .text, "Likelihood of success."), Field("harm", .text, "Irreparable harm."),
            Field("balance", .text, "The balance of equities."),
            Field("public_interest", .text, "The public interest."),
        ]
    )

    private static let relatedCase = RecordSchema(
        name: "related case",
        about: "A related or prior case.",
        thing: .relatedCase,
        fields: [
            key,
            Field("title", .text, required: true, "The case's title."),
            Field("number", .text, "Its number."), Field("court", .text, "Its court."),
            Field("judge", .text, "Its judge."), Field("status", .text, "Where it stands."),
            Field("relation", .text, required: true, "How it is related, in a sentence."),
        ]
    )

    private static let minor = RecordSchema(
        name: "minor",
        about: "A minor who appears by initials.",
        thing: nil,
        fields: [
            Field("name", .text, required: true, "The full name, which is never printed."),
            Field("initials", .text, required: true, "The initials."),
        ]
    )

    private static let placeholder = RecordSchema(
        name: "placeholder",
        about: "A blank that is left on purpose.",
        thing: nil,
        fields: [
            Field("text", .text, required: true, "The blank as it is printed, such as `[BBO #]`."),
            Field("reason", .text, required: true, "Why it is not filled yet."),
        ]
    )

    private static let key = Field("key", .key, required: true, "The name that other places refer to it by.")
}
