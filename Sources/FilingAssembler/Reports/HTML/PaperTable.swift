internal import Diagnostics
internal import Review

/// What a finished document shows of its case, as a clerk goes through it: the caption, who signs, what is cited.
struct PaperTable {
    private let paper: Review.Paper
    private let outline: PacketOutline

    init(_ paper: Review.Paper, of outline: PacketOutline) {
        self.paper = paper
        self.outline = outline
    }

    /// `JANE ROE v. ACME CORP.`
    static func name(of paper: Review.Paper) -> String {
        let sides = [paper.caption.plaintiffs, paper.caption.defendants].map { side in
            side.first.map { String($0.value.drop { $0 == "," }.prefix { $0 != "," }) } ?? "…"
        }
        return paper.caption.versus == nil ? paper.name : sides.joined(separator: " v. ")
    }

    var nodes: [HTMLNode] {
        let caption = paper.caption
        let isOneLine = caption.court?.location == caption.district?.location
        let court = [caption.court, isOneLine ? nil : caption.district].compactMap { $0?.value }
        let rows: [(String, [HTMLNode])] = [
            ("Court", words(court, orElse: "not named")),
            ("Plaintiffs", words(caption.plaintiffs.map(\.value), orElse: "none found")),
            ("Defendants", words(caption.defendants.map(\.value), orElse: "none found")),
            (
                "Number",
                words(caption.number.map { [$0.value] } ?? [], orElse: caption.numberLine == nil ? "no line" : "blank")
            ),
            ("Title", words(caption.title.map { [$0.value] } ?? [], orElse: "none found")),
            ("Paragraphs", [.text(numbers)]),
        ]
        let relief = ("Relief", words(paper.hasPrayer ? ["demanded"] : [], orElse: "no prayer found"))
        return [
            .table(
                class: "paper",
                head: ["Part", "As it stands"],
                rows: (rows + (paper.isComplaint || paper.hasPrayer ? [relief] : []) + signatures).map {
                    [[.text($0)], $1]
                }
            )
        ]
    }

    private var numbers: String {
        let numbers = outline.paragraphs.map(\.number)
        guard let first = numbers.first, let last = numbers.last else { return "none is numbered" }
        return "\(numbers.count), numbered \(first) to \(last)"
    }

    private var signatures: [(String, [HTMLNode])] {
        if paper.signatures.blocks.isEmpty { return [("Signed by", [Gap.node("nobody")])] }
        return paper.signatures.blocks.map { block in
            let missing = block.facts.missing
            let name = HTMLNode.text(block.name.isEmpty ? "/s/" : block.name)
            return (
                "Signed by",
                missing.isEmpty ? [name] : [name, .text(" "), Gap.node("lacks " + missing.joined(separator: ", "))]
            )
        } + paper.signatures.certificates.map { ("Certificate", [.text($0.heading.value)]) }
    }

    private func words(_ words: [String], orElse gap: String) -> [HTMLNode] {
        words.isEmpty ? [Gap.node(gap)] : [.text(words.joined(separator: " "))]
    }

    /// The authorities that the document cites, in the order of first citation, with the paragraphs that cite them.
    var authorities: [HTMLNode] {
        var order: [String] = []
        var paragraphs: [String: [Int]] = [:]
        for cite in outline.authorityCites {
            let name = cite.normal ?? cite.cite
            if paragraphs[name] == nil { order.append(name) }
            paragraphs[name, default: []] += cite.paragraph.map { [$0] } ?? []
        }
        if order.isEmpty { return [.tag("p", "No authority is cited.")] }
        let rows = order.map { name -> [[HTMLNode]] in
            let places = ParagraphNumbers.text(paragraphs[name] ?? [])
            return [[.text(name)], [.text(places.isEmpty ? "outside the numbered paragraphs" : places)]]
        }
        return [.table(class: "cited", head: ["Authority", "Cited at"], rows: rows)]
    }
}
