package import Diagnostics

/// The motion for a temporary restraining order and a preliminary injunction.
package struct Motion: Sendable {
    package var record: CaseRecord
    /// Keys of the items that are asked for now; not given, those that ``CaseFile/reliefOfMotion`` finds.
    package var relief: KeyList
    /// The path of the grounds.
    package var grounds: Located<String>
    package var emergency: Located<Bool>?
    package var oralArgument: Located<Bool>?
    package var consolidate: Located<Bool>?
    package var schedule: Located<String>?
    package var notice: Located<String>?
    package var conference: Conference?
    package var definitions: [Definition]

    init(_ record: CaseRecord) {
        self.record = record
        relief = record.keys("relief")
        grounds = record.requiredText("grounds")
        emergency = record.boolean("emergency")
        oralArgument = record.boolean("oral_argument")
        consolidate = record.boolean("consolidate")
        schedule = record.text("schedule")
        notice = record.text("notice")
        conference = record.record("conference").map(Conference.init)
        definitions = record.records("definitions").map(Definition.init)
    }
}

/// A conference of counsel before a motion.
package struct Conference: Sendable {
    package var record: CaseRecord
    package var date: Located<String>?
    package var persons: [Located<String>]
    package var result: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        date = record.text("date")
        persons = record.texts("persons")
        result = record.text("result")
    }
}

/// A word that an order uses and explains.
package struct Definition: Sendable {
    package var record: CaseRecord
    package var term: Located<String>
    package var meaning: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        term = record.requiredText("term")
        meaning = record.requiredText("meaning")
    }
}

/// The memorandum of law: the paths of its texts.
package struct Memorandum: Sendable {
    package var record: CaseRecord
    package var introduction: Located<String>?
    package var background: [Located<String>]
    package var standard: Located<String>?
    package var argument: [Located<String>]
    package var tables: Located<Bool>?
    package var conclusion: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        introduction = record.text("introduction")
        background = record.texts("background")
        standard = record.text("standard")
        argument = record.texts("argument")
        tables = record.boolean("tables")
        conclusion = record.text("conclusion")
    }

    package var texts: [Located<String>] {
        [introduction].compactMap { $0 } + background + [standard].compactMap { $0 } + argument
            + [conclusion].compactMap { $0 }
    }
}

/// A declaration under 28 U.S.C. § 1746.
package struct Declaration: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var declarant: Located<String>
    package var shortName: Located<String>?
    package var title: Located<String>?
    package var organization: Located<String>?
    /// The path of what is declared.
    package var text: Located<String>
    package var executedOn: Located<Day>?
    package var executedAt: Located<String>?
    package var abroad: Located<Bool>?
    package var signature: Located<String>?
    /// Whether the filer keeps the signed original.
    package var originalKept: Located<Bool>?
    package var purpose: [Located<DeclarationPurpose>]
    package var exhibits: KeyList

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        declarant = record.requiredText("declarant")
        shortName = record.text("short_name")
        title = record.text("title")
        organization = record.text("organization")
        text = record.requiredText("text")
        executedOn = record.date("executed_on")
        executedAt = record.text("executed_at")
        abroad = record.boolean("abroad")
        signature = record.text("signature")
        originalKept = record.boolean("original_kept")
        purpose = record.choices("purpose")
        exhibits = record.keys("exhibits")
    }

    /// How a citation names it: `Roe Decl.`
    package var nameInCitation: String { "\(shortName?.value ?? declarant.value) Decl." }
}

extension CaseFile {
    package func declaration(_ key: String) -> Declaration? { declarations.first { $0.key.value == key } }

    /// What the motion asks for: what it names, or all relief that is meant to come before judgment.
    package var reliefOfMotion: [Relief] {
        guard let motion else { return [] }
        guard motion.relief.isGiven else { return relief.filter(\.comesBeforeJudgment) }
        return motion.relief.keys.compactMap { relief($0.value) }
    }

    /// The texts of the documents other than the complaint.
    package var textsOfDocuments: [Located<String>] {
        [motion?.grounds].compactMap { $0 } + (memorandum?.texts ?? []) + declarations.map(\.text)
    }
}

extension Relief {
    /// A restraining order, a preliminary injunction, or a stay.
    package var comesBeforeJudgment: Bool {
        (isInjunction && (stage?.value == .tro || stage?.value == .preliminary)) || kind.value == .stay
    }
}
