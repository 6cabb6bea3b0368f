package import Diagnostics

/// What form JS 44 asks for besides.
package struct CoverSheet: Sendable {
    package var record: CaseRecord
    /// The code of the nature of suit.
    package var natureOfSuit: Located<String>
    package var origin: Located<CaseOrigin>?
    package var cause: Located<String>
    package var causeDescription: Located<String>
    package var demand: Located<String>?
    package var county: Located<String>?
    package var classAction: Located<Bool>?
    package var plaintiffCitizenship: Located<Citizenship>?
    package var defendantCitizenship: Located<Citizenship>?

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
package struct CategorySheet: Sendable {
    package var record: CaseRecord
    package var category: Located<CaseCategory>?
    package var priorAction: Located<Bool>?
    package var questionsStatute: Located<Bool>?
    package var unitedStatesIsParty: Located<Bool>?
    package var threeJudges: Located<Bool>?
    package var sameDivision: Located<Bool>?
    package var partiesDivision: Located<String>?
    package var stateMotionsPending: Located<Bool>?

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
package struct Disclosure: Sendable {
    package var record: CaseRecord
    package var parents: [Located<String>]
    package var owners: [Located<String>]
    package var interested: [Located<String>]

    init(_ record: CaseRecord) {
        self.record = record
        parents = record.texts("parents")
        owners = record.texts("owners")
        interested = record.texts("interested")
    }
}

/// What a motion for admission pro hac vice says of an attorney.
package struct ProHacVice: Sendable {
    package var record: CaseRecord
    package var bars: [Located<String>]
    package var history: Located<String>?
    package var conference: Conference?

    init(_ record: CaseRecord) {
        self.record = record
        bars = record.texts("bars")
        history = record.text("history")
        conference = record.record("conference").map(Conference.init)
    }
}

/// How a party, or somebody for it, is served.
package struct Service: Sendable {
    package var record: CaseRecord
    /// The key of a party, or the name of another recipient.
    package var to: Located<String>
    package var method: Located<ServiceMethod>?
    package var address: [Located<String>]
    package var papers: [Located<ServedPapers>]
    package var servedOn: Located<String>?
    package var tracking: Located<String>?
    package var server: Server?
    /// The day on which the proof of service was filed.
    package var proofFiled: Located<String>?

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
package struct Server: Sendable {
    package var record: CaseRecord
    package var name: Located<String>
    /// Whether the server is at least 18 years old.
    package var adult: Located<Bool>?

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        adult = record.boolean("adult")
    }
}

/// A statute that the pleading calls unconstitutional.
package struct ConstitutionalQuestion: Sendable {
    package var record: CaseRecord
    package var statute: Located<String>
    package var notice: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        statute = record.requiredText("statute")
        notice = record.text("notice")
    }
}
