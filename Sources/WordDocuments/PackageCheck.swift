package import Diagnostics

/// Looks for everything that would make Word repair or refuse a package, before it is written.
///
/// What it learns about a part is kept: a check that has seen a template reads only the parts
/// that differ from it.
package struct PackageCheck: Sendable {
    private struct Known: Sendable {
        var part: Part
        var facts: PartFacts
    }

    private var known: [String: Known] = [:]

    package init() {}

    /// A check that knows the parts of a package already.
    package init(knowing package: WordPackage) {
        for part in package.parts where part.isXML {
            known[part.name] = Known(part: part, facts: PartScan.facts(of: part))
        }
    }

    /// The faults of a package, in the order of its parts. Errors are what Word stumbles over;
    /// warnings are what it silently drops.
    package static func faults(in package: WordPackage) -> [Diagnostic] {
        PackageCheck().faults(in: package)
    }

    package func faults(in package: WordPackage) -> [Diagnostic] {
        var facts: [String: PartFacts] = [:]
        for part in package.parts where part.isXML { facts[part.name] = self.facts(of: part) }
        return PackageReview(package: package, factsByPart: facts).diagnostics()
    }

    private func facts(of part: Part) -> PartFacts {
        // Arrays that share their storage are equal at once.
        if let known = known[part.name], known.part.bytes == part.bytes, known.part.contentType == part.contentType {
            return known.facts
        }
        return PartScan.facts(of: part)
    }
}

/// Brings the facts of all parts together.
private struct PackageReview {
    let package: WordPackage
    let factsByPart: [String: PartFacts]

    func diagnostics() -> [Diagnostic] {
        var found = parts() + relationships() + unreachable()
        var names: [String: String] = [:]
        for part in package.parts {
            guard let facts = factsByPart[part.name] else { continue }
            found += facts.faults.map { diagnostic(.error, $0.rule, $0.message, part, $0.paragraph) }
            found += bookmarks(of: part, facts, &names)
            found += needs(of: part, facts)
        }
        return found
    }

    private func parts() -> [Diagnostic] {
        package.parts.flatMap { part -> [Diagnostic] in
            var found: [Diagnostic] = []
            if part.contentType.isEmpty {
                found.append(diagnostic(.error, .contentType, "the part has no content type", part))
            }
            if !part.name.hasPrefix("/") || PartName.fault(inEntry: String(part.name.dropFirst())) != nil {
                found.append(diagnostic(.error, .part, "`\(part.name)` is not a part name", part))
            }
            return found
        }
    }

    private func relationships() -> [Diagnostic] {
        let names = Set(package.parts.map(\.name))
        return package.sources.flatMap { source -> [Diagnostic] in
            var ids: Set<String> = []
            return package[relationshipsOf: source].items.flatMap { item -> [Diagnostic] in
                var found: [Diagnostic] = []
                if !ids.insert(item.id).inserted {
                    found.append(
                        whole(.error, .relationship, "`\(source)` has two relationships with the id `\(item.id)`")
                    )
                }
                // Word marks a picture it lost as `NULL`, and reads that again without complaint.
                if let target = package.target(of: item, from: source), !names.contains(target),
                    !item.target.hasSuffix("NULL"), !item.target.hasPrefix("#")
                {
                    let message = "`\(source)` refers to `\(target)` (\(item.id)), which is not in the package"
                    found.append(whole(.error, .relationship, message))
                }
                return found
            }
        }
    }

    /// Parts that no chain of relationships reaches. Word drops them.
    private func unreachable() -> [Diagnostic] {
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
            .map { diagnostic(.warning, .part, "nothing refers to the part `\($0.name)`", $0) }
    }

    private func bookmarks(of part: Part, _ facts: PartFacts, _ names: inout [String: String]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for bookmark in facts.bookmarks {
            // Word compares bookmark names without regard to case.
            if let other = names.updateValue(part.name, forKey: bookmark.name.lowercased()) {
                let place = other == part.name ? "" : ", the other in `\(other)`"
                let message = "two bookmarks are named `\(bookmark.name)`\(place)"
                found.append(diagnostic(.error, .bookmark, message, part, bookmark.paragraph))
            }
        }
        return found
    }

    /// What a part uses and no part defines.
    private func needs(of part: Part, _ facts: PartFacts) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func report(
            _ uses: [String: Int],
            _ exists: (String) -> Bool,
            _ severity: Diagnostic.Severity,
            _ rule: PackageRule,
            _ message: (String) -> String
        ) {
            for (id, paragraph) in uses.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) where !exists(id) {
                found.append(diagnostic(severity, rule, message(id), part, paragraph))
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

    private func whole(_ severity: Diagnostic.Severity, _ rule: PackageRule, _ message: String) -> Diagnostic {
        Diagnostic(severity, rule: rule.rawValue, message, at: .beginning(of: package.name))
    }

    private func diagnostic(
        _ severity: Diagnostic.Severity,
        _ rule: PackageRule,
        _ message: String,
        _ part: Part,
        _ paragraph: Int = 0
    ) -> Diagnostic {
        var found = whole(severity, rule, message)
        let name = String(part.name.dropFirst())
        let text = paragraph > 0 ? ParagraphFinder.text(of: paragraph, in: part) : ""
        let isMain = part.name == package.mainName
        let place = paragraph > 0 ? (isMain ? "" : "\(name), ") + "paragraph \(paragraph)" : name
        found.excerpt = Diagnostic.Excerpt(place: place, text: text, marked: 0..<text.unicodeScalars.count)
        return found
    }
}
