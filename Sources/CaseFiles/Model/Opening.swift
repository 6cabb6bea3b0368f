package import Diagnostics

/// What form JS 44 asks for besides.
package final class CoverSheet: Sendable {
    package let record: CaseRecord
    /// The code of the nature of suit.
    package let natureOfSuit: Located<String>
    package let origin: Located<CaseOrigin>?
    package let cause: Located<String>
    package let causeDescription: Located<String>
    package let demand: Located<String>?
    package let county: Located<String>?
    package let classAction: Located<Bool>?
    package let plaintiffCitizenship: Located<Citizenship>?
    package let defendantCitizenship: Located<Citizenship>?

    init(_ record: CaseRecord) {
        self.record = record
        natureOfSuit = record.requiredText("nature_of_suit")
        origin = record.choice("origin")
        cause = record.requiredText("cause")
        causeDescription = record.requiredText("cause_description")
        demand = record.text("demand")
        county = record.text("county")
        classAction = record.boolean("class_action")
        plaintiffCitizenship = record.choice("plaintiff_citizenship")
        defendantCitizenship = record.choice("defendant_citizenship")
    }
}

/// The answers to the local category sheet.
package final class CategorySheet: Sendable {
    package let record: CaseRecord
    package let category: Located<CaseCategory>?
    package let priorAction: Located<Bool>?
    package let questionsStatute: Located<Bool>?
    package let unitedStatesIsParty: Located<Bool>?
    package let threeJudges: Located<Bool>?
    package let sameDivision: Located<Bool>?
    package let partiesDivision: Located<String>?
    package let stateMotionsPending: Located<Bool>?

    init(_ record: CaseRecord) {
        self.record = record
        category = record.choice("category")
        priorAction = record.boolean("prior_action")
        questionsStatute = record.boolean("questions_statute")
        unitedStatesIsParty = record.boolean("united_states_is_party")
        threeJudges = record.boolean("three_judges")
        sameDivision = record.boolean("same_division")
        partiesDivision = record.text("parties_division")
        stateMotionsPending = record.boolean("state_motions_pending")
    }
}

/// The owners of a corporate party, and others with an interest.
package final class Disclosure: Sendable {
    package let record: CaseRecord
    package let parents: [Located<String>]
    package let owners: [Located<String>]
    package let interested: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        parents = record.texts("parents")
        owners = record.texts("owners")
        interested = record.texts("interested")
    }
}

/// What a motion for admission pro hac vice says of an attorney.
package final class ProHacVice: Sendable {
    package let record: CaseRecord
    package let bars: [Located<String>]
    package let history: Located<String>?
    package let conference: Conference?

    init(_ record: CaseRecord) {
        self.record = record
        bars = record.texts("bars")
        history = record.text("history")
        conference = record.record("conference").map(Conference.init)
    }
}

/// How a party, or somebody for it, is served.
package final class Service: Sendable {
    package let record: CaseRecord
    /// The key of a party, or the name of another recipient.
    package let to: Located<String>
    package let method: Located<ServiceMethod>?
    package let address: [Located<String>]
    package let papers: [Located<ServedPapers>]
    package let servedOn: Located<String>?
    package let tracking: Located<String>?
    package let server: Server?
    /// The day on which the proof of service was filed.
    package let proofFiled: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        to = record.requiredText("to")
        method = record.choice("method")
        address = record.texts("address")
        papers = record.choices("papers")
        servedOn = record.text("served_on")
        tracking = record.text("tracking")
        server = record.record("server").map(Server.init)
        proofFiled = record.text("proof_filed")
    }

    /// Whether these papers are served so; without a word it is the complaint.
    package func serves(_ papers: ServedPapers) -> Bool {
        self.papers.isEmpty ? papers == .complaint : self.papers.contains { $0.value == papers }
    }
}

/// Who serves a summons.
package final class Server: Sendable {
    package let record: CaseRecord
    package let name: Located<String>
    /// Whether the server is at least 18 years old.
    package let adult: Located<Bool>?

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        adult = record.boolean("adult")
    }
}

/// A statute that the pleading calls unconstitutional.
package final class ConstitutionalQuestion: Sendable {
    package let record: CaseRecord
    package let statute: Located<String>
    package let notice: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        statute = record.requiredText("statute")
        notice = record.text("notice")
    }
}
