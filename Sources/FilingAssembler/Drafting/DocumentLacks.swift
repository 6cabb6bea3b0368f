internal import CaseFiles
internal import Diagnostics

/// What stands in the way of documents that the case file asks for.
extension DocumentSearch {
    /// - Parameter word: where the case file asks for the document; `nil` when it names none and takes all that apply.
    func findings(askedAt word: Location?) -> [Diagnostic] {
        var findings = inexpressible
        guard let word else { return findings }
        if subjects().isEmpty {
            findings.append(finding(at: word))
        } else {
            findings += missing
        }
        return findings
    }

    /// The finding about a document that is asked for and cannot be made.
    func finding(at place: Location) -> Diagnostic {
        let lack = lack
        return error("there is no `\(kind.rawValue)` to draft: \(lack.complaint)", at: place, help: lack.help)
    }

    private func error(_ message: String, at place: Location, help: String) -> Diagnostic {
        Diagnostic(.error, rule: "DOC-DATA", message, at: place, help: help)
    }

    /// Why there is none, and how to mend it.
    private var lack: (complaint: String, help: String) {
        let court = content.court.key.value
        return switch kind {
        case .complaint: ("the case file cannot be read", "mend its faults")
        case .exhibitList: ("the case file lists no exhibits", "list them under `exhibits`")
        case .civilCoverSheet: ("the case file has no `civil_cover_sheet`", "add it")
        case .categorySheet:
            hasCategorySheet
                ? ("the case file has no `category_sheet`", "add it")
                : ("the court `\(court)` has no category sheet", "take it out of `documents`")
        case .summons: ("there are no defendants", "list them under `defendants`")
        case .disclosureStatement:
            disclosing.isEmpty
                ? ("no plaintiff is a corporation", "take it out of `documents`")
                : ("no plaintiff that must disclose has a `disclosure`", "add its parents and owners, or `none`")
        case .noticeOfAppearance:
            ("every admitted attorney signs the complaint and has appeared by it", "take it out of `documents`")
        case .proHacVice:
            content.court.proHacViceRule == nil
                ? ("the court `\(court)` names no rule on it", "take it out of `documents`")
                : ("no attorney with a pending admission has a `pro_hac_vice`", "add the courts that admitted them")
        case .noticeOfRelatedCase: ("the case file names no related case", "list them under `related_cases`")
        case .motion, .proposedOrder:
            caseFile.motion == nil
                ? ("the case file has no `motion`", "add it with the grounds")
                : ("no relief is asked for before judgment", "give an injunction the stage `tro` or `preliminary`")
        case .memorandum: ("the case file has no `memorandum`", "add it with the argument")
        case .declaration: ("the case file lists no declarations", "list them under `declarations`")
        case .certificateOfService:
            (
                "nobody is served with the motion outside the electronic filing system",
                "name those who are under `service`, with `papers: [motion]`"
            )
        case .servicePlan: ("nobody is served for the United States, and `service` is empty", "list the recipients")
        }
    }

    /// The one among several documents of a kind whose data are missing.
    private var missing: [Diagnostic] {
        switch kind {
        case .proHacVice:
            caseFile.counsel.flatMap(\.attorneys).filter { $0.isPending && $0.proHacVice == nil }.map {
                let message = "there is no motion to admit `\($0.name.value)`: the attorney has no `pro_hac_vice`"
                return error(message, at: $0.name.location, help: "add the courts that the attorney is a member of")
            }
        default: []
        }
    }

    /// Relief that the motion asks for and an order before judgment cannot grant.
    private var inexpressible: [Diagnostic] {
        switch kind {
        case .civilCoverSheet:
            caseFile.civilCoverSheet.map(\.natureOfSuit).map { code in
                guard !code.value.isEmpty, !NatureOfSuit.isCode(code.value) else { return [] }
                let message = "`\(code.value)` is no nature of suit of form JS 44"
                return [error(message, at: code.location, help: "write its code, such as `899`")]
            } ?? []
        case .motion:
            (caseFile.motion?.relief.keys ?? []).compactMap { key in
                guard let relief = caseFile.relief(key.value), !relief.comesBeforeJudgment, relief.orderText == nil
                else { return nil }
                let message = "the motion cannot ask for `\(key.value)`: it is no relief before judgment"
                return error(message, at: key.location, help: "take it out, or give it an `order_text`")
            }
        case .proposedOrder:
            caseFile.reliefOfMotion.filter { !$0.isInjunction && $0.orderText == nil && $0.comesBeforeJudgment }.map {
                let message = "the proposed order has no words for `\($0.key.value)`"
                let help = "add `order_text`, the sentence of the order"
                return error(message, at: $0.key.location, help: help)
            }
        default: []
        }
    }
}
