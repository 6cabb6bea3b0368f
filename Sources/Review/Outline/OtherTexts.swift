import CaseFiles
import Citations
import Diagnostics

/// What the papers beside the complaint say: motion, memorandum and declarations.
///
/// Only rules that ask of every paper read them; what a complaint must plead, they cannot.
package struct OtherTexts: Sendable {
    package var passages: [Passage] = []
    package var authorityCites: [AuthorityCite] = []
    package var quotations: [Quotation] = []
    /// Typed citations; what is cited by key, the matter's own check of references reads.
    package var exhibitCites: [ExhibitCite] = []
}

extension PacketOutline {
    /// Reads the texts of the documents beside the complaint.
    mutating func readOthers(_ texts: [String: Prose]) {
        let paths = caseFile.textsOfDocuments.map(\.value)
        let known = Set(caseFile.facts.map(\.value) + caseFile.claims.map(\.allegations.value))
        var reader = OutlineReader()
        for path in paths where !known.contains(path) {
            if let text = texts[path] { reader.read(text, claim: nil) }
        }
        guard !reader.blocks.isEmpty else { return }
        let blocks = reader.blocks.map { block in
            var block = block
            // The numbers of another paper are not those of the complaint.
            block.paragraph = nil
            return block
        }
        let printer = ReferencePrinter(keys: keys, labels: labels, authorities: authorities)
        let printed = blocks.map { printer.print($0.spans) }
        // Whether a key is known to such a paper is asked where it is printed, with the keys of its own paragraphs.
        var finder = CiteFinder(keys: keys, labels: labels, authorities: authorities, searches: 0)
        finder.read(blocks, printed: printed)
        others.passages = blocks.map { Passage($0.text, $0.source) }
        others.authorityCites = finder.authorityCites
        others.exhibitCites = finder.exhibitCites.filter { $0.exhibit == nil }
        others.quotations = QuotationFinder(blocks, printed: printed, places: finder.places).quotations()
    }
}
