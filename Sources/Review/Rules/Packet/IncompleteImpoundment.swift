import CaseFiles
import Diagnostics

/// A motion to impound does not say for how long, or what follows.
enum IncompleteImpoundment: Rule {
    static let id = "DMASS-LR-7.2"
    static let title = "Impounded material has an end and a plan for its custody"
    static let authority = Authority.local("L.R., D. Mass. 7.2", in: .mad, verified: false)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A motion to impound, filed before the material, states when the order ends and what is to become of the material
        then. Looks at `until` and `custody` of the `sealing` of each sealed exhibit; FRCP-5.2d-g asks for the motion.
        """
    static let accepts: [Example] = [
        """
        court: mad
        exhibits:
          - key: records
            title: Records
            file: records.pdf
            sealed: true
            sealing: {motion: Motion to impound, until: final judgment, custody: return to counsel}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        exhibits:
          - {key: records, title: Records, file: records.pdf, sealed: true, sealing: {motion: ⟦Motion to impound⟧}}
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            guard exhibit.sealed?.value == true, let sealing = exhibit.sealing, let motion = sealing.motion else {
                return nil
            }
            let missing = [
                (sealing.until?.value ?? "").isEmpty ? "when the seal ends" : nil,
                (sealing.custody?.value ?? "").isEmpty ? "what becomes of the paper then" : nil,
            ].compactMap { $0 }
            guard !missing.isEmpty else { return nil }
            return Fault(
                "the motion to impound `\(exhibit.title.value)` does not say \(missing.joined(separator: ", or "))",
                at: motion.location,
                fix: "add `until` and `custody` to `sealing`",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
