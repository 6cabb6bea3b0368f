/// Finds lists inside allegations that count 1, 2, 3 as the allegations do, in documents that use another list for them.
///
/// Behind such a list the allegations go on with their next number; where they begin anew, under a heading, they do not.
enum SublistFinder {
    /// - Returns: the places of the items.
    static func places(in paragraphs: [PaperParagraph]) -> Set<Int> {
        let numbers = paragraphs.map(number)
        let headings = paragraphs.map { $0.heading != nil }
        var places: Set<Int> = []
        var last: Int?
        var index = 0
        while index < paragraphs.count {
            guard let number = numbers[index] else {
                // A heading between an allegation and a `1.` begins a new count.
                if headings[index] { last = nil }
                index += 1
                continue
            }
            if number == 1, let before = last,
                let end = end(ofListAt: index, numbers, headings, goingOnWith: before + 1)
            {
                places.formUnion((index..<end).filter { numbers[$0] != nil })
                index = end
            } else {
                last = number
                index += 1
            }
        }
        return places
    }

    private static func number(_ paragraph: PaperParagraph) -> Int? {
        guard !paragraph.isInTable, paragraph.heading == nil else { return nil }
        if let number = PaperReader.number(paragraph) { return number }
        return paragraph.label == nil ? PaperReader.typedNumber(paragraph.text.scalars)?.number : nil
    }

    /// The place behind the last of the items 1, 2, 3 …, none of which follows a heading, and behind which a number comes.
    private static func end(ofListAt start: Int, _ numbers: [Int?], _ headings: [Bool], goingOnWith next: Int) -> Int? {
        var count = 0
        var (end, sure): (Int, Int?) = (start, nil)
        for index in start..<numbers.count {
            if let number = numbers[index] {
                if count > 0, number == next { sure = end }
                guard number == count + 1, !headings[end..<index].contains(true) else { break }
                count = number
                end = index + 1
            }
        }
        return sure
    }
}
