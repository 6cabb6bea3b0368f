package import Diagnostics

/// A plaintiff or defendant.
package struct Party: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var name: Located<String>
    package var shortName: Located<String>?
    package var kind: Located<PartyKind>
    package var capacity: Located<Capacity>?
    package var office: Located<String>?
    /// The agency of an officer: the key of a party, or the name of one that is no party.
    package var agency: Located<String>?
    package var description: Located<String>?
    package var stateOfFormation: Located<String>?
    package var principalPlace: Place?
    package var citizenship: Located<String>?
    package var address: [Located<String>]
    package var email: Located<String>?
    package var phone: Located<String>?
    package var counsel: KeyList
    package var disclosure: Disclosure?
    package var selfRepresented: Located<Bool>?
    package var minor: Located<Bool>?
    package var birthYear: Located<Int>?
    package var pseudonym: Located<Bool>?
    package var alias: Located<String>?
    /// The day on which an amended pleading added the party.
    package var joinedOn: Located<Day>?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        name = record.requiredText("name")
        shortName = record.text("short_name")
        kind = record.choice("kind") ?? Located(.other, at: record.place(of: "kind"))
        capacity = record.choice("capacity")
        office = record.text("office")
        agency = record.text("agency")
        description = record.text("description")
        stateOfFormation = record.text("state_of_formation")
        principalPlace = record.record("principal_place").map(Place.init)
        citizenship = record.text("citizenship")
        address = record.texts("address")
        email = record.text("email")
        phone = record.text("phone")
        counsel = record.keys("counsel")
        disclosure = record.record("disclosure").map(Disclosure.init)
        selfRepresented = record.boolean("self_represented")
        minor = record.boolean("minor")
        birthYear = record.integer("birth_year")
        pseudonym = record.boolean("pseudonym")
        alias = record.text("alias")
        joinedOn = record.date("joined_on")
    }

    /// The name after the first mention.
    package var nameInText: String { shortName?.value ?? name.value }
}

/// A place in the United States.
package struct Place: Sendable {
    package var record: CaseRecord
    package var city: Located<String>?
    package var county: Located<String>?
    package var state: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        city = record.text("city")
        county = record.text("county")
        state = record.text("state")
    }
}

/// A firm or office that appears.
package struct Counsel: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var name: Located<String>
    package var address: [Located<String>]
    package var attorneys: [Attorney]

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        name = record.requiredText("name")
        address = record.texts("address")
        attorneys = record.records("attorneys").map(Attorney.init)
    }
}

/// An attorney of record.
package struct Attorney: Sendable {
    package var record: CaseRecord
    package var name: Located<String>
    package var title: Located<String>?
    package var barNumber: Located<String>?
    package var email: Located<String>?
    package var phone: Located<String>?
    package var admission: Located<Admission>?
    package var proHacVice: ProHacVice?
    package var lead: Located<Bool>?
    /// Whether the attorney is registered for the court's electronic filing.
    package var ecf: Located<Bool>?
    /// The signature line; an attorney with one signs.
    package var signature: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        title = record.text("title")
        barNumber = record.text("bar_number")
        email = record.text("email")
        phone = record.text("phone")
        admission = record.choice("admission")
        proHacVice = record.record("pro_hac_vice").map(ProHacVice.init)
        lead = record.boolean("lead")
        ecf = record.boolean("ecf")
        signature = record.text("signature")
    }
}

/// A minor who appears by initials.
package struct Minor: Sendable {
    package var record: CaseRecord
    package var name: Located<String>
    package var initials: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        initials = record.requiredText("initials")
    }
}
