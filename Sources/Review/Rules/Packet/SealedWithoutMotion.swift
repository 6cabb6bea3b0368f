import CaseFiles
import Diagnostics

/// An exhibit is sealed without leave.
enum SealedWithoutMotion: Rule {
    static let id = "FRCP-5.2d-g"
    static let title = "A sealed exhibit comes with the motion or order that seals it"
    static let authority = Authority.civilRule("5.2(d), (f), (g)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A filing is made under seal by order of the court. So an exhibit that is `sealed` says in `sealing` which motion
        comes with it, or which order allows it. The packet keeps sealed exhibits apart, and no public paper leads to
        them.
        """
    static let accepts: [Example] = [
        """
        exhibits:
          - {key: records, title: Records, file: records.pdf, sealed: true, sealing: {motion: Motion to impound of today}}
        """
    ]
    static let rejects: [Example] = [
        "exhibits: [{key: records, title: Records, file: records.pdf, sealed: ⟦true⟧}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            guard let sealed = exhibit.sealed, sealed.value, (exhibit.sealing?.motion?.value ?? "").isEmpty else {
                return nil
            }
            return Fault(
                "`\(exhibit.title.value)` is sealed, and no motion or order seals it",
                at: sealed.location,
                fix: "add `sealing` with the `motion` to seal or the order",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
