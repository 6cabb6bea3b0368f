internal import Diagnostics

/// Brings the facts of all parts together.
struct PackageReview {
    let package: WordPackage
    let factsByPart: [String: PartFacts]

    /// A fault, the part it stands in, and the paragraph there; 0 outside paragraphs.
    private struct Finding {
        var severity = Diagnostic.Severity.error
        var rule: PackageRule
        var message: String
        var part: Part?
        var paragraph = 0
    }

    func diagnostics() -> [Diagnostic] {
        let found = findings()
        var wanted: [String: Set<Int>] = [:]
        for finding in found {
            guard let part = finding.part, finding.paragraph > 0 else { continue }
            wanted[part.name, default: []].insert(finding.paragraph)
        }
        var texts: [String: [Int: String]] = [:]
        for (name, paragraphs) in wanted {
            texts[name] = package[part: name].map { ParagraphFinder.texts(of: paragraphs, in: $0) }
        }
        return found.map { diagnostic($0, texts) }
    }

    private func findings() -> [Finding] {
        var found = parts() + relationships() + unreachable()
        var names: [String: String] = [:]
        for part in package.parts {
            guard let facts = factsByPart[part.name] else { continue }
            found += facts.faults.map { finding(.error, $0.rule, $0.message, part, $0.paragraph) }
            found += bookmarks(of: part, facts, &names)
            found += needs(of: part, facts)
        }
        return found
    }

    private func parts() -> [Finding] {
        package.parts.flatMap { part -> [Finding] in
            var found: [Finding] = []
            if part.contentType.isEmpty {
                found.append(finding(.error, .contentType, "the part has no content type", part))
            }
            if !part.name.hasPrefix("/") || PartName.fault(inEntry: String(part.name.dropFirst())) != nil {
                found.append(finding(.error, .part, "`\(part.name)` is not a part name", part))
            }
            return found
        }
    }

    private func relationships() -> [Finding] {
        let names = Set(package.parts.map(\.name))
        return package.sources.flatMap { source -> [Finding] in
            var ids: Set<String> = []
            return package[relationshipsOf: source].items.flatMap { item -> [Finding] in
                var found: [Finding] = []
                if !ids.insert(item.id).inserted {
                    found.append(
                        finding(.error, .relationship, "`\(source)` has two relationships with the id `\(item.id)`")
                    )
                }
                // Word marks a picture it lost as `NULL`, and reads that again without complaint.
                if let target = package.target(of: item, from: source), !names.contains(target),
                    !item.target.hasSuffix("NULL"), !item.target.hasPrefix("#")
                {
                    let message = "`\(source)` refers to `\(target)` (\(item.id)), which is not in the package"
                    found.append(finding(.error, .relationship, message))
                }
                return found
            }
        }
    }

    /// Parts that no chain of relationships reaches. Word drops them.
    private func unreachable() -> [Finding] {
        var (reached, waiting): (Set<String>, [String]) = ([], [WordPackage.top])
        while let source = waiting.popLast() {
            for item in package[relationshipsOf: source].items {
                guard let target = package.target(of: item, from: source), reached.insert(target).inserted else {
                    continue
                }
                waiting.append(target)
            }
        }
        return package.parts.filter { !reached.contains($0.name) }
            .map { finding(.warning, .part, "nothing refers to the part `\($0.name)`", $0) }
    }

    private func bookmarks(of part: Part, _ facts: PartFacts, _ names: inout [String: String]) -> [Finding] {
        var found: [Finding] = []
        for bookmark in facts.bookmarks {
            // Word compares bookmark names without regard to case.
            if let other = names.updateValue(part.name, forKey: bookmark.name.lowercased()) {
                let place = other == part.name ? "" : ", the other in `\(other)`"
                let message = "two bookmarks are named `\(bookmark.name)`\(place)"
                found.append(finding(.error, .bookmark, message, part, bookmark.paragraph))
            }
        }
        return found
    }

    /// What a part uses and no part defines.
    private func needs(of part: Part, _ facts: PartFacts) -> [Finding] {
        var found: [Finding] = []
        func report(
            _ uses: [String: Int],
            _ exists: (String) -> Bool,
            _ severity: Diagnostic.Severity,
            _ rule: PackageRule,
            _ message: (String) -> String
        ) {
            for (id, paragraph) in uses.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) where !exists(id) {
                found.append(finding(severity, rule, message(id), part, paragraph))
            }
        }
        let ids = Set(package[relationshipsOf: part.name].items.map(\.id))
        report(facts.relationshipUses, ids.contains, .error, .relationship) {
            "the relationship `\($0)` does not exist"
        }
        let styles = definitions(WordNames.Relation.styles)?.styles ?? []
        report(facts.styleUses, styles.contains, .warning, .style) { "the style `\($0)` does not exist" }
        let numberings = definitions(WordNames.Relation.numbering)?.numberings ?? []
        report(facts.numberingUses, numberings.contains, .warning, .numbering) { "the list \($0) does not exist" }
        for kind in PartFacts.NoteKind.allCases {
            let notes = definitions(kind.relation)?.notes[kind] ?? []
            report(facts.noteUses[kind] ?? [:], notes.contains, .error, .note) {
                "the \(kind.rawValue) \($0) does not exist"
            }
        }
        return found
    }

    /// The facts of the part behind one of the main document's relationships.
    private func definitions(_ relation: String) -> PartFacts? {
        package.mainName.flatMap { package.part(ofType: relation, from: $0) }.flatMap { factsByPart[$0.name] }
    }

    private func finding(
        _ severity: Diagnostic.Severity,
        _ rule: PackageRule,
        _ message: String,
        _ part: Part? = nil,
        _ paragraph: Int = 0
    ) -> Finding {
        Finding(severity: severity, rule: rule, message: message, part: part, paragraph: paragraph)
    }

    private func diagnostic(_ finding: Finding, _ texts: [String: [Int: String]]) -> Diagnostic {
        var found = Diagnostic(
            finding.severity,
            rule: finding.rule.rawValue,
            finding.message,
            at: .beginning(of: package.name)
        )
        guard let part = finding.part else { return found }
        let name = String(part.name.dropFirst())
        let text = texts[part.name]?[finding.paragraph] ?? ""
        let isMain = part.name == package.mainName
        let place = finding.paragraph > 0 ? (isMain ? "" : "\(name), ") + "paragraph \(finding.paragraph)" : name
        found.excerpt = Diagnostic.Excerpt(place: place, text: text, marked: 0..<text.unicodeScalars.count)
        return found
    }
}
