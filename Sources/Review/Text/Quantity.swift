/// A number of a thing, such as `50,000 records`.
struct Quantity: Hashable {
    /// The number as printed.
    var number: String
    /// The next word, in lower case.
    var noun: String
    var range: Range<Int>

    /// Every number from 1,000 on, written with a comma, that a word follows.
    static func all(in text: MappedText) -> [Quantity] {
        let scalars = text.scalars
        var found: [Quantity] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].isASCIIDigit, index == 0 || !scalars[index - 1].isWordPart && scalars[index - 1] != "$"
            else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count,
                scalars[index].isASCIIDigit
                    || (scalars[index] == "," && index + 1 < scalars.count && scalars[index + 1].isASCIIDigit)
            {
                index += 1
            }
            let number = start..<index
            guard scalars[number].contains(","), index + 1 < scalars.count, scalars[index] == " ",
                scalars[index + 1].isASCIILetter
            else { continue }
            let word = index + 1
            index = word
            while index < scalars.count, scalars[index].isWordPart { index += 1 }
            found.append(
                Quantity(
                    number: text.string(in: number),
                    noun: text.string(in: word..<index).lowercased(),
                    range: start..<index
                )
            )
        }
        return found
    }
}
