import CaseFiles
import Diagnostics

/// A lawyer from elsewhere appears without local counsel.
enum VisitorWithoutLocalCounsel: Rule {
    static let id = "DMASS-LR-83.5.3"
    static let title = "A lawyer admitted pro hac vice appears with a member of this court's bar"
    static let authority = Authority.local("L.R., D. Mass. 83.5.3", in: .mad, verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Local counsel files the motion to admit and stays in the case. So for each plaintiff, an attorney whose
        `admission` is pro_hac_vice or pending needs a colleague of the same plaintiff who is admitted. The motion and
        its certificate are checked on the packet.
        """
    static let accepts: [Example] = [
        """
        court: mad
        plaintiffs: [{key: cedc, name: Center, counsel: [gbls, alc]}]
        counsel:
          - {key: gbls, name: Legal Services, attorneys: [{name: A. Lawyer, admission: admitted}]}
          - {key: alc, name: Law Caucus, attorneys: [{name: C. Lawyer, admission: pro_hac_vice}]}
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        plaintiffs: [{key: cedc, name: Center, counsel: [alc]}]
        counsel: [{key: alc, name: Law Caucus, attorneys: [{name: ⟦C. Lawyer⟧, admission: pro_hac_vice}]}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        LocalCounsel.visitorsAlone(in: packet).map { attorney in
            Fault(
                "`\(attorney.name.value)` is not admitted here and has no local counsel",
                at: attorney.name.location,
                fix: "add counsel with `admission: admitted`, who moves for admission pro hac vice"
            )
        }
    }
}

/// Who of a plaintiff's counsel belongs to the court's bar.
enum LocalCounsel {
    /// Attorneys from elsewhere who represent a plaintiff with no admitted colleague, each once.
    static func visitorsAlone(in packet: PacketOutline) -> [Attorney] {
        let byKey = packet.caseFile.counsel.reduce(into: [String: Counsel]()) { $0[$1.key.value] = $1 }
        var seen: Set<Location> = []
        return packet.caseFile.plaintiffs.flatMap { plaintiff -> [Attorney] in
            let attorneys = plaintiff.counsel.keys.compactMap { byKey[$0.value] }.flatMap(\.attorneys)
            // An attorney of unknown admission may be local counsel.
            guard !attorneys.contains(where: { $0.admission == nil || $0.admission?.value == .admitted }) else {
                return []
            }
            return attorneys.filter { seen.insert($0.name.location).inserted }
        }
    }
}
