package import CaseFiles

extension PacketOutline {
    /// The blocks of a text with their keyed references printed, its footnotes behind them.
    ///
    /// - Returns: the words of each with their places, and which of them are footnotes.
    package func printed(_ text: Prose) -> (blocks: [MappedText], notes: Set<Int>) {
        let printer = ReferencePrinter(keys: keys, labels: labels, authorities: authorities)
        let blocks = text.blocks + text.footnotes.flatMap(\.blocks)
        return (blocks.map { printer.print($0.spans).text }, Set(text.blocks.count..<blocks.count))
    }
}
