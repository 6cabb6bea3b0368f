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
        if paper.hasAllegations { evidence.insert(.numbers) }
        if paper.hasAllegations, paper.kind?.isPleading ?? true { evidence.insert(.allegations) }
        // Elsewhere `Compl. ¶ 12` cites another paper.
        if paper.kind != nil, paper.kind != .complaint {
            paragraphCites.removeAll { $0.written.lowercased().hasPrefix("compl") }
        }
    }

    /// Everything that can be read in the papers, also what no page shows.
    var everyReadablePassage: [Passage] {
        unseenPassages.isEmpty ? everyPassage : everyPassage + unseenPassages
    }
}

extension PacketOutline {
    /// Whether some words stand anywhere in the text.
    func has(_ finder: PhraseFinder) -> Bool { passages.contains { finder.first(in: $0.text) != nil } }
}
