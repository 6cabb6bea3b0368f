package import Diagnostics

/// One item of the prayer.
package final class Relief: Sendable {
    package let record: CaseRecord
    package let key: Located<String>
    package let kind: Located<ReliefKind>
    package let stage: Located<InjunctionStage>?
    package let enjoin: KeyList
    package let verb: Located<InjunctionVerb>?
    package let act: Located<String>?
    package let text: Located<String>?
    /// The sentence of the proposed order, where the item is no injunction.
    package let orderText: Located<String>?
    package let claims: KeyList
    package let authorities: KeyList
    package let officers: [Located<String>]
    package let until: Located<String>?
    package let scope: Located<InjunctionScope>?
    package let scopeReason: Located<String>?
    package let security: Security?
    package let notice: Located<InjunctionNotice>?
    package let noNoticeCertificate: Located<String>?
    package let irreparable: [ParagraphRange]
    package let factors: Factors?

    init(_ record: CaseRecord) {
        self.record = record
        key = record.requiredText("key")
        kind = record.choice("kind") ?? Located(.other, at: record.place(of: "kind"))
        stage = record.choice("stage")
        enjoin = record.keys("enjoin")
        verb = record.choice("verb")
        act = record.text("act")
        text = record.text("text")
        orderText = record.text("order_text")
        claims = record.keys("claims")
        authorities = record.keys("authorities")
        officers = record.texts("officers")
        until = record.text("until")
        scope = record.choice("scope")
        scopeReason = record.text("scope_reason")
        security = record.record("security").map(Security.init)
        notice = record.choice("notice")
        noNoticeCertificate = record.text("no_notice_certificate")
        irreparable = record.paragraphs("irreparable")
        factors = record.record("factors").map(Factors.init)
    }

    package var isInjunction: Bool { kind.value == .injunction }
}

/// Security under Fed. R. Civ. P. 65(c).
package final class Security: Sendable {
    package let record: CaseRecord
    package let amount: Located<String>?
    package let reason: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        amount = record.text("amount")
        reason = record.text("reason")
    }
}

/// The factors of a preliminary injunction, each in a sentence.
package final class Factors: Sendable {
    package let record: CaseRecord
    package let success: Located<String>?
    package let harm: Located<String>?
    package let balance: Located<String>?
    package let publicInterest: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        success = record.text("success")
        harm = record.text("harm")
        balance = record.text("balance")
        publicInterest = record.text("public_interest")
    }
}
