internal import CaseFiles
internal import Diagnostics

/// Counsel at the top of page 1: who files, and for whom. Source: N.D. Cal. Civ. L.R. 3-4(a)(1)–(2).
///
/// One office stands there, the first with an attorney who is admitted; the others are on the signature page, as the
/// rule allows where there are several parties. So the block ends above the court's name on line 8.
struct CounselText {
    let caseFile: CaseFile

    var lines: [String] {
        guard let office = filer else { return party }
        let others = caseFile.counsel.count > 1 ? ["(additional counsel on signature page)"] : []
        return attorneys(of: office) + [office.name.value] + office.address.map(\.value)
            + [office.attorneys.compactMap(\.phone).first?.value].compactMap { $0 } + [clients(of: office)] + others
    }

    /// The most attorneys of the office that fit above line 8.
    private static let mostAttorneys = 3

    private var filer: Counsel? {
        let admitted = caseFile.counsel.filter { $0.attorneys.contains { $0.admission?.value != .pending } }
        return admitted.first { $0.attorneys.contains { $0.lead?.value == true } } ?? admitted.first
            ?? caseFile.counsel.first
    }

    private func attorneys(of office: Counsel) -> [String] {
        office.attorneys.prefix(Self.mostAttorneys).flatMap { attorney in
            let bar = attorney.barNumber.map { " (\($0.value))" } ?? ""
            return [attorney.name.value + bar, attorney.email?.value].compactMap { $0 }
        }
    }

    private func clients(of office: Counsel) -> String {
        let clients = caseFile.plaintiffs.filter { $0.counsel.contains(office.key.value) }
        guard let first = clients.first ?? caseFile.plaintiffs.first else { return "Attorneys for Plaintiff" }
        return clients.count > 1
            ? "Attorneys for Plaintiffs \(first.name.value), et al." : "Attorneys for Plaintiff \(first.name.value)"
    }

    /// A party without counsel.
    private var party: [String] {
        let alone = caseFile.plaintiffs.filter { $0.selfRepresented?.value == true }
        guard let first = alone.first else { return [] }
        return [first.name.value] + first.address.map(\.value)
            + [first.phone?.value, first.email?.value].compactMap { $0 } + ["Plaintiff, pro se"]
            + (alone.count > 1 ? ["(other plaintiffs on signature page)"] : [])
    }
}
