import CaseFiles
import Citations
import Diagnostics

/// Fees against the United States are asked for without 28 U.S.C. § 2412.
enum FederalFeesUncited: Rule {
    static let id = "USC28-2412"
    static let title = "Fees against the United States are asked for under 28 U.S.C. § 2412"
    static let authority = Authority.federal(
        "28 U.S.C. § 2412(a), (b), (d)",
        verified: true,
        note: "the employee cap for charities is not verified"
    )
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        The Equal Access to Justice Act waives immunity for fees and costs. The application is due 30 days after final
        judgment; record the plaintiffs' eligibility now: net worth up to $7 million and up to 500 employees, with no
        cap on the net worth of charities. Fees without any statute are FRCP-54d's.
        """
    static let accepts: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: fees, kind: fees, text: award fees under 28 U.S.C. § 2412}]
        """
    ]
    static let rejects: [Example] = [
        """
        defendants: [{key: irs, name: Internal Revenue Service, kind: agency}]
        relief: [{key: ⟦fees⟧, kind: fees, text: award fees under 42 U.S.C. § 1988}]
        """
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        guard packet.isAgainstUnitedStates else { return [] }
        return packet.caseFile.relief.filter { relief in
            relief.kind.value == .fees && !packet.cites(title: 28, section: 2412, in: relief)
                && !(packet.authorities(of: relief).isEmpty && packet.citations(in: relief).isEmpty)
        }.map { relief in
            Fault(
                "`\(relief.key.value)` asks the United States for fees and does not cite 28 U.S.C. § 2412",
                at: relief.key.location,
                fix: "cite § 2412, and record whether each plaintiff is eligible",
                about: Diagnostic.Subject(key: relief.key.value)
            )
        }
    }
}
