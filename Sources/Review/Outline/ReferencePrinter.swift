import CaseFiles
import Citations
import Diagnostics

/// Prints keyed references, so that the grammar of typed citations reads both alike.
///
/// Only then does an `Id.` behind `[@mou at 3]` mean that exhibit.
struct ReferencePrinter {
    let keys: MatterKeys
    let labels: [String: String]
    let authorities: [String: ListedAuthority]

    /// A block's words with its references printed.
    struct Printed {
        var text = MappedText()
        /// Where in the text each reference stands, in order.
        var references: [(range: Range<Int>, targets: [ProseReference.Target])] = []
    }

    func print(_ spans: [ProseSpan]) -> Printed {
        var printed = Printed()
        for span in spans {
            switch span.content {
            case .text(let pieces): for piece in pieces { printed.text.append(piece.value, at: piece.location) }
            case .lineBreak: printed.text.append("\n", at: span.location)
            case .footnote: break
            case .reference(let reference):
                let start = printed.text.scalars.count
                printed.text.append(reference.targets.map(text).joined(separator: "; "), at: span.location)
                printed.references.append((start..<printed.text.scalars.count, reference.targets))
            }
        }
        return printed
    }

    private func text(_ target: ProseReference.Target) -> String {
        let key = target.key.value
        if let label = labels[key] { return "Ex. \(label)" + pin(of: target) }
        if let authority = authorities[key] { return authority.cite.value }
        if let number = keys.paragraphs[key] {
            return target.last.flatMap { keys.paragraphs[$0.value] }.map { "¶¶ \(number)–\($0)" } ?? "¶ \(number)"
        }
        // Any other thing is no citation; its key, in lower case, cannot be mistaken for one.
        return key
    }

    private func pin(of target: ProseReference.Target) -> String {
        guard let pin = target.pin?.value else { return "" }
        if case .paragraphs = pin.content { return " \(pin.text)" }
        return " at \(pin.text)"
    }
}
