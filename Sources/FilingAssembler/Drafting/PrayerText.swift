internal import CaseFiles
internal import Diagnostics
internal import Templating

/// The prayer: each item of relief as a clause, grouped by stage.
struct PrayerText {
    let caseFile: CaseFile

    /// Groups in the order of the stages, with the clauses' endings (`;`, `; and`, `.`) over all of them.
    func groups() -> [TemplateValue] {
        let isStaged = caseFile.relief.contains { $0.stage != nil }
        let groups = isStaged ? staged() : [(title: "", relief: caseFile.relief)]
        var left = caseFile.relief.count
        return groups.map { group in
            let items = group.relief.map { relief -> TemplateValue in
                left -= 1
                var object = relief.record.templateObject
                object["prayer_text"] = .text(clause(of: relief) + ending(left))
                object["is_last"] = .bool(left == 0)
                return .object(object)
            }
            return .object(["title": .text(group.title), "relief": .list(items)])
        }
    }

    private func staged() -> [(title: String, relief: [Relief])] {
        let stages: [(String, (Relief) -> Bool)] = [
            ("Temporary Restraining Order", { $0.stage?.value == .tro }),
            ("Preliminary Relief", { $0.stage?.value == .preliminary || $0.kind.value == .stay }),
            ("Permanent Relief and Final Judgment", { _ in true }),
        ]
        var rest = caseFile.relief
        return stages.compactMap { title, belongs in
            let chosen = rest.filter(belongs)
            rest.removeAll(where: belongs)
            return chosen.isEmpty ? nil : (title, chosen)
        }
    }

    func ending(_ left: Int) -> String {
        switch left {
        case 0: "."
        case 1: "; and"
        default: ";"
        }
    }

    /// The item as a clause: the same words in the prayer and in the motion.
    func clause(of relief: Relief) -> String {
        guard relief.isInjunction, let act = relief.act else {
            return CitationText.unbroken(Wording.withoutEnd(relief.text?.value ?? relief.act?.value ?? ""))
        }
        let until = relief.until.map { ", until \($0.value)" } ?? ""
        return CitationText.unbroken(
            "\(order(of: relief)) \(bound(by: relief)) \(Wording.withoutEnd(act.value))\(Wording.withoutEnd(until))"
        )
    }

    private func order(of relief: Relief) -> String {
        switch relief.stage?.value {
        case .tro: "Issue a temporary restraining order that"
        case .preliminary: "Issue a preliminary injunction that"
        case .permanent: "Issue a permanent injunction that"
        case nil: "Issue an injunction that"
        }
    }

    /// The persons bound, as Fed. R. Civ. P. 65(d)(2) limits them, between the verb and its particle.
    private func bound(by relief: Relief) -> String {
        let names = relief.enjoin.keys.compactMap { caseFile.party($0.value) }
        let isAll = names.count == caseFile.defendants.count
        let who =
            isAll
            ? (names.count == 1 ? "Defendant" : "Defendants")
            : (names.count == 1 ? "Defendant " : "Defendants ") + Wording.list(names.map(\.nameBesideRole))
        let (verb, particle) = verb(of: relief)
        let isEntity = names.count == 1 && names[0].kind.value != .individual && names[0].kind.value != .officer
        let their = isEntity ? "its" : "their"
        return
            "\(verb) \(who), \(their) officers, agents, servants, employees, and attorneys, and all other persons in "
            + "active concert or participation with them who receive actual notice of the order, \(particle)"
    }

    private func verb(of relief: Relief) -> (String, String) {
        if relief.verb?.value == .shall { return ("directs", "to") }
        return (relief.stage?.value == .tro ? "restrains" : "enjoins", "from")
    }
}
