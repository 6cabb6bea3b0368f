/// A rule that can also decide by what a finished document shows, where a matter has its case file.
package protocol PaperRule: Rule {
    /// - Parameter packet: the outline of the same paper.
    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault]
}

extension PaperRule {
    /// A rule that asks for a finished document says nothing of a matter: there the tool sets what is asked for.
    package static func check(_ packet: PacketOutline) -> [Fault] { [] }
}
