internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// What the templates of the memorandum and of a declaration need besides.
extension DraftValues {
    func addMemorandum(to context: inout TemplateObject) {
        guard let memorandum = caseFile.memorandum else { return }
        var prose = ProseValues(content, in: .unnumbered, index)
        let parts: [(title: String, isArgument: Bool, blocks: [TemplateValue])] = [
            ("Introduction", false, prose.text(memorandum.introduction)),
            ("Background", false, memorandum.background.flatMap { prose.text($0) }),
            ("Legal Standard", false, prose.text(memorandum.standard)),
            ("Argument", true, memorandum.argument.flatMap { prose.text($0) }),
            ("Conclusion", false, conclusion(prose.text(memorandum.conclusion))),
        ].filter { !$0.2.isEmpty }
        var tables = BriefTables(pages: pages, form: content.court.authorities)
        var headings: [RichText] = []
        var sections: [[TemplateValue]] = []
        for part in parts {
            headings.append(tables.section(part.title))
            let labels: [BriefTables.Label] = part.isArgument ? [.roman, .letter, .number] : [.letter, .number]
            sections.append(tables.mark(part.blocks, labels: labels))
        }
        let cited = tables.citing(sections)
        context["memorandum"] = .object([
            "sections": .list(
                parts.indices.map { place in
                    .object([
                        "heading": .rich(headings[place]), "is_argument": .bool(parts[place].isArgument),
                        "is_last": .bool(place == parts.count - 1), "blocks": .list(cited.sections[place]),
                    ])
                }
            ),
            "has_tables": .bool(memorandum.tables?.value == true),
            "is_probe": .bool(isProbe), "marks": isProbe ? tables.marks(of: cited.count) : .list([]),
            "contents": tables.tableOfContents, "authorities": cited.table,
        ])
    }

    /// The author's conclusion, or one sentence that asks for the relief.
    private func conclusion(_ blocks: [TemplateValue]) -> [TemplateValue] {
        guard blocks.isEmpty else { return blocks }
        let titles = DocumentTitles(caseFile: caseFile, court: content.court)
        let sentence = "For these reasons, the Court should grant \(Wording.typographic(titles.motion))."
        return [.object(["kind": .text("paragraph"), "text": .rich(RichText([.text(sentence, .init())]))])]
    }

    func addDeclaration(_ key: String, to context: inout TemplateObject) {
        guard let declaration = caseFile.declaration(key) else { return }
        var prose = ProseValues(content, in: .declaration(key), index)
        var object = declaration.record.templateObject
        object["blocks"] = .list(prose.text(declaration.text))
        object["date_text"] = .text(declaration.executedOn?.value.spelledOut ?? "____________________")
        object["is_abroad"] = .bool(declaration.abroad?.value == true)
        object["exhibits"] = .list(
            declaration.exhibits.keys.compactMap { caseFile.exhibit($0.value) }.map { exhibit in
                let label = content.outline.labels[exhibit.key.value] ?? "—"
                return .object(["label": .text(label), "title": .text(Wording.typographic(exhibit.title.value))])
            }
        )
        context["declaration"] = .object(object)
    }
}
