extension CaseSchema {
    static let coverSheet = RecordSchema(
        "civil cover sheet",
        "What form JS 44 asks for and the rest of the case file does not say.",
        fields: [
            Field("nature_of_suit", .text, .always, "The code of the nature of suit, such as `899`."),
            Field("origin", .choice(CaseOrigin.choices), "How the case came here; an original proceeding if left out."),
            Field("cause", .text, .always, "The statute under which the case is filed."),
            Field("cause_description", .text, .always, "The cause in a few words."),
            Field("demand", .text, "The sum that is demanded, or words such as `injunctive relief`."),
            Field("county", .text, "The county of the first plaintiff, where the case file does not name it."),
            Field("class_action", .boolean, "Whether it is a class action under Fed. R. Civ. P. 23."),
            Field("plaintiff_citizenship", .choice(Citizenship.choices), "Of the plaintiffs; for diversity only."),
            Field("defendant_citizenship", .choice(Citizenship.choices), "Of the defendants; for diversity only."),
        ]
    )

    static let categorySheet = RecordSchema(
        "category sheet",
        "The answers to the local category sheet.",
        fields: [
            Field(
                "category",
                .choice(CaseCategory.choices),
                .always,
                "The category that the nature of suit belongs to."
            ),
            Field("prior_action", .boolean, "Whether there was an action between the same parties on the same claim."),
            Field("questions_statute", .boolean, "Whether the constitutionality of an act of Congress is questioned."),
            Field("united_states_is_party", .boolean, "If so, whether the United States or an officer is a party."),
            Field("three_judges", .boolean, "Whether a court of three judges is required, 28 U.S.C. § 2284."),
            Field(
                "same_division",
                .boolean,
                "Whether all non-governmental parties that reside in the state reside in one division."
            ),
            Field("parties_division", .text, "That division, or the one in which most plaintiffs reside."),
            Field("state_motions_pending", .boolean, "After removal: whether motions are pending in the state court."),
        ]
    )

    static let disclosure = RecordSchema(
        "disclosure",
        "The owners of a corporate party, Fed. R. Civ. P. 7.1(a)(1), and others with an interest where the court asks.",
        fields: [
            Field("parents", .lines, "The parent corporations of a corporation; `none` where there are none."),
            Field("owners", .lines, "Publicly held owners of 10 % of its stock or more; `none` for none."),
            Field(
                "interested",
                .lines,
                "Others with an interest in the matter or in the party, as N.D. Cal. asks of every party; `none` for none."
            ),
        ]
    )

    static let proHacVice = RecordSchema(
        "admission",
        "What a motion for admission pro hac vice says of the attorney.",
        fields: [
            Field("bars", .lines, .always, "The courts that the attorney is a member of, with the years."),
            Field("history", .text, "What is to be said of discipline or of earlier admissions, in a sentence."),
            Field("conference", .record(conference), "The conference before the motion."),
        ]
    )

    static let service = RecordSchema(
        "service",
        "How a party, or somebody for it, is served.",
        fields: [
            Field("to", .referenceOrText([.party]), .always, "The party's key, or the name of another recipient."),
            Field("method", .choice(ServiceMethod.choices), .always, "The way of service."),
            Field("address", .lines, "The address; that of the party when left out."),
            Field("papers", .choices(ServedPapers.choices), "What is served; the summons and complaint when left out."),
            Field("served_on", .text, "The day of service, in any words."),
            Field("tracking", .text, "The number of the certified or registered mail."),
            Field("server", .record(server), "Who serves the summons and complaint."),
            Field("proof_filed", .text, "The day on which the proof of service was filed, in any words."),
        ]
    )

    private static let server = RecordSchema(
        "server",
        "Who serves a summons, Fed. R. Civ. P. 4(c)(2).",
        fields: [
            Field("name", .text, .always, "The server's name."),
            Field("adult", .boolean, "Whether the server is at least 18 years old."),
        ]
    )
}
