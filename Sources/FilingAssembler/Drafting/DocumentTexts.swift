internal import CaseFiles
internal import Diagnostics
internal import Review

/// What is wrong with the references in the texts of motion, memorandum and declarations.
///
/// The complaint's are the rule book's; here each key must name something of the matter or a paragraph of its papers, and
/// each pin a page that the exhibit has.
struct DocumentTexts {
    private let content: Matter.Content
    private let index: RecordIndex
    /// Whether every text of the matter could be read.
    private let isWhole: Bool

    init(_ content: Matter.Content) {
        self.content = content
        index = RecordIndex(content)
        let caseFile = content.caseFile
        let texts = caseFile.facts + caseFile.claims.map(\.allegations) + caseFile.textsOfDocuments
        isWhole = texts.allSatisfy { content.prose[$0.value] != nil }
    }

    func findings() -> [Diagnostic] {
        let texts = content.caseFile.textsOfDocuments.compactMap { content.prose[$0.value] }
        return texts.flatMap { text in
            let blocks = text.blocks + text.footnotes.flatMap(\.blocks)
            return blocks.compactMap(repeatedKey) + blocks.flatMap(\.references).flatMap(findings)
        }
    }

    /// A citation of a key that two papers have would be right in one of them only.
    private func repeatedKey(of block: ProseBlock) -> Diagnostic? {
        guard let key = block.key, index.papers(with: key.value).count > 1 else { return nil }
        let message = "the key `\(key.value)` is also that of a paragraph of another paper"
        return Diagnostic(
            .error,
            rule: "CASE-KEY",
            message,
            at: key.location,
            help: "choose another key for this paragraph"
        )
    }

    private func findings(_ target: ProseReference.Target) -> [Diagnostic] {
        // A text that could not be read has its finding, and whatever it holds is not missing.
        let strays =
            isWhole ? [target.key, target.last].compactMap { $0 }.filter { !isKnown($0.value) }.map(stray) : []
        return strays.isEmpty ? beyond(target).map { [$0] } ?? [] : strays
    }

    private func isKnown(_ key: String) -> Bool {
        content.caseFile.things[key] != nil || !index.papers(with: key).isEmpty
    }

    private func stray(_ key: Located<String>) -> Diagnostic {
        let known = Array(content.caseFile.things.keys) + index.keys
        return Diagnostic(
            .error,
            rule: "CASE-REFERENCE",
            "there is nothing with the key `\(key.value)`",
            at: key.location,
            help: Spelling.advice(for: key.value, among: known.sorted())
        )
    }

    private func beyond(_ target: ProseReference.Target) -> Diagnostic? {
        let key = target.key.value
        guard let pin = target.pin, case .pages(let ranges) = pin.value.content,
            let last = ranges.map(\.upperBound).max(), let pages = content.outline.exhibits[key]?.pages, last > pages
        else { return nil }
        let label = content.outline.labels[key] ?? key
        let message = "`at \(pin.value.text)` points to page \(last), but exhibit `\(label)` has \(pages) pages"
        let help = "correct the pin, or the exhibit"
        return Diagnostic(.error, rule: "PKT-EXH-PIN", message, at: pin.location, help: help)
    }
}

extension ProseBlock {
    /// What it cites by key.
    fileprivate var references: [ProseReference.Target] {
        spans.flatMap { span -> [ProseReference.Target] in
            if case .reference(let reference) = span.content { reference.targets } else { [] }
        }
    }
}
