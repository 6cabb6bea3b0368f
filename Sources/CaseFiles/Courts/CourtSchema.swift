/// The description of a court's file in `Courts/`.
package enum CourtSchema {
    package static let court = RecordSchema(
        "court",
        "One court's formats, limits and schemes, as of a day.",
        fields: [
            Field("key", .key, .always, "The word that a case file names the court by."),
            Field("name", .text, .always, "The court's name in a sentence."),
            Field("caption_lines", .lines, .always, "The court's name in the caption, line by line."),
            Field("district", .text, .always, "The district's short name, such as `D. Mass.`"),
            Field("divisions", .list(division), "The court's divisions."),
            Field("exhibit_scheme", .choice(ExhibitScheme.choices), .always, "How exhibits are labelled."),
            Field("part_labels", .boolean, "Whether a late exhibit may become a part of the one before it: `A-1`."),
            Field("exhibit_word", .text, .always, "The word before a label in a citation, such as `Ex.`"),
            Field("case_number_label", .text, .always, "The words before the case number in a caption."),
            Field("case_number_blank", .text, .always, "What a caption prints while there is no number."),
            Field("counsel_block", .choice(CounselBlock.choices), .always, "Where counsel's names stand."),
            Field(
                "paper",
                .text,
                "The paper in `Templates/papers` that documents stand on, when not the standard one."
            ),
            Field("body", .record(body), .always, "How pages look."),
            Field("page_limits", .list(pageLimit), "The most pages of each kind of paper."),
            Field("table_of_authorities", .record(authorities), "How a brief's table of authorities looks."),
            Field("pdf_limit", .record(fileLimit), "The largest PDF file that the court's filing system takes."),
            Field("category_sheet", .boolean, "Whether the court has a category sheet of its own."),
            Field("categories", .list(category), "The categories of that sheet; a code may stand in several."),
            Field("conference_rule", .text, "The rule that asks for a certificate of conference with a motion."),
            Field("hearing_rule", .text, "The rule on requests for oral argument."),
            Field("pro_hac_vice_rule", .text, "The rule on admission for one case."),
            Field("related_case_rule", .text, "The rule on related cases."),
            Field("disclosure_rule", .text, "The local rule on disclosure that takes the place of Rule 7.1's form."),
            Field("attestation_rule", .text, "The rule that asks the filer to attest to the signatures of others."),
            Field("legends", .list(legend), "Words that a complaint carries with its title."),
            Field("us_attorney", .lines, "The United States attorney of the district: office, then address."),
            Field("attorney_general", .lines, "The Attorney General of the United States: office, then address."),
            Field("effective", .date, "The day from which all this applies, where it is known."),
            Field("checked_on", .date, .always, "The day on which it was compared with the sources."),
            Field("verified", .boolean, .always, "Whether all of it was compared with a primary text."),
            Field("sources", .lines, .always, "Where it comes from."),
            Field("notes", .lines, "What a person should know before relying on it."),
        ]
    )

    private static let division = RecordSchema(
        "division",
        "A division of a court.",
        fields: [
            Field("name", .text, .always, "Its name, as papers print it."),
            Field("counties", .lines, "The counties that belong to it."),
        ]
    )

    private static let category = RecordSchema(
        "category",
        "The natures of suit that belong to a category.",
        fields: [
            Field("category", .choice(CaseCategory.choices), .always, "The category."),
            Field("codes", .lines, .always, "The codes of form JS 44."),
            Field("verified", .boolean, .always, "Whether the list was compared with a primary text."),
            Field("sources", .lines, "Where it comes from."),
        ]
    )

    private static let legend = RecordSchema(
        "legend",
        "Words that a complaint carries with its title.",
        fields: [
            Field("when", .choice(LegendCase.choices), .always, "In which cases."),
            Field("text", .text, .always, "The words."),
            Field("rule", .text, .always, "The rule that asks for them."),
            Field("verified", .boolean, .always, "Whether the words were compared with a primary text."),
        ]
    )

    static let body = RecordSchema(
        "page form",
        "How pages look.",
        fields: [
            Field("font", .text, "The font of the body."),
            Field("font_size", .number, "Its size in points."),
            Field("line_spacing", .choice(LineSpacing.choices), "The distance of its lines."),
            Field("margin", .number, "The margin on all sides, in inches."),
            Field("line_numbers", .boolean, "Whether lines are numbered in the left margin."),
            Field("lines_per_page", .integer, "The most lines of a page."),
            Field("court_name_line", .integer, "The line of page 1 on which the court's name begins."),
            Field("footer_title", .boolean, "Whether each page's footer names the document."),
        ]
    )

    private static let fileLimit = RecordSchema(
        "file limit",
        "The largest file that a filing system takes, in megabytes of a million bytes.",
        fields: [
            Field("mb", .integer, .always, "The size beyond which a file is refused."),
            Field("advised_mb", .integer, "The size beyond which uploads are known to fail at times."),
            Field("checked_on", .date, .always, "The day on which it was compared with its source."),
            Field("verified", .boolean, .always, "Whether it was compared with a primary text."),
            Field("sources", .lines, .always, "Where it comes from."),
        ]
    )

    static let authorities = RecordSchema(
        "table of authorities",
        "How a brief's table of authorities looks.",
        fields: [
            Field(
                "passim_from",
                .integer,
                "From how many different pages on `passim` replaces them. Left out, every page is listed."
            ),
            Field("in_re_under_party", .boolean, "Whether `In re X` and `Ex parte X` stand under X."),
            Field("subsections_under_section", .boolean, "Whether subsections are counted under their section."),
            Field("rule", .text, "The rule that says so, where one does."),
            Field("checked_on", .date, .always, "The day on which it was compared with its source."),
            Field("verified", .boolean, .always, "Whether it was compared with a primary text."),
            Field("sources", .lines, .always, "Where it comes from."),
        ]
    )

    private static let pageLimit = RecordSchema(
        "page limit",
        "The most pages of one kind of paper.",
        fields: [
            Field("kind", .text, .always, "The kind of paper, such as `memorandum`."),
            Field("pages", .integer, .always, "The most pages."),
            Field("rule", .text, .always, "The rule that says so."),
            Field("excludes", .text, "What is not counted."),
            Field("effective", .date, "The day from which it applies, where it is known."),
            Field("verified", .boolean, .always, "Whether it was compared with a primary text."),
            Field("sources", .lines, "Where it comes from."),
        ]
    )
}
