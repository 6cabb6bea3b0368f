/// One citation as the scanner found it, with its place in bytes.
struct Find {
    var content: Citation.Content
    var start: Int
    var end: Int
    var doubts: [Doubt] = []
    var continuesString = false
    var signal: String?
    var isInParenthetical = false
}

/// The scanner at one place of the text: what it reads next, and the end of the citation before.
struct Scanner {
    var reader: Reader
    /// Where the text before is used up: nothing of it belongs to a later citation.
    let floor: Int
    /// Where the word or sign begins that may begin a citation.
    let start: Int

    init(_ reader: Reader, floor: Int) {
        self.reader = reader
        self.floor = floor
        start = reader.position
    }

    func find(_ content: Citation.Content, from start: Int? = nil, doubts: [Doubt] = []) -> [Find] {
        [Find(content: content, start: start ?? self.start, end: reader.position, doubts: doubts)]
    }
}
