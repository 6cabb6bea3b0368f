import Diagnostics

/// The size of paper, which two courts ask for in the same words.
enum PaperSize {
    static func faults(_ paper: Paper) -> [Fault] {
        guard let odd = paper.layout?.sheets.first(where: { !$0.isLetter }) else { return [] }
        return [
            Fault(
                "the paper is \(odd.inches) inches",
                at: paper.place,
                fix: "set the page size to 8.5 × 11 inches"
            )
        ]
    }
}
