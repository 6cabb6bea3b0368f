package import CaseFiles
package import Diagnostics

/// A matter as the rules see it: the case file, the numbered texts, and what is known about the exhibits.
///
/// Plain values, made once by ``init(_:texts:exhibits:court:)``. References are
/// resolved and citations found, so that a rule reads lists and asks no files.
package struct PacketOutline: Sendable {
    package var caseFile: CaseFile
    package var court: CourtFacts
    /// The finished document that this is the outline of; `nil` for a matter.
    package var paper: Paper?
    /// What is known; rules that need more are not applied.
    package var evidence = Evidence.matter
    /// What the matter makes, in the order of filing.
    package internal(set) var documents: [PacketDocument] = []
    package var paragraphs: [Paragraph] = []
    package var headings: [Heading] = []
    /// What is known about exhibit files, by exhibit key.
    package var exhibits: [String: ExhibitFacts]
    /// The allegations, quotations and headings that the drafter wrote, in reading order.
    package var passages: [Passage] = []
    /// The words in the case file.
    package var values: [Passage]
    /// What the texts of motion, memorandum and declarations say; ``passages`` and the citations below are the complaint's.
    package var others = OtherTexts()
    /// Everything that anybody wrote: the words of the case file, then the texts.
    package var everyPassage: [Passage] = []
    /// What a finished document holds and no page shows.
    var unseenPassages: [Passage] = []
    /// Every citation of an exhibit, keyed or typed, in reading order.
    package var exhibitCites: [ExhibitCite] = []
    /// Every quotation that is attributed to an exhibit, in reading order.
    package var quotations: [Quotation] = []
    /// Every citation of paragraphs of this pleading, in reading order.
    package var paragraphCites: [ParagraphCite] = []
    /// Every citation of legal authority, in reading order.
    package var authorityCites: [AuthorityCite] = []
    /// References whose key names nothing, in reading order.
    package var strayReferences: [StrayReference] = []
    /// The numbers of the allegations that cite anything at all.
    package var citingParagraphs: Set<Int> = []
    /// The keys of parties that allegations refer to by key.
    package var partyReferences: [Int: Set<String>] = [:]
    package var keys: MatterKeys
    /// The places in the list of claims of those that each item of relief rests on, by the item's key.
    var claimsOfRelief: [String: [Int]] = [:]
    /// The paths of the texts that could be read.
    package var readTexts: Set<String>
    /// The printed label of each exhibit, by key: `A`, `B`, …
    package var labels: [String: String] = [:]
    /// The authorities of the case file, by key.
    package var authorities: [String: ListedAuthority]
}

/// One numbered allegation.
///
/// A class for the reason that ``Passage`` is one.
package final class Paragraph: Sendable {
    package let number: Int
    /// The key that other texts cite it by.
    package let key: String?
    /// The headings above it, outermost first.
    package let section: SectionPath
    /// The claim it belongs to; `nil` in the facts.
    package let claim: String?
    package let text: MappedText
    /// Whether the tool writes it, as it does the incorporation at the head of each count.
    package let isGenerated: Bool
    package let location: Location

    init(
        number: Int,
        key: String?,
        section: SectionPath,
        claim: String?,
        text: MappedText,
        isGenerated: Bool,
        location: Location
    ) {
        self.number = number
        self.key = key
        self.section = section
        self.claim = claim
        self.text = text
        self.isGenerated = isGenerated
        self.location = location
    }
}

/// One heading of the texts.
package struct Heading: Sendable {
    package var level: Int
    package var text: MappedText
    var topics: SectionTopic
    /// The claim it belongs to; `nil` in the facts.
    package var claim: String?
    package var location: Location
}
