package import Diagnostics

/// One item of the prayer.
package struct Relief: Sendable {
    package var record: CaseRecord
    package var key: Located<String>
    package var kind: Located<ReliefKind>
    package var stage: Located<InjunctionStage>?
    package var enjoin: KeyList
    package var verb: Located<InjunctionVerb>?
    package var act: Located<String>?
    package var text: Located<String>?
    /// The sentence of the proposed order, where the item is no injunction.
    package var orderText: Located<String>?
    package var claims: KeyList
    package var authorities: KeyList
    package var officers: [Located<String>]
    package var until: Located<String>?
    package var scope: Located<InjunctionScope>?
    package var scopeReason: Located<String>?
    package var security: Security?
    package var notice: Located<InjunctionNotice>?
    package var noNoticeCertificate: Located<String>?
    package var irreparable: [ParagraphRange]
    package var factors: Factors?

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
package struct Security: Sendable {
    package var record: CaseRecord
    package var amount: Located<String>?
    package var reason: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        amount = record.text("amount")
        reason = record.text("reason")
    }
}

/// The factors of a preliminary injunction, each in a sentence.
package struct Factors: Sendable {
    package var record: CaseRecord
    package var success: Located<String>?
    package var harm: Located<String>?
    package var balance: Located<String>?
    package var publicInterest: Located<String>?

    init(_ record: CaseRecord) {
        self.record = record
        success = record.text("success")
        harm = record.text("harm")
        balance = record.text("balance")
        publicInterest = record.text("public_interest")
    }
}
