package import Diagnostics

/// An exhibit to the pleading.
package final class Exhibit: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let title: Located<String>
    /// The path of the PDF file, inside the exhibits folder.
    package let file: Located<String>
    package let label: Located<String>?
    package let description: Located<String>?
    package let date: Located<String>?
    package let source: Located<String>?
    package let batesStart: Located<String>?
    package let batesEnd: Located<String>?
    package let sealed: Located<Bool>?
    package let sealing: Sealing?
    package let redactionExemption: Located<RedactionExemption>?

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
package final class Sealing: Sendable {
    package let record: CaseRecord
    /// The motion or the order.
    package let motion: Located<String>?
    package let until: Located<String>?
    package let custody: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        motion = record.text("motion")
        until = record.text("until")
        custody = record.text("custody")
    }
}

/// A statute, rule, case or other authority.
package final class Authority: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let cite: Located<String>
    package let name: Located<String>?
    package let proposition: Located<String>?
    package let checkedOn: Located<Day>?

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
package final class RelatedCase: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let title: Located<String>
    package let number: Located<String>?
    package let court: Located<String>?
    package let judge: Located<String>?
    package let status: Located<String>?
    package let relation: Located<String>
    /// The motion that relates the cases.
    package let motion: Located<String>?

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
package final class Placeholder: Sendable {
    package let record: CaseRecord
    package let text: Located<String>
    package let reason: Located<String>

    init(_ record: CaseRecord) {
        self.record = record
        text = record.requiredText("text")
        reason = record.requiredText("reason")
    }
}
