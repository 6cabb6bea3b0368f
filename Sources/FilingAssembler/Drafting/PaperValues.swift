internal import CaseFiles
internal import Diagnostics
internal import Review
internal import Templating

/// What the templates of the memorandum and of a declaration need besides.
extension DraftValues {
    func addMemorandum(to context: inout TemplateObject) {
        guard let memorandum = caseFile.memorandum else { return }
        var prose = ProseValues(content, in: .unnumbered, index)
        let titles = DocumentTitles(caseFile: caseFile, court: content.court)
        context["memorandum"] = .object([
            "motion_title": .text(Wording.typographic(titles.motion)),
            "introduction": .list(prose.text(memorandum.introduction)),
            "background": .list(memorandum.background.flatMap { prose.text($0) }),
            "standard": .list(prose.text(memorandum.standard)),
            "argument": .list(memorandum.argument.flatMap { prose.text($0) }),
            "conclusion": .list(prose.text(memorandum.conclusion)),
        ])
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
