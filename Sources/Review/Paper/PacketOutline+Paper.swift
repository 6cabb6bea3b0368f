package import CaseFiles
import Diagnostics

extension PacketOutline {
    /// Makes the outline of a finished document.
    ///
    /// - Parameters:
    ///   - found: the exhibits in a folder that the user named; `nil` where none was named, and nothing is said of exhibits.
    ///   - exhibits: what is known about their files, by exhibit key.
    package init(
        _ paper: Paper,
        exhibits found: [CaseFile.FoundExhibit]?,
        facts: [String: ExhibitFacts],
        court: CourtFacts
    ) {
        let caseFile = CaseFile(document: paper.name, court: court.key, exhibits: found ?? [])
        self.init(caseFile, texts: [paper.name: paper.prose], exhibits: facts, court: court)
        self.paper = paper
        evidence = []
        if found != nil { evidence.insert(.exhibits) }
        if paper.hasAllegations { evidence.insert(.allegations) }
    }
}
