import CaseFiles
import Diagnostics
import Testing

@testable import Review

/// A field that is written and cannot be read has its finding; that it is missing is not told as well.
struct UnreadFieldTests {
    /// Each word of the matter that is replaced, and what comes in its place.
    @Test(arguments: [
        ("counsel: [tarn]", "counsel: tarn"), ("counsel: [tarn]", "counsel: {tarn}"),
        ("counsel: [tarn]", "counsel: [tran]"),
        ("kind: individual", "kind: Individual"), ("authorities: [law]", "authorities: law"),
        ("authorities: [law]", "authorities: {law: x}"), ("title: Contract", "title: [Contract]"),
        ("allegations: claims/a.md", "allegations: [claims/a.md]"), ("bar_number: '1'", "bar_number: [1]"),
        ("email: t@example.org", "email: {t: t@example.org}"), ("plaintiffs: [quiroga]", "plaintiffs: {quiroga: x}"),
        ("signature: /s/ A. Tarn", "signature: [/s/ A. Tarn]"), ("text: damages", "text: [damages]"),
        ("act: selling", "act: [selling]"), ("stage: preliminary", "stage: {preliminary: x}"),
        ("harm: loss", "harm: [loss]"), ("amount: '5'", "amount: [5]"),
        ("attorneys: [{name: A. Tarn", "attorneys: {name: A. Tarn"),
    ])
    func doesNotTellThatItIsMissing(written: String, unreadable: String) throws {
        #expect(Self.matter.contains(written))
        let sound = try Self.told(Self.matter)
        var text = Self.matter
        text.replace(written, with: unreadable, maxReplacements: 1)
        if unreadable.hasPrefix("attorneys") { text.replace("Tarn}]", with: "Tarn}") }
        #expect(try Self.told(text).subtracting(sound) == [])
    }

    @Test func namesOnlyRulesThatThereAre() {
        for rules in UnreadPlaces.elsewhere.values {
            for rule in rules { #expect(RuleBook.rule(rule) != nil, "\(rule)") }
        }
    }

    @Test func appliesNoRuleWithoutAWholeListOfThings() throws {
        let text = Self.matter.replacing("authorities:\n  - {key: law, cite: G.L. c. 149}", with: "authorities: none")
        #expect(try Self.told(text) == ["CASE-TYPE no rule was applied, because `authorities` could not be read"])
    }

    @Test func stillTellsWhatIsMissingBesideIt() throws {
        let text = Self.matter.replacing("authorities: [law]", with: "")
            .replacing("bar_number: '1'", with: "bar_number: [1]")
        #expect(try Self.told(text).contains("PKT-AUTH-CLAIM Count I lists no legal authority"))
    }

    /// The two promises are kept beside whatever else could not be read.
    @Test(arguments: [("title: Contract", "title: [Contract]"), ("key: quiroga", "key: [quiroga]")])
    func keepsThePromises(written: String, unreadable: String) throws {
        let text =
            Self.matter.replacing("authorities: [law]", with: "").replacing(written, with: unreadable)
            .replacing("=== facts.md", with: "exhibits: [{key: log, title: Log, file: log.pdf}]\n=== facts.md")
            .replacing("at the Mill. {", with: "at the Mill. [@log] {") + "\n=== exhibits/log.pdf missing\n"
        let told = try Self.told(text)
        #expect(told.contains("PKT-AUTH-CLAIM Count I lists no legal authority"))
        #expect(told.contains("PKT-EXH-EXIST exhibit `A` has no readable file: `log.pdf` does not exist"), "\(told)")
    }

    private static func told(_ text: String) throws -> Set<String> {
        let matter = try ExampleMatter(Example(stringLiteral: text))
        return Set(RuleBook.review(matter.outline).map { "\($0.rule) \($0.message)" })
    }

    private static let matter = """
        court: mad
        plaintiffs:
          - {key: quiroga, name: Ana Quiroga, kind: individual, counsel: [tarn]}
        defendants:
          - {key: mill, name: Mill LLC, kind: company, address: [1 Wharf Road]}
        counsel:
          - key: tarn
            name: Tarn Law
            address: [2 Main Street]
            attorneys: [{name: A. Tarn, bar_number: '1', email: t@example.org, phone: '5', signature: /s/ A. Tarn}]
        authorities:
          - {key: law, cite: G.L. c. 149}
        facts: facts.md
        claims:
          - key: wages
            title: Contract
            plaintiffs: [quiroga]
            defendants: [mill]
            authorities: [law]
            allegations: claims/a.md
            elements: [{text: A contract, paragraphs: [fact]}]
            relief: [money, stop]
        relief:
          - {key: money, kind: damages, text: damages, claims: [wages]}
          - key: stop
            kind: injunction
            stage: preliminary
            enjoin: [mill]
            act: selling
            claims: [wages]
            factors: {success: good, harm: loss, balance: even, public_interest: some}
            security: {amount: '5', reason: small}
        === facts.md
        Quiroga worked at the Mill. {#fact}
        === claims/a.md
        The Mill did not pay.
        """
}
