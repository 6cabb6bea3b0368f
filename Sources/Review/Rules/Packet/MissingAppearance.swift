import CaseFiles
import Diagnostics

/// An attorney who signs nothing has not appeared.
enum MissingAppearance: Rule {
    static let id = "DMASS-LR-83.5.2"
    static let title = "Each attorney who does not sign the complaint files a notice of appearance"
    static let authority = Authority.local("L.R., D. Mass. 83.5.2", in: .mad, verified: false)
    static let needs: Evidence = [.caseFile, .documents]
    static let severity = Diagnostic.Severity.error
    static let manual = """
        A firm appears by its attorneys, each by signing the opening pleading or by a notice with name, address,
        telephone and e-mail. Looks at the attorneys of a packet that opens a case; the tool makes the notices unless
        `documents` leaves them out. Whoever is not admitted yet is DMASS-LR-83.5.3's.
        """
    static let accepts: [Example] = [
        """
        court: mad
        counsel: [{key: gbls, name: Legal Services, attorneys: [{name: A. Lawyer}, {name: B. Lawyer, signature: /s/ B.}]}]
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        documents: [complaint]
        counsel: [{key: gbls, name: Legal Services, attorneys: [{name: ⟦A. Lawyer⟧}, {name: B. Lawyer, signature: /s/ B.}]}]
        """,
        """
        court: mad
        counsel: [{key: gbls, name: ⟦Legal Services⟧, attorneys: []}]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.opensWithComplaint else { return [] }
        let noticed = Set(packet.documents.lazy.filter { $0.kind == .noticeOfAppearance }.map(\.concern))
        return packet.caseFile.counsel.flatMap { office -> [Fault] in
            guard !office.attorneys.isEmpty else {
                return [
                    Fault(
                        "`\(office.name.value)` names no attorney, and a firm alone does not appear",
                        at: office.name.location,
                        fix: "add its `attorneys`"
                    )
                ]
            }
            return office.attorneys.filter { attorney in
                !attorney.signs && attorney.admission?.value != .pending
                    && !noticed.contains(.attorney(attorney.name.location))
            }.map { attorney in
                Fault(
                    "`\(attorney.name.value)` signs nothing and files no notice of appearance",
                    at: attorney.name.location,
                    fix: "add `notice-of-appearance` to `documents`"
                )
            }
        }
    }
}
