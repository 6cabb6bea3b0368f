/// A rule on the files for the court, which a finished paper obeys as exhibits do.
protocol FileRule: PaperRule {}

extension FileRule {
    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] { check(packet) }
}
