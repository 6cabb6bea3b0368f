internal import CaseFiles
internal import Diagnostics
internal import Templating

/// The signature blocks: one for each office that appears, and one for each party without counsel.
struct SignatureText {
    let caseFile: CaseFile

    func blocks() -> [TemplateValue] {
        let offices = caseFile.counsel.map { lines(of: $0) }
        let parties = caseFile.plaintiffs.filter { $0.selfRepresented?.value == true }.map { lines(of: $0) }
        return (offices + parties).map(Self.block)
    }

    /// The block of one office.
    func block(of office: Counsel) -> TemplateValue { Self.block(lines(of: office)) }

    /// The block of a party without counsel.
    func block(ofSelfRepresented party: Party) -> TemplateValue { Self.block(lines(of: party)) }

    /// The block of one attorney; a line to sign on where the case file has no signature.
    func block(_ attorney: Attorney, of office: Counsel) -> TemplateValue {
        Self.block(
            [attorney.signature?.value ?? Self.blank] + identity(of: attorney) + [office.name.value]
                + office.address.map(\.value) + [clients(of: office)]
        )
    }

    /// Who signs a certificate: lead counsel, or the first who signs at all.
    private var leadSigner: Attorney? {
        let attorneys = caseFile.counsel.flatMap(\.attorneys).filter { $0.signature != nil }
        return attorneys.first { $0.lead?.value == true } ?? attorneys.first
    }

    /// The signature under a certificate.
    var leadSignature: String { Wording.typographic(leadSigner?.signature?.value ?? Self.blank) }

    /// The name below it.
    var leadName: String { Wording.typographic(leadSigner?.name.value ?? "") }

    private static let blank = "______________________"

    private static func block(_ lines: [String]) -> TemplateValue {
        .object(["lines": .list(lines.map { .text(Wording.typographic($0)) })])
    }

    private func lines(of office: Counsel) -> [String] {
        office.attorneys.compactMap(\.signature?.value) + office.attorneys.flatMap { identity(of: $0) }
            + [office.name.value] + office.address.map(\.value) + [clients(of: office)]
    }

    private func identity(of attorney: Attorney) -> [String] {
        let bar = attorney.barNumber.map { " (\($0.value))" } ?? ""
        let admission: String? =
            switch attorney.admission?.value {
            case .proHacVice: "(admitted pro hac vice)"
            case .pending: "(motion for admission pro hac vice to be filed)"
            default: nil
            }
        let lines = [
            attorney.name.value + bar, attorney.title?.value, admission, attorney.phone?.value, attorney.email?.value,
        ]
        return lines.compactMap { $0 }
    }

    private func clients(of office: Counsel) -> String {
        let clients = caseFile.plaintiffs.filter { $0.counsel.contains(office.key.value) }
        guard clients.count < caseFile.plaintiffs.count else {
            return clients.count == 1 ? "Counsel for Plaintiff" : "Counsel for Plaintiffs"
        }
        return "Counsel for " + Wording.side(clients, of: caseFile.plaintiffs, one: "Plaintiff", many: "Plaintiffs")
    }

    private func lines(of party: Party) -> [String] {
        [Self.blank, party.name.value] + party.address.map(\.value)
            + [party.phone?.value, party.email?.value].compactMap { $0 } + ["Plaintiff, pro se"]
    }
}
