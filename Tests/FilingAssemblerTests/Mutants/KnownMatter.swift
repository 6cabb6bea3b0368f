import CaseFiles
import Diagnostics
import Review

@testable import FilingAssembler

/// A matter that was read once, of which only changed texts are read again; the exhibits stay as they are.
struct KnownMatter: Sendable {
    private let content: Matter.Content
    private let texts: [String: String]

    struct Unreadable: Error {}

    init(_ matter: Matter) throws {
        guard let content = matter.content else { throw Unreadable() }
        self.content = content
        texts = matter.texts
    }

    /// The review of the matter with some texts changed, and its texts; `nil` where a file is named that was not looked at.
    func review(_ changes: [String: String]) throws -> ([Diagnostic], [String: String])? {
        var faults: [Diagnostic] = []
        var caseFile = content.caseFile
        if let yaml = changes["case.yaml"] {
            let (read, found) = CaseFileReader.read(yaml: Array(yaml.utf8), file: "case.yaml")
            guard let read else { throw Unreadable() }
            caseFile = read
            faults += found
        }
        var prose = content.prose
        for (path, text) in changes where prose[path] != nil {
            let (read, found) = Prose.read(Array(text.utf8), file: path)
            prose[path] = read
            faults += found
        }
        guard let exhibits = exhibits(of: caseFile) else { return nil }
        guard let court = Courts.court(caseFile.court.value) else { throw Unreadable() }
        let outline = PacketOutline(caseFile, texts: prose, exhibits: exhibits, court: CourtFacts(court))
        var changed = Matter.Content(
            caseFile: caseFile,
            court: court,
            prose: prose,
            outline: outline,
            exhibitFiles: content.exhibitFiles
        )
        changed.planDocuments()
        let findings = Waivers(caseFile.waivers, for: .all).apply(to: RuleBook.review(changed.outline))
        let sorted = (faults + changed.plan.findings + findings).sorted(by: Diagnostic.inReportOrder)
        return (sorted, texts.merging(changes) { $1 })
    }

    private func exhibits(of caseFile: CaseFile) -> [String: ExhibitFacts]? {
        let known = content.exhibitFiles.values.reduce(into: [:]) { $0[$1.name] = $1.facts }
        var facts: [String: ExhibitFacts] = [:]
        for exhibit in caseFile.exhibits where !exhibit.file.value.isEmpty {
            guard let file = known[exhibit.file.value] else { return nil }
            facts[exhibit.key.value] = file
        }
        return facts
    }
}
