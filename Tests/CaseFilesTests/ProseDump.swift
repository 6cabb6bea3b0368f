import CaseFiles
import Diagnostics

/// A text as lines, one for each block: kind, key, then its spans.
func dump(_ text: String) -> [String] {
    let (prose, _) = Prose.read(Array(text.utf8), file: "facts.md")
    return prose.blocks.map(line) + prose.footnotes.flatMap { $0.blocks.map(line) }
}

func line(_ block: ProseBlock) -> String {
    let kind =
        switch block.kind {
        case .heading(let level): String(repeating: "#", count: level)
        case .allegation: "¶"
        case .quote: ">"
        case .item(let label, let depth): String(repeating: "-", count: depth) + (label ?? "")
        case .note: "note"
        }
    return kind + (block.key.map { "{\($0.value)}" } ?? "") + " " + block.spans.map(span).joined()
}

private func span(_ span: ProseSpan) -> String {
    let words =
        switch span.content {
        case .text: span.text
        case .reference(let reference): "⟨" + reference.targets.map(target).joined(separator: "; ") + "⟩"
        case .footnote(let index): "^\(index)"
        case .lineBreak: "⏎"
        }
    let italic = span.style.isItalic ? "/" : ""
    let bold = span.style.isBold ? "!" : ""
    return bold + italic + words + italic + bold
}

private func target(_ target: ProseReference.Target) -> String {
    var text = target.key.value + (target.last.map { "..\($0.value)" } ?? "")
    if let pin = target.pin {
        let content =
            switch pin.value.content {
            case .pages(let ranges): "pages " + ranges.map { "\($0)" }.joined(separator: ",")
            case .paragraphs(let ranges): "paragraphs " + ranges.map { "\($0)" }.joined(separator: ",")
            case .bates(let first, let last): "bates \(first) to \(last ?? first)"
            case .words: "words"
            }
        text += " | \(pin.value.text) | \(content)"
    }
    return text
}

/// The findings of a text, and the spans that `⟦…⟧` marks.
func textFaults(of marked: String) -> (told: [String], places: [String], expected: [String]) {
    let marked = Marked(marked)
    let found = Prose.read(Array(marked.text.utf8), file: "facts.md").1
    return (found.map(\.told), found.map(\.location.span), marked.spans)
}
