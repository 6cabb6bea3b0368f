import CaseFiles
import Diagnostics

/// A box of a sheet says something else than the case file.
enum ContradictoryCoverSheet: Rule {
    static let id = "PKT-COVER"
    static let title = "The boxes of the cover sheet and the category sheet agree with the complaint"
    static let authority = Authority.ours(basedOn: "L.R., D. Mass. 3.1, 40.1; Civ. L.R. 3-2; form JS 44")
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Box II is U.S. government defendant if and only if the United States, an agency or an officer is sued. Box III
        is filled in diversity only. Box IV is no contract, property, tort or labor code where every claim rests on the
        Administrative Procedure Act, and 950, the constitutionality of state statutes, only with a state as a party. Box
        VI names no jurisdiction statute outside of diversity. Box VII marks a class if and only if the complaint cites
        Rule 23. The county is that of the first plaintiff, and the category sheet's questions on a statute and on the
        division agree with `constitutional_question`, the parties and `division`. Jury and related cases are taken from
        the case file itself.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        claims: [{key: apa, title: Contrary to law, theory: apa706_2A}]
        jurisdiction: {basis: us_defendant}
        civil_cover_sheet: {nature_of_suit: "899", cause: 5 U.S.C. § 706, cause_description: Unlawful sharing}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard let sheet = packet.caseFile.civilCoverSheet else { return [] }
        return basis(packet) + citizenship(sheet, packet) + nature(sheet, packet) + cause(sheet, packet)
            + classBox(sheet, packet) + county(sheet, packet) + categorySheet(packet)
    }

    private static func basis(_ packet: PacketOutline) -> [Fault] {
        guard let basis = packet.caseFile.jurisdiction?.basis, basis.value != .usPlaintiff else { return [] }
        if packet.isAgainstUnitedStates, basis.value != .usDefendant {
            return [
                fault(
                    "box II is `\(basis.value.rawValue)`, and the United States is sued",
                    at: basis.location,
                    "write `basis: us_defendant`"
                )
            ]
        }
        guard !packet.isAgainstUnitedStates, basis.value == .usDefendant else { return [] }
        return [
            fault(
                "box II is `us_defendant`, and nobody of the United States is sued",
                at: basis.location,
                "write the basis of jurisdiction: `federal_question` or `diversity`"
            )
        ]
    }

    /// Box III.
    private static func citizenship(_ sheet: CoverSheet, _ packet: PacketOutline) -> [Fault] {
        guard let basis = packet.caseFile.jurisdiction?.basis else { return [] }
        let boxes = [sheet.plaintiffCitizenship, sheet.defendantCitizenship]
        guard basis.value == .diversity else {
            return boxes.compactMap { $0 }.map {
                fault("box III gives citizenship, and the basis is not diversity", at: $0.location, "take it out")
            }
        }
        guard boxes.contains(where: { $0 == nil }) else { return [] }
        return [
            fault(
                "box III lacks the citizenship of a side, and the basis is diversity",
                at: sheet.record.anchor,
                "add `plaintiff_citizenship` and `defendant_citizenship`"
            )
        ]
    }

    /// Box IV.
    private static func nature(_ sheet: CoverSheet, _ packet: PacketOutline) -> [Fault] {
        let code = sheet.natureOfSuit
        let claims = packet.caseFile.claims
        if !claims.isEmpty, claims.allSatisfy(\.isAPA), let number = Int(code.value), isPrivateLaw(number) {
            return [
                fault(
                    "box IV is \(number), and every claim asks for review of agency action",
                    at: code.location,
                    "write `899`, or the code of the agency's field"
                )
            ]
        }
        guard code.value == "950", !packet.caseFile.parties.contains(where: { $0.kind.value == .state }) else {
            return []
        }
        return [
            fault(
                "box IV is 950, the constitutionality of state statutes, and no state is a party",
                at: code.location,
                "write the code of the claim itself"
            )
        ]
    }

    /// Contract, real property, torts, and labor.
    private static func isPrivateLaw(_ code: Int) -> Bool { (110...385).contains(code) || (710...799).contains(code) }

    /// Box VI.
    private static func cause(_ sheet: CoverSheet, _ packet: PacketOutline) -> [Fault] {
        guard packet.caseFile.jurisdiction?.basis?.value != .diversity else { return [] }
        let words = MappedText(sheet.cause)
        guard let range = jurisdictionStatutes.first(in: words) else { return [] }
        return [
            fault(
                "box VI cites `\(words.string(in: range))`, which gives jurisdiction and no cause of action",
                at: words.location(of: range),
                "cite the statute that the claims rest on"
            )
        ]
    }

    private static let jurisdictionStatutes = PhraseFinder(["28 u.s.c. § 1331", "28 u.s.c. § 1346", "28 u.s.c. § 1361"])

    /// Box VII.
    private static func classBox(_ sheet: CoverSheet, _ packet: PacketOutline) -> [Fault] {
        let isPleaded = packet.citesCivilRule("23")
        let isMarked = sheet.classAction?.value ?? false
        guard isPleaded != isMarked, !packet.lacksText else { return [] }
        return [
            fault(
                isPleaded
                    ? "box VII marks no class, and the complaint cites Rule 23"
                    : "box VII marks a class, and none is pleaded",
                at: sheet.classAction?.location ?? sheet.record.anchor,
                "write `class_action: \(isPleaded)`, or correct the complaint"
            )
        ]
    }

    private static func county(_ sheet: CoverSheet, _ packet: PacketOutline) -> [Fault] {
        guard let county = sheet.county, let first = packet.caseFile.plaintiffs.first?.principalPlace?.county?.value,
            !county.value.lowercased().hasPrefix(first.lowercased()), !first.hasPrefix("[")
        else { return [] }
        return [
            fault(
                "box I(b) is `\(county.value)`, and the first plaintiff resides in \(first)",
                at: county.location,
                "take `county` out, or correct it"
            )
        ]
    }

    private static func categorySheet(_ packet: PacketOutline) -> [Fault] {
        guard let sheet = packet.caseFile.categorySheet else { return [] }
        var faults: [Fault] = []
        let isQuestioned = packet.caseFile.constitutionalQuestion != nil
        if let answer = sheet.questionsStatute, answer.value != isQuestioned {
            faults.append(
                fault(
                    "the category sheet answers \(answer.value ? "yes" : "no") on a constitutional question, and the case "
                        + "file names \(isQuestioned ? "the statute" : "no statute")",
                    at: answer.location,
                    "correct the answer, or `constitutional_question`"
                )
            )
        }
        if let answer = sheet.unitedStatesIsParty, answer.value != packet.caseFile.parties.contains(where: \.isFederal)
        {
            faults.append(
                fault(
                    "the category sheet answers \(answer.value ? "yes" : "no") on the United States as a party",
                    at: answer.location,
                    "correct the answer"
                )
            )
        }
        if let division = sheet.partiesDivision, let own = packet.caseFile.division, !own.value.isEmpty,
            !own.value.lowercased().hasPrefix(division.value.lowercased()),
            !division.value.lowercased().hasPrefix(own.value.lowercased())
        {
            faults.append(
                fault(
                    "the category sheet says `\(division.value)`, and the caption `\(own.value)`",
                    at: division.location,
                    "make the divisions agree"
                )
            )
        }
        return faults
    }

    private static func fault(_ message: String, at place: Location, _ fix: String) -> Fault {
        Fault(message, at: place, fix: fix)
    }
}
