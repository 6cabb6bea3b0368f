import CaseFiles
import Citations
import Diagnostics

/// An injunction against the IRS does not deal with the Anti-Injunction Act.
enum AntiInjunctionActIgnored: Rule {
    static let id = "IRC-7421"
    static let title = "An injunction against the IRS explains why the Anti-Injunction Act does not apply"
    static let authority = Authority.federal("26 U.S.C. § 7421(a)", verified: true)
    static let severity = Diagnostic.Severity.warning
    static let manual = """
        No suit to restrain the assessment or collection of a tax may be maintained. A suit about something else says
        so. Satisfied by a citation of § 7421 or by the Act's name.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: stop, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data}]
        === facts.md
        This suit does not restrain the assessment or collection of any tax. 26 U.S.C. § 7421(a).
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: ⟦stop⟧, kind: injunction, stage: permanent, enjoin: [irs], act: disclosing data}]
        === facts.md
        The agency acted.
        """
    ]

    private static let name = PhraseFinder(["anti-injunction act", "tax anti-injunction act"])

    static func check(_ packet: PacketOutline) -> [Fault] {
        let injunction = packet.caseFile.relief.first { relief in
            relief.isInjunction && packet.enjoined(by: relief).contains(where: \.isTaxAuthority)
        }
        guard let injunction, !packet.cites(title: 26, section: 7421),
            !packet.lacksAnyText, !packet.passages.contains(where: { name.first(in: $0.text) != nil })
        else { return [] }
        return [
            Fault(
                "a tax authority is to be enjoined, and the Anti-Injunction Act is not addressed",
                at: injunction.key.location,
                fix: "say why 26 U.S.C. § 7421(a) does not apply: the suit does not restrain assessment or collection",
                about: Diagnostic.Subject(key: injunction.key.value)
            )
        ]
    }
}
