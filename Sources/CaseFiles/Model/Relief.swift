package import Diagnostics

/// One item of the prayer.
package struct Relief: Sendable {
    package var location: Location
    package var key: Located<String>
    package var kind: Located<String>
    package var stage: Located<String>?
    package var enjoin: Selection?
    package var verb: Located<String>?
    package var act: Located<String>?
    package var text: Located<String>?
    package var claims: Selection
    package var authorities: [Located<String>]
    package var officers: [Located<String>]
    package var until: Located<String>?
    package var scope: Located<String>?
    package var scopeReason: Located<String>?
    package var security: Security?
    package var notice: Located<String>?
    package var noNoticeCertificate: Located<String>?
    package var irreparable: [ParagraphRange]
    package var factors: Factors?

    init(_ record: CaseRecord) {
        location = record.location
        key = record.requiredText("key")
        kind = record.requiredText("kind")
        stage = record.text("stage")
        enjoin = record.selection("enjoin")
        verb = record.text("verb")
        act = record.text("act")
        text = record.text("text")
        claims = record.selection("claims") ?? .keys([])
        authorities = record.texts("authorities")
        officers = record.texts("officers")
        until = record.text("until")
        scope = record.text("scope")
        scopeReason = record.text("scope_reason")
        security = record.record("security").map(Security.init)
        notice = record.text("notice")
        noNoticeCertificate = record.text("no_notice_certificate")
        irreparable = record.paragraphs("irreparable")
        factors = record.record("factors").map(Factors.init)
    }

    package var isInjunction: Bool { kind.value == "injunction" }
}

/// Security under Fed. R. Civ. P. 65(c).
package struct Security: Sendable {
    package var location: Location
    package var amount: Located<String>?
    package var reason: Located<String>?

    init(_ record: CaseRecord) {
        location = record.location
        amount = record.text("amount")
        reason = record.text("reason")
    }
}

/// The factors of a preliminary injunction, each in a sentence.
package struct Factors: Sendable {
    package var location: Location
    package var success: Located<String>?
    package var harm: Located<String>?
    package var balance: Located<String>?
    package var publicInterest: Located<String>?

    init(_ record: CaseRecord) {
        location = record.location
        success = record.text("success")
        harm = record.text("harm")
        balance = record.text("balance")
        publicInterest = record.text("public_interest")
    }
}
