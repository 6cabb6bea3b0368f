package import Diagnostics

/// The motion for a temporary restraining order and a preliminary injunction.
package final class Motion: Sendable {
    package let record: CaseRecord
    /// Keys of the items that are asked for now; not given, those that ``CaseFile/reliefOfMotion`` finds.
    package let relief: KeyList
    /// The path of the grounds.
    package let grounds: Located<String>
    package let emergency: Located<Bool>?
    package let oralArgument: Located<Bool>?
    package let consolidate: Located<Bool>?
    package let schedule: Located<String>?
    package let notice: Located<String>?
    package let conference: Conference?
    package let definitions: [Definition]

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
package final class Conference: Sendable {
    package let record: CaseRecord
    package let date: Located<String>?
    package let persons: [Located<String>]
    package let result: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        date = record.text("date")
        persons = record.texts("persons")
        result = record.text("result")
    }
}

/// A word that an order uses and explains.
package final class Definition: Sendable {
    package let record: CaseRecord
    package let term: Located<String>
    package let meaning: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        term = record.requiredText("term")
        meaning = record.requiredText("meaning")
    }
}

/// The memorandum of law: the paths of its texts.
package final class Memorandum: Sendable {
    package let record: CaseRecord
    package let introduction: Located<String>?
    package let background: [Located<String>]
    package let standard: Located<String>?
    package let argument: [Located<String>]
    package let tables: Located<Bool>?
    package let conclusion: Located<String>?

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
package final class Declaration: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let declarant: Located<String>
    package let shortName: Located<String>?
    package let title: Located<String>?
    package let organization: Located<String>?
    /// The path of what is declared.
    package let text: Located<String>
    package let executedOn: Located<Day>?
    package let executedAt: Located<String>?
    package let abroad: Located<Bool>?
    package let signature: Located<String>?
    /// Whether the filer keeps the signed original.
    package let originalKept: Located<Bool>?
    package let purpose: [Located<DeclarationPurpose>]
    package let exhibits: KeyList

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
