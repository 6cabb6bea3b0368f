import CaseFiles
import Diagnostics
import Testing

@Suite struct CaseFileReadingTests {
    @Test func keepsTheWordsAndPlacesOfValues() throws {
        let marked = Marked(
            """
            court: ⟦mad⟧
            case_number: ⟦012⟧
            title: "⟦Complaint: Counts⟧"
            plaintiffs:
              - key: ⟦cedc⟧
                name: ⟦no⟧
                kind: ⟦nonprofit⟧
                address: ⟦12:30 Street⟧
                birth_year: ⟦1984⟧
                counsel: ⟦all⟧
            counsel:
              - {key: gbls, name: GBLS}
            """
        )
        let file = try #require(readCase(marked.text).0)
        let party = try #require(file.plaintiffs.first)
        let number = try #require(file.caseNumber)
        let year = try #require(party.birthYear)
        let texts = [file.court, number, file.title, party.key, party.name]
        #expect(texts.map(\.value) == ["mad", "012", "Complaint: Counts", "cedc", "no"])
        #expect(party.kind.value == .nonprofit)
        #expect(party.address.map(\.value) == ["12:30 Street"])
        #expect(year.value == 1984)
        #expect(party.counsel.keys.map(\.value) == ["gbls"])
        let places =
            texts.map(\.location) + [party.kind.location] + party.address.map(\.location) + [year.location]
            + party.counsel.keys.map(\.location)
        #expect(places.map(\.span) == marked.spans)
    }

    @Test func writesAllOutByList() throws {
        let file = try #require(
            readCase(
                """
                plaintiffs: [{key: a}, {key: b}]
                defendants: [{key: irs}, {key: ssa}]
                claims: [{key: apa, plaintiffs: all, defendants: all}, {key: tax, defendants: [ssa]}]
                relief: [{key: pi, kind: injunction, enjoin: all, claims: all}]
                """
            ).0
        )
        let claim = try #require(file.claim("apa"))
        let relief = try #require(file.relief("pi"))
        #expect(claim.plaintiffs.keys.map(\.value) == ["a", "b"])
        #expect(claim.defendants.keys.map(\.value) == ["irs", "ssa"])
        #expect(relief.enjoin.keys.map(\.value) == ["irs", "ssa"])
        #expect(relief.claims.keys.map(\.value) == ["apa", "tax"])
        #expect(file.claim("tax")?.plaintiffs.isGiven == false)
        #expect(file.things["ssa"]?.list == "defendants")
        #expect(file.things["apa"]?.kind == .claim)
    }

    @Test func tellsWhatIsMissingAndStillReads() {
        let (file, found) = readCase(
            """
            title:
            facts: []
            plaintiffs:
              - name: CEDC
                kind: nonprofit
            defendants: [{key: irs, kind: agency, name: ""}]
            claims: [{key: apa}]
            relief:
              - {key: pi, kind: injunction}
              - {key: fees, kind: fees}
            """
        )
        #expect(file?.plaintiffs.first?.key.value == "")
        #expect(file?.claims.first?.authorities.isEmpty == true)
        #expect(
            found.map { "\($0.location.span) \($0.message)" } == [
                "1:1-1:6 the case file has an empty `title`",
                "1:1-1:6 the case file has no `court`",
                "2:1-2:6 the case file has an empty `facts`",
                "4:5-4:9 the party has no `key`",
                "6:39-6:43 party `irs` has an empty `name`",
                "9:11-9:13 relief `pi` has no `enjoin`",
            ]
        )
    }

    @Test func leavesSomeGapsToTheRulesThatKnowTheirAuthority() {
        let (_, found) = readCase(basics + "plaintiffs: [{key: a, name: A, kind: other}]\nclaims: [{key: apa}]\n")
        #expect(!found.contains { $0.message.contains("authorities") || $0.message.contains("claim `apa`") })
    }

    @Test func readsBlockTextsWithoutTheirLastLineBreak() throws {
        let file = try #require(readCase("title: |\n  Complaint\n  and Demand\ncourt: >\n  mad\n").0)
        #expect(file.title.value == "Complaint\nand Demand")
        #expect(file.court.value == "mad")
    }

    @Test func findsBothEndsOfAParagraphRange() throws {
        let marked = Marked("relief: [{key: pi, irreparable: [⟦one⟧, ⟦two⟧..⟦ten⟧]}]")
        let file = try #require(readCase(marked.text).0)
        let ends = try #require(file.relief.first).irreparable.flatMap(\.ends)
        #expect(ends.map(\.value) == ["one", "two", "ten"])
        #expect(ends.map(\.location.span) == marked.spans)
    }

    /// A case file with every field of every record, read into structs that have a property for each.
    @Test func hasAPropertyForEachField() throws {
        let file = try #require(readCase(everything).0)
        let claim = try #require(file.claims.first)
        let relief = try #require(file.relief.first)
        let pairs: [(Any, CaseRecord)] = [
            (file, file.record), (try #require(file.plaintiffs.first), file.plaintiffs[0].record),
            (try #require(file.plaintiffs[0].principalPlace), try #require(file.plaintiffs[0].principalPlace).record),
            (try #require(file.counsel.first), file.counsel[0].record),
            (try #require(file.counsel[0].attorneys.first), file.counsel[0].attorneys[0].record),
            (try #require(file.jurisdiction), try #require(file.jurisdiction).record),
            (try #require(file.jurisdiction?.venue), try #require(file.jurisdiction?.venue).record),
            (try #require(file.authorities.first), file.authorities[0].record),
            (try #require(file.exhibits.first), file.exhibits[0].record),
            (claim, claim.record), (try #require(claim.elements.first), claim.elements[0].record),
            (try #require(claim.agencyAction), try #require(claim.agencyAction).record),
            (relief, relief.record), (try #require(relief.security), try #require(relief.security).record),
            (try #require(relief.factors), try #require(relief.factors).record),
            (try #require(file.relatedCases.first), file.relatedCases[0].record),
            (try #require(file.minors.first), file.minors[0].record),
            (try #require(file.placeholders.first), file.placeholders[0].record),
        ]
        for (value, record) in pairs {
            let properties = Mirror(reflecting: value).children.compactMap(\.label).map(snakeCase)
            let fields = record.schema.fields.map(\.name)
            #expect(
                Set(properties).subtracting(["record", "things", "folded", "unread"]) == Set(fields),
                "\(record.schema.name)"
            )
        }
    }

    private func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    private let everything = """
        court: mad
        plaintiffs: [{key: a, principal_place: {city: x}}]
        counsel: [{key: c, attorneys: [{name: x}]}]
        jurisdiction: {venue: {prong: C}}
        authorities: [{key: law}]
        exhibits: [{key: mou}]
        claims: [{key: apa, elements: [{text: x}], agency_action: {kind: rule}}]
        relief: [{key: pi, security: {amount: x}, factors: {harm: x}}]
        related_cases: [{key: other}]
        minors: [{name: x}]
        placeholders: [{text: x}]
        """
}
