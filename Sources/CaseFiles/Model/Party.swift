package import Diagnostics

/// A plaintiff or defendant.
package final class Party: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let name: Located<String>
    package let shortName: Located<String>?
    package let kind: Located<PartyKind>
    package let capacity: Located<Capacity>?
    package let office: Located<String>?
    /// The agency of an officer: the key of a party, or the name of one that is no party.
    package let agency: Located<String>?
    package let description: Located<String>?
    package let stateOfFormation: Located<String>?
    package let principalPlace: Place?
    package let citizenship: Located<String>?
    package let address: [Located<String>]
    package let email: Located<String>?
    package let phone: Located<String>?
    package let counsel: KeyList
    package let disclosure: Disclosure?
    package let selfRepresented: Located<Bool>?
    package let minor: Located<Bool>?
    package let birthYear: Located<Int>?
    package let pseudonym: Located<Bool>?
    package let alias: Located<String>?
    /// The day on which an amended pleading added the party.
    package let joinedOn: Located<Day>?

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
package final class Place: Sendable {
    package let record: CaseRecord
    package let city: Located<String>?
    package let county: Located<String>?
    package let state: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        city = record.text("city")
        county = record.text("county")
        state = record.text("state")
    }
}

/// A firm or office that appears.
package final class Counsel: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let name: Located<String>
    package let address: [Located<String>]
    package let attorneys: [Attorney]

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        name = record.requiredText("name")
        address = record.texts("address")
        attorneys = record.records("attorneys").map(Attorney.init)
    }
}

/// An attorney of record.
package final class Attorney: Sendable {
    package let record: CaseRecord
    package let name: Located<String>
    package let title: Located<String>?
    package let barNumber: Located<String>?
    package let email: Located<String>?
    package let phone: Located<String>?
    package let admission: Located<Admission>?
    package let proHacVice: ProHacVice?
    package let lead: Located<Bool>?
    /// Whether the attorney is registered for the court's electronic filing.
    package let ecf: Located<Bool>?
    /// The signature line; an attorney with one signs.
    package let signature: Located<String>?

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
package final class Minor: Sendable {
    package let record: CaseRecord
    package let name: Located<String>
    package let initials: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        name = record.requiredText("name")
        initials = record.requiredText("initials")
    }
}
