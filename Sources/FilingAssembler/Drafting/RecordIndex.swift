internal import CaseFiles
internal import Diagnostics
internal import Review

/// A paper with numbered paragraphs that others cite.
enum CitedPaper: Hashable, Sendable {
    case complaint, motion
    /// A declaration, by key.
    case declaration(String)
    /// A paper whose paragraphs have no numbers.
    case unnumbered
}

/// Where the paragraphs with keys stand: in which paper, under which number.
struct RecordIndex: Sendable {
    /// The numbers of one paper.
    struct Numbers: Sendable {
        var byKey: [String: Int] = [:]
        var keys: [Int: String] = [:]

        init() {}

        init(_ prose: Prose?) {
            var next = 1
            for block in prose?.blocks ?? [] where block.kind == .allegation {
                if let key = block.key?.value, byKey[key] == nil {
                    byKey[key] = next
                    keys[next] = key
                }
                next += 1
            }
        }
    }

    private var papers: [(paper: CitedPaper, numbers: Numbers)] = []

    init(_ content: Matter.Content) {
        var complaint = Numbers()
        complaint.byKey = content.outline.keys.paragraphs
        for (key, number) in complaint.byKey { complaint.keys[number] = key }
        papers.append((.complaint, complaint))
        let caseFile = content.caseFile
        if let motion = caseFile.motion {
            papers.append((.motion, Numbers(content.prose[motion.grounds.value])))
        }
        for declaration in caseFile.declarations {
            papers.append((.declaration(declaration.key.value), Numbers(content.prose[declaration.text.value])))
        }
    }

    func numbers(of paper: CitedPaper) -> Numbers {
        papers.first { $0.paper == paper }?.numbers ?? Numbers()
    }

    /// The paragraph of a key; in the paper itself first.
    func spot(of key: String, seenFrom own: CitedPaper) -> (paper: CitedPaper, number: Int)? {
        if let number = numbers(of: own).byKey[key] { return (own, number) }
        for (paper, numbers) in papers {
            if let number = numbers.byKey[key] { return (paper, number) }
        }
        return nil
    }

    /// The keys of all paragraphs.
    var keys: [String] { papers.flatMap(\.numbers.byKey.keys) }

    /// The papers in which a key stands.
    func papers(with key: String) -> [CitedPaper] {
        papers.filter { $0.numbers.byKey[key] != nil }.map(\.paper)
    }
}
