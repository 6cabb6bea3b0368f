import WordDocuments

/// An invented complaint of any length, as a template and as data, for us and for the peer alike.
struct ComplaintSpecimen {
    /// About thirty pages.
    static let thirtyPages = ComplaintSpecimen(name: "complaint", allegations: 11)
    static let threeHundredPages = ComplaintSpecimen(name: "ten", allegations: 184)
    static let threeThousandPages = ComplaintSpecimen(name: "hundred", allegations: 1_920)

    static let all = [thirtyPages, threeHundredPages, threeThousandPages]

    var name: String
    /// In each of the eight claims. The fixed text of the template stays as it is.
    var allegations: Int

    /// - Parameter style: a package whose style sheet and numbering the template takes.
    func template(styledBy style: WordPackage) -> WordPackage {
        ComplaintTemplate.package(named: name, styledBy: style)
    }

    // MARK: The data

    /// The data as JSON, the same at every call.
    func json() -> String {
        var prose = InventedProse()
        let parties = (1...6).map {
            "{\"name\": \"Party \($0) & Co.\", \"side\": \"\($0 < 4 ? "plaintiff" : "defendant")\"}"
        }
        let claims = (1...8).map { number in
            let items = (1...allegations).map { item(&prose, $0) }.joined(separator: ",\n")
            return "{\"title\": \"\(prose.words(6)) (\(number))\", \"allegations\": [\(items)]}"
        }
        let prayer = (1...9).map { _ in "\"\(prose.words(40))\"" }
        let exhibits = (1...14).map { "{\"label\": \"\($0)\", \"title\": \"\(prose.words(8))\"}" }
        return """
            {"title": "Complaint", "case_number": "1:26-cv-10777", "court": {"name": "District of Massachusetts"},
            "exhibits": [\(exhibits.joined(separator: ", "))], "parties": [\(parties.joined(separator: ", "))],
            "claims": [\(claims.joined(separator: ",\n"))],
            "prayer": [\(prayer.joined(separator: ", "))]}
            """
    }

    private func item(_ prose: inout InventedProse, _ number: Int) -> String {
        let exhibit = number.isMultiple(of: 3) ? "\"B\", \"page\": \(number % 9 + 1)" : "null"
        return "{\"text\": \"\(prose.words(44)).\", \"exhibit\": \(exhibit)}"
    }
}

/// Words in an order that looks like prose to a compressor and is the same at every run.
struct InventedProse {
    private var state: UInt64 = 2026
    private static let words = """
        the agency disclosed tax return information of taxpayers to another without any written request that the statute \
        requires and plaintiffs’ members therefore face imminent harm which no later remedy can undo under section § \
        memorandum “agreed procedure” addresses records officers determined lawful purpose identity investigation \
        proceedings never before upon belief data sharing policy R&D exceeds authority conferred by Congress
        """.split(separator: " ")

    mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in String(Self.words[next() % Self.words.count]) }.joined(separator: " ")
    }

    private mutating func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 40)
    }
}
