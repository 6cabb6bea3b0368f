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
        everyPassage += paper.margins.map { Passage(MappedText($0.words), .margin) }
        unseenPassages = paper.unseen.filter { !$0.kind.isInText }.map { Passage(MappedText($0.words), .unseen) }
        evidence = []
        if found != nil { evidence.insert(.exhibits) }
        if paper.hasAllegations { evidence.insert(.allegations) }
    }

    /// Everything that can be read in the papers, also what no page shows.
    var everyReadablePassage: [Passage] {
        unseenPassages.isEmpty ? everyPassage : everyPassage + unseenPassages
    }
}
