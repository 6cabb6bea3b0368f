internal import CaseFiles
internal import Diagnostics
internal import Review

/// How a document is called: its key, and its title in the caption.
struct DocumentNames {
    let key: String
    let title: String

    init(_ content: Matter.Content, _ kind: DocumentKind, _ subject: DocumentSubject) {
        key = ([kind.rawValue] + Self.ending(of: subject, in: content.caseFile)).joined(separator: "-")
        let titles = DocumentTitles(caseFile: content.caseFile, court: content.court)
        title = Wording.typographic(titles.title(kind, subject))
    }

    /// What tells several documents of a kind apart.
    private static func ending(of subject: DocumentSubject, in caseFile: CaseFile) -> [String] {
        switch subject {
        case .matter: []
        case .party(let key), .declaration(let key): [key]
        case .attorney(let office, let index):
            (caseFile.counsel(office)?.attorneys.count ?? 1) > 1 ? [office, "\(index + 1)"] : [office]
        case .stage(let stage): [stage.rawValue]
        case .official(let official): [official.rawValue]
        }
    }
}

/// The titles of documents. Later papers name what they belong to, so that titles agree by construction.
struct DocumentTitles {
    let caseFile: CaseFile
    let court: Court

    func title(_ kind: DocumentKind, _ subject: DocumentSubject) -> String {
        switch kind {
        case .complaint: caseFile.title.value
        case .exhibitList: "List of Exhibits to \(caseFile.title.value)"
        case .civilCoverSheet: "Data for JS 44, Civil Cover Sheet"
        case .categorySheet: "Data for the Local Category Sheet"
        case .summons: "Summons to \(recipient(subject))"
        case .disclosureStatement: "\(disclosure) of \(name(subject))"
        case .noticeOfAppearance: "Notice of Appearance of \(name(subject))"
        case .proHacVice: "Motion for Leave to Appear Pro Hac Vice of \(name(subject))"
        case .noticeOfRelatedCase:
            caseFile.relatedCases.count == 1 ? "Notice of Related Case" : "Notice of Related Cases"
        case .motion: motion
        case .proposedOrder: "[Proposed] \(order(subject))"
        case .memorandum: "Memorandum of Law in Support of \(motion)"
        case .declaration: "Declaration of \(name(subject))"
        case .certificateOfService: "Certificate of Service"
        case .servicePlan: "Service Plan under Fed. R. Civ. P. 4"
        }
    }

    private var disclosure: String {
        court.disclosureRule == nil
            ? "Corporate Disclosure Statement" : "Certification of Conflicts and Interested Entities or Persons"
    }

    /// `Plaintiffs’ Emergency Motion for Temporary Restraining Order and Preliminary Injunction`.
    var motion: String {
        let whose = caseFile.plaintiffs.count == 1 ? "Plaintiff’s" : "Plaintiffs’"
        let urgency = caseFile.motion?.emergency?.value == true ? " Emergency" : ""
        return "\(whose)\(urgency) Motion for \(Wording.list(kinds(caseFile.reliefOfMotion)))"
    }

    /// What a list of items asks for, each kind once.
    func kinds(_ relief: [Relief]) -> [String] {
        let kinds: [(String, (Relief) -> Bool)] = [
            ("Temporary Restraining Order", { $0.stage?.value == .tro }),
            ("Preliminary Injunction", { $0.stage?.value == .preliminary }), ("Stay", { $0.kind.value == .stay }),
        ]
        return kinds.filter { relief.contains(where: $0.1) }.map(\.0)
    }

    private func order(_ subject: DocumentSubject) -> String {
        guard case .stage(let stage) = subject else { return "Order" }
        let granted = kinds(caseFile.reliefOfMotion.filter { $0.isOrdered(at: stage) })
        return stage == .tro ? Wording.list(granted) : "Order Granting \(Wording.list(granted))"
    }

    private func recipient(_ subject: DocumentSubject) -> String {
        switch subject {
        case .official(.usAttorney): "the United States Attorney"
        case .official(.attorneyGeneral): "the Attorney General"
        default: name(subject)
        }
    }

    private func name(_ subject: DocumentSubject) -> String {
        switch subject {
        case .party(let key): caseFile.party(key)?.name.value ?? key
        case .declaration(let key): caseFile.declaration(key)?.declarant.value ?? key
        case .attorney(let office, let index): caseFile.attorney(office, index)?.name.value ?? office
        default: ""
        }
    }
}

extension CaseFile {
    /// An attorney by the key of the office and the place in it.
    func attorney(_ office: String, _ index: Int) -> Attorney? {
        guard let attorneys = counsel(office)?.attorneys, attorneys.indices.contains(index) else { return nil }
        return attorneys[index]
    }
}
