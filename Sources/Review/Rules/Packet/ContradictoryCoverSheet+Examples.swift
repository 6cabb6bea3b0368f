extension ContradictoryCoverSheet {
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        jurisdiction: {basis: ⟦federal_question⟧}
        civil_cover_sheet: {nature_of_suit: "899", cause: 5 U.S.C. § 706, cause_description: Unlawful sharing}
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        jurisdiction: {basis: ⟦us_defendant⟧}
        civil_cover_sheet: {nature_of_suit: "440", cause: ⟦28 U.S.C. § 1331⟧, cause_description: Unlawful sharing}
        """,
        """
        defendants: [{key: acme, name: Acme Inc., kind: company}]
        jurisdiction: {basis: federal_question}
        civil_cover_sheet:
          nature_of_suit: "440"
          cause: 42 U.S.C. § 1983
          cause_description: Unlawful arrest
          plaintiff_citizenship: ⟦this_state⟧
        """,
        """
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        civil_cover_sheet: {nature_of_suit: "⟦190⟧", cause: 5 U.S.C. § 706, cause_description: Unlawful sharing}
        """,
        """
        civil_cover_sheet:
          nature_of_suit: "⟦950⟧"
          cause: 5 U.S.C. § 706
          cause_description: Unlawful sharing
          class_action: ⟦true⟧
        === facts.md
        The agency acted.
        """,
        """
        division: Eastern
        plaintiffs: [{key: roe, name: Jane Roe, kind: individual, principal_place: {county: Suffolk}}]
        civil_cover_sheet:
          nature_of_suit: "440"
          cause: 42 U.S.C. § 1983
          cause_description: Unlawful arrest
          county: ⟦Essex⟧
        category_sheet:
          category: II
          questions_statute: ⟦true⟧
          united_states_is_party: ⟦true⟧
          parties_division: ⟦Western⟧
        """,
    ]
}
