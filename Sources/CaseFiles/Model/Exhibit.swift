package import Diagnostics

/// An exhibit to the pleading.
package struct Exhibit: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var title: Located<String>
    /// The path of the PDF file, inside the exhibits folder.
    package var file: Located<String>
    package var label: Located<String>?
    package var description: Located<String>?
    package var date: Located<String>?
    package var source: Located<String>?
    package var batesStart: Located<String>?
    package var batesEnd: Located<String>?
    package var sealed: Located<Bool>?
    package var sealing: Sealing?
    package var redactionExemption: Located<RedactionExemption>?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        title = record.requiredText("title")
        file = record.requiredText("file")
        label = record.text("label")
        description = record.text("description")
        date = record.text("date")
        source = record.text("source")
        batesStart = record.text("bates_start")
        batesEnd = record.text("bates_end")
        sealed = record.boolean("sealed")
        sealing = record.record("sealing").map(Sealing.init)
        redactionExemption = record.choice("redaction_exemption")
    }
}

/// What allows an exhibit to be sealed.
package struct Sealing: Sendable {
    package var record: CaseRecord
    /// The motion or the order.
    package var motion: Located<String>?
    package var until: Located<String>?
    package var custody: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        motion = record.text("motion")
        until = record.text("until")
        custody = record.text("custody")
    }
}

/// A statute, rule, case or other authority.
package struct Authority: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var cite: Located<String>
    package var name: Located<String>?
    package var proposition: Located<String>?
    package var checkedOn: Located<Day>?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        cite = record.requiredText("cite")
        name = record.text("name")
        proposition = record.text("proposition")
        checkedOn = record.date("checked_on")
    }
}

/// A related or prior case.
package struct RelatedCase: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var title: Located<String>
    package var number: Located<String>?
    package var court: Located<String>?
    package var judge: Located<String>?
    package var status: Located<String>?
    package var relation: Located<String>
    /// The motion that relates the cases.
    package var motion: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        title = record.requiredText("title")
        number = record.text("number")
        court = record.text("court")
        judge = record.text("judge")
        status = record.text("status")
        relation = record.requiredText("relation")
        motion = record.text("motion")
    }
}

/// A blank that is left on purpose.
package struct Placeholder: Sendable {
    package var record: CaseRecord
    package var text: Located<String>
    package var reason: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        text = record.requiredText("text")
        reason = record.requiredText("reason")
    }
}
