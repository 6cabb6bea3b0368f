package import CaseFiles
package import Diagnostics

/// A finished document as a clerk reads it: what stands in its caption, who signs it, and its text.
///
/// It takes the place of the case file, which nobody made of a document from elsewhere.
package struct Paper: Sendable {
    package var name: String
    package var caption: Caption
    package var signatures: Signatures
    /// The text as numbered allegations, headings and the rest.
    package var prose: Prose
    /// Whether the paper demands relief: `WHEREFORE`, or a heading that says so.
    package var hasPrayer: Bool
    /// What the file holds and no page shows.
    package var unseen: [UnseenWords] = []
    package var margins: [PageMargin] = []
    /// What is known of the file itself, where it is a PDF as the court gets it.
    package var file: ExhibitFacts?
    /// Where something is told of the file as a whole.
    package var filePlace: Location?
    /// `nil` where nothing is known of its pages.
    package var layout: PaperLayout?

    package var hasAllegations: Bool { prose.blocks.contains { $0.kind == .allegation } }

    /// What is above the allegations.
    package struct Caption: Sendable {
        /// The line with the court's name; `nil` where there is none.
        package var court: Located<String>?
        /// `DISTRICT OF MASSACHUSETTS`, as the caption has it.
        package var district: Located<String>?
        package var plaintiffs: [Located<String>] = []
        /// The `v.` between the sides.
        package var versus: Location?
        package var defendants: [Located<String>] = []
        /// The line for the civil action number.
        package var numberLine: Location?
        /// What stands on that line, blank or not.
        package var number: Located<String>?
        package var title: Located<String>?
        /// A line of capitals that stands where a title would.
        var otherTitle: Located<String>?
        /// The lines above the court's name, where counsel stand in some courts.
        var head: [PaperLine] = []
        /// All its lines in capitals.
        var words: [String] = []
        /// The beginning of the document, for what is missing.
        var place: Location
    }

    /// Who signs.
    package struct Signatures: Sendable {
        package var blocks: [SignatureBlock] = []
        /// Where a signature is due and there is none.
        var place: Location
        package var certificates: [Certificate] = []
    }

    /// One signature with the lines below it.
    package struct SignatureBlock: Sendable {
        /// The typed signature, `/s/ Jane Roe`.
        var mark: Location
        /// The name behind `/s/`; empty where there is none.
        package var name: String
        package var facts: ContactFacts
        var isForOneself: Bool
    }

    /// A certificate at the end, such as that of service.
    package struct Certificate: Sendable {
        package var heading: Located<String>
        var text: String
    }

    /// `nil` where the caption has no title that names one.
    package var kind: PaperKind? { caption.title.map { PaperKind(title: $0.value) } }

    /// Whether its title says that it is a complaint.
    package var isComplaint: Bool { kind == .complaint }

    /// Whether somebody must sign it: an order is the judge's, and a summons the clerk's.
    var isSignedByFiler: Bool {
        switch kind {
        case .order, .summons, .form, .other: false
        default: true
        }
    }
}
