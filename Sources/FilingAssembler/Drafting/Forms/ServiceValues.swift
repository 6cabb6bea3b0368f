internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// What the templates of the service plan and of the certificate of service need besides.
extension DraftValues {
    /// One row for each recipient of the summons and complaint. Source: Fed. R. Civ. P. 4(c), (e), (h), (i).
    func addServicePlan(to context: inout TemplateObject) {
        let isFederal = caseFile.defendants.contains(where: \.isFederal)
        var rows = isFederal ? FederalRecipient.allCases.map(row) : []
        rows += caseFile.defendants.flatMap(rowsFor)
        context["service_plan"] = .object([
            "rows": .list(rows), "is_against_united_states": .bool(isFederal),
        ])
    }

    private func row(_ official: FederalRecipient) -> TemplateValue {
        let rule = official == .usAttorney ? "Fed. R. Civ. P. 4(i)(1)(A)" : "Fed. R. Civ. P. 4(i)(1)(B)"
        let usual =
            official == .usAttorney
            ? "delivery by hand to the office, or registered or certified mail" : "registered or certified mail"
        let given = caseFile.service.first { official.isMeant(by: $0) && $0.serves(.complaint) }
        return row(official.inPlan, rule, usual, official.address(in: content.court), given)
    }

    private func rowsFor(_ party: Party) -> [TemplateValue] {
        let given = caseFile.service.first { $0.to.value == party.key.value && $0.serves(.complaint) }
        let name = party.name.value + (party.captionAddition.map { ", \($0)" } ?? "")
        let address = party.address.map(\.value)
        guard party.isFederal else {
            let isPerson = party.kind.value == .individual || party.kind.value == .officer
            let rule = isPerson ? "Fed. R. Civ. P. 4(e)" : "Fed. R. Civ. P. 4(h)"
            return [
                row(
                    name,
                    rule,
                    isPerson ? "personal service" : "personal service on an officer or agent",
                    address,
                    given
                )
            ]
        }
        var rows = [row(name, "Fed. R. Civ. P. 4(i)(2)", "registered or certified mail", address, given)]
        if party.capacity?.value == .both {
            rows.append(row(name, "Fed. R. Civ. P. 4(i)(3), 4(e)", "personal service", address, nil))
        }
        return rows
    }

    private func row(
        _ name: String,
        _ rule: String,
        _ usual: String,
        _ address: [String],
        _ given: Service?
    ) -> TemplateValue {
        let lines = given.map { $0.address.isEmpty ? address : $0.address.map(\.value) } ?? address
        return .object([
            "name": .text(Wording.typographic(name)), "rule": .text(CitationText.unbroken(rule)),
            "method": .text(given?.method?.value.words ?? usual),
            "address": .list(lines.map { .text(Wording.typographic($0)) }),
            "on": .text(given?.servedOn?.value ?? ""), "tracking": .text(given?.tracking?.value ?? ""),
        ])
    }

    /// Who gets the motion outside the court's system. Source: Fed. R. Civ. P. 5(d)(1)(B).
    func addCertificateOfService(to context: inout TemplateObject) {
        let titles = DocumentPlan(content.withAllDocuments).documents.filter {
            [.motion, .proposedOrder, .memorandum, .declaration].contains($0.kind)
        }.map(\.title)
        context["service_certificate"] = .object([
            "papers": .list(titles.map { .text($0) }),
            "rows": .list(caseFile.rowsOutsideECF.map(recipient)),
            "others_by_ecf": .bool(caseFile.service.contains { $0.serves(.motion) && $0.method?.value == .ecf }),
            "signature": .text(SignatureText(caseFile: caseFile).leadSignature),
            "signer": .text(SignatureText(caseFile: caseFile).leadName),
        ])
    }

    private func recipient(_ row: Service) -> TemplateValue {
        let official = FederalRecipient(rawValue: row.to.value)
        let party = caseFile.party(row.to.value)
        let known = official?.address(in: content.court) ?? party?.address.map(\.value) ?? []
        let name = official?.inPlan ?? party?.name.value ?? row.to.value
        return .object([
            "name": .text(Wording.typographic(name)),
            "method": .text(row.method?.value.words ?? ""),
            "address": .list(
                (row.address.isEmpty ? known : row.address.map(\.value)).map { .text(Wording.typographic($0)) }
            ),
            "on": .text(row.servedOn?.value ?? "____________________"),
        ])
    }
}

extension Matter.Content {
    /// The same matter with every document that applies.
    var withAllDocuments: Matter.Content {
        var content = self
        content.caseFile.documents = []
        return content
    }
}
