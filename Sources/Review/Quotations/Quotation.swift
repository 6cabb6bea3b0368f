package import Diagnostics

/// Words between quotation marks, or of a block quotation, that a citation attributes to exhibits.
package struct Quotation: Sendable {
    /// Without the marks around them.
    package var words: [Unicode.Scalar]
    package var location: Location
    /// The number of the allegation, or of the one before a block quotation.
    package var paragraph: Int?
    /// The citations that it may come from, as indices of ``PacketOutline/exhibitCites``; several in a string of them.
    package var cites: [Int]
}

/// A place in the texts at which something is cited.
struct CitePlace {
    /// The block's index.
    var block: Int
    /// The citation in the block's printed text.
    var range: Range<Int>
    /// The citations of exhibits there, as indices.
    var exhibits: Range<Int>
    var citesAuthority: Bool
}
