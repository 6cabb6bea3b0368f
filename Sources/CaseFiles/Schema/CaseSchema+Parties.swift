extension CaseSchema {
    static let party = RecordSchema(
        "party",
        "A plaintiff or defendant.",
        thing: .party,
        fields: [
            key,
            Field("name", .text, .always, "The full legal name."),
            Field("short_name", .text, "The name after the first mention."),
            Field("kind", .choice(PartyKind.choices), .always, "What the party is."),
            Field("capacity", .choice(Capacity.choices), "In which capacity a person is sued."),
            Field("office", .text, "The title of the office that an officer holds."),
            Field("agency", .referenceOrText([.party]), "The agency of an officer: its key, or its name if no party."),
            Field(
                "description",
                .text,
                "Words of the caption after the name: `a Massachusetts nonprofit corporation`."
            ),
            Field("state_of_formation", .text, "The state under whose law an entity is formed."),
            Field("principal_place", .record(place), "The principal place of business, or the residence."),
            Field("citizenship", .text, "Citizenship, for diversity jurisdiction."),
            Field("address", .lines, "The postal address, line by line."),
            Field("email", .text, "The e-mail address of a party without counsel."),
            Field("phone", .text, "The telephone number of a party without counsel."),
            Field(
                "counsel",
                .references([.counsel], all: "counsel"),
                "The counsel that appear for the party; or `all`."
            ),
            Field("disclosure", .record(disclosure), "The owners of a corporation, Fed. R. Civ. P. 7.1."),
            Field("self_represented", .boolean, "Whether the party appears without counsel."),
            Field("minor", .boolean, "Whether the party is a minor."),
            Field("birth_year", .integer, "The year of birth; the full date must not be filed."),
            Field("pseudonym", .boolean, "Whether the name is a pseudonym."),
            Field("alias", .text, "The form of the name that a source uses."),
            Field("joined_on", .date, "The day on which an amended pleading added the party."),
        ]
    )

    private static let place = RecordSchema(
        "place",
        "A place in the United States.",
        fields: [
            Field("city", .text, "The city or town."),
            Field("county", .text, "The county."),
            Field("state", .text, "The state."),
        ]
    )

    static let counsel = RecordSchema(
        "counsel",
        "A firm or office that appears.",
        thing: .counsel,
        fields: [
            key,
            Field("name", .text, .always, "The name of the firm or office."),
            Field("address", .lines, .always, "The postal address, line by line."),
            Field("attorneys", .list(attorney), .always, "The attorneys who appear."),
        ]
    )

    private static let attorney = RecordSchema(
        "attorney",
        "An attorney of record.",
        fields: [
            Field("name", .text, .always, "The attorney's name."),
            Field("title", .text, "A title under the name."),
            Field("bar_number", .text, "The bar number as the court wants it, such as `BBO No. …`."),
            Field("email", .text, "The e-mail address."),
            Field("phone", .text, "The telephone number."),
            Field("admission", .choice(Admission.choices), "Admission to this court's bar."),
            Field("pro_hac_vice", .record(proHacVice), "What a motion to admit this attorney says."),
            Field("lead", .boolean, "Whether this is lead counsel."),
            Field("ecf", .boolean, "Whether the attorney is registered for the court's electronic filing."),
            Field("signature", .text, "The signature line, such as `/s/ Name`; an attorney with one signs."),
        ]
    )
}
