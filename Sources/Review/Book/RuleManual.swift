import Diagnostics

/// The rule manual: one Markdown page per rule and an index, made from the rules themselves.
package enum RuleManual {
    /// The pages by file name, in order: `README.md` first.
    package static func pages() -> [(name: String, text: String)] {
        [(name: "README.md", text: index()), (name: "left-out.md", text: leftOut())]
            + RuleBook.rules.map { (name: "\($0.id).md", text: page(of: $0)) }
    }

    /// What `filing explain` prints and the manual shows.
    package static func page(of rule: any Rule.Type) -> String {
        """
        # \(rule.id): \(rule.title)

        | | |
        |---|---|
        | severity | \(rule.severity.rawValue) |
        | authority | \(rule.authority.cite) |
        | in force | \(place(rule.authority.jurisdiction)) |
        | checked against the text | \(verification(rule.authority)) |

        \(rule.manual)

        ## Good

        \(rule.accepts.map(block).joined(separator: "\n"))
        ## Faulty

        The stretch between `⟦` and `⟧` is what the finding points to.

        \(rule.rejects.map(block).joined(separator: "\n"))
        """
    }

    private static func block(_ example: Example) -> String {
        "```\(example.showsDocument ? "text" : "yaml")\n\(example.text)\n```\n"
    }

    private static func place(_ jurisdiction: Authority.Jurisdiction) -> String {
        switch jurisdiction {
        case .federal: "all federal district courts"
        case .mad: "District of Massachusetts"
        case .cand: "Northern District of California"
        }
    }

    private static func verification(_ authority: Authority) -> String {
        let answer =
            switch authority.verification {
            case .checked: "yes"
            case .unchecked: "no: read the current text before relying on it"
            case .ours: "not applicable: a consistency rule of this tool"
            }
        return authority.note.map { "\(answer); \($0)" } ?? answer
    }

    private static func leftOut() -> String {
        LeftOutRows.groups.reduce(
            into:
                "# Rules that are not here\n\nRows of the rule catalogue, by the reason why nothing checks them yet.\n"
        ) {
            text,
            group in
            text += "\n\(group.reason)\n\n" + group.ids.map { "- \($0)\n" }.joined()
        }
    }

    private static func index() -> String {
        var text = """
            # Rules

            Every rule that `filing check` applies, made from the rules in `Sources/Review/Rules`.
            A paper is never refused by the clerk for its form alone (Fed. R. Civ. P. 5(d)(4));
            the judge may still strike or ignore it. This is a drafting aid, not legal advice.

            [The rows of the catalogue that are left out](left-out.md), and why.

            | rule | asks that | severity | authority | checked |
            |---|---|---|---|---|

            """
        for rule in RuleBook.rules {
            let checked = rule.authority.isVerified.map { $0 ? "yes" : "no" } ?? "ours"
            text += "| [\(rule.id)](\(rule.id).md) | \(rule.title) | \(rule.severity.rawValue) | "
            text += "\(rule.authority.cite) | \(checked) |\n"
        }
        return text
    }
}
