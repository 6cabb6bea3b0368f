/// One citation found in a text: what it points to, where it stands, and what is doubtful about it.
package struct Citation: Hashable, Sendable {
    /// What is cited, in the fields of its kind.
    package var content: Content
    /// The words of the text, signal not included.
    package var text: String
    /// The place in the text it was read from, in Unicode scalars from 0; `end` is just behind the last one.
    package var start: Int
    package var end: Int
    /// The signal before it, such as `See also`; never part of a name.
    package var signal: String?
    /// Whether it stands in a parenthetical of another citation, as after `quoting`.
    package var isInParenthetical = false
    /// Whether a semicolon or a list of sections joins it to the citation before it.
    package var continuesString = false
    /// What a short form, `Id.` or supra stands for: an index into the same list; always a full citation.
    package var antecedent: Int?
    /// The record citation meant: its own, or that of the antecedent with this citation's pin.
    package var record: RecordCitation?
    package var doubts: [Doubt] = []

    package indirect enum Content: Hashable, Sendable {
        case caseLaw(CaseCitation)
        case statute(StatuteCitation)
        case regulation(RegulationCitation)
        case federalRegister(FederalRegisterCitation)
        case constitution(ConstitutionCitation)
        case rule(RuleCitation)
        case publicLaw(PublicLawCitation)
        case executiveOrder(ExecutiveOrderCitation)
        case manual(ManualCitation)
        case legislative(LegislativeCitation)
        case record(RecordCitation)
        case short(ShortCitation)
        case id(IdCitation)
        case supra(SupraCitation)
    }

    /// The kinds as `cites --format json` names them.
    package enum Kind: String, Sendable, CaseIterable {
        case caseLaw = "case"
        case statute, regulation
        case federalRegister = "federal-register"
        case constitution, rule
        case publicLaw = "public-law"
        case executiveOrder = "executive-order"
        case manual, legislative, record, short, id, supra
    }

    package var kind: Kind {
        switch content {
        case .caseLaw: .caseLaw
        case .statute: .statute
        case .regulation: .regulation
        case .federalRegister: .federalRegister
        case .constitution: .constitution
        case .rule: .rule
        case .publicLaw: .publicLaw
        case .executiveOrder: .executiveOrder
        case .manual: .manual
        case .legislative: .legislative
        case .record: .record
        case .short: .short
        case .id: .id
        case .supra: .supra
        }
    }

    /// The citation as the Bluebook prints it.
    ///
    /// Spaces inside a cite are non-breaking; a line may break after a comma, before a parenthesis and in a name.
    package var normal: String { content.normal }
}

extension Citation.Content {
    var normal: String {
        switch self {
        case .caseLaw(let cite): cite.normal
        case .statute(let cite): cite.normal
        case .regulation(let cite): cite.normal
        case .federalRegister(let cite): cite.normal
        case .constitution(let cite): cite.normal
        case .rule(let cite): cite.normal
        case .publicLaw(let cite): cite.normal
        case .executiveOrder(let cite): cite.normal
        case .manual(let cite): cite.normal
        case .legislative(let cite): cite.normal
        case .record(let cite): cite.normal
        case .short(let cite): cite.normal
        case .id(let cite): cite.normal
        case .supra(let cite): cite.normal
        }
    }
}
