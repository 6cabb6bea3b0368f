internal import Diagnostics
internal import FilingXML
internal import WordDocuments

/// Findings as Word comments in the template they are about.
struct CommentMarks {
    static let author = "Filing Assembler"
    private static let partName = "/word/comments.xml"
    private static let word = WordNames.main

    private let document: XMLTree
    private let comments: XMLTree
    /// The paragraphs of the body in the order in which findings count them.
    private var paragraphs: [Element] = []
    private var nextID = 0

    /// The package with a comment for each finding; comments of an earlier run are taken out.
    static func marked(_ package: WordPackage, _ findings: [Diagnostic]) throws(TemplateFault) -> WordPackage {
        guard let main = package.main else { return package }
        let known = package.part(ofType: WordNames.Relation.comments, from: main.name)
        let part = known ?? Part(name: partName, contentType: WordNames.Content.comments, bytes: [])
        // A package without comments gets its first part of them only when there is something to say.
        guard known != nil || !findings.isEmpty else { return package }
        var marks = try CommentMarks(main, comments: known?.bytes)
        for finding in findings { marks.add(finding) }
        return marks.package(package, main, part)
    }

    private init(_ main: Part, comments: [UInt8]?) throws(TemplateFault) {
        let empty = "<w:comments xmlns:w=\"\(Self.word)\"/>"
        do throws(XMLSyntaxError) {
            document = try XMLTree(parsing: main.bytes, named: main.name)
            self.comments = try XMLTree(parsing: comments ?? Array(empty.utf8), named: Self.partName)
        } catch {
            throw TemplateFault(diagnostics: [error.diagnostic(rule: "TPL-XML")])
        }
        dropEarlierMarks()
        let ids = self.comments.root.elements.compactMap {
            $0.attribute("id", namespace: Self.word).flatMap { Int($0) }
        }
        nextID = (ids.max() ?? -1) + 1
        collectParagraphs(of: document.root)
    }

    private func package(_ package: WordPackage, _ main: Part, _ part: Part) -> WordPackage {
        var package = package
        package.setBytes(document.serialized(), of: main.name)
        var part = part
        part.bytes = comments.serialized()
        if package[part: part.name] == nil {
            let target = String(part.name.dropFirst())
            _ = package[relationshipsOf: main.name].add(type: WordNames.Relation.comments, target: "/\(target)")
        }
        package[part: part.name] = part
        return package
    }

    private mutating func collectParagraphs(of element: Element) {
        for child in element.elements {
            if child.isNamed("p", in: Self.word) { paragraphs.append(child) }
            collectParagraphs(of: child)
        }
    }

    // MARK: Adding

    private mutating func add(_ finding: Diagnostic) {
        guard let paragraph = paragraph(of: finding), let comment = comment(finding) else { return }
        let id = String(nextID)
        nextID += 1
        comment.setAttribute("id", namespace: Self.word, to: id)
        let start =
            if let properties = paragraph.child("pPr", in: Self.word) {
                properties.insertElement("commentRangeStart", in: Self.word, .after)
            } else {
                paragraph.insertElement("commentRangeStart", in: Self.word, .first)
            }
        let end = paragraph.insertElement("commentRangeEnd", in: Self.word)
        let reference = paragraph.insertElement("r", in: Self.word)?.insertElement("commentReference", in: Self.word)
        for element in [start, end, reference] { element?.setAttribute("id", namespace: Self.word, to: id) }
    }

    /// The paragraph of the body that a finding is about. Word has no comments in headers, footers and text boxes:
    /// there the first paragraph, or the one that holds the box, says where to look.
    private func paragraph(of finding: Diagnostic) -> Element? {
        let place = TemplatePlace(finding.excerpt)
        guard place.part.isEmpty, let number = place.paragraph, paragraphs.indices.contains(number - 1)
        else { return paragraphs.first }
        var found = paragraphs[number - 1]
        var next = found.parent
        while let element = next {
            if element.isNamed("p", in: Self.word) { found = element }
            next = element.parent
        }
        return found
    }

    private func comment(_ finding: Diagnostic) -> Element? {
        guard let comment = comments.root.insertElement("comment", in: Self.word) else { return nil }
        comment.setAttribute("author", namespace: Self.word, to: Self.author)
        comment.setAttribute("initials", namespace: Self.word, to: "FA")
        for line in lines(of: finding) {
            let text = comment.insertElement("p", in: Self.word)?.insertElement("r", in: Self.word)?
                .insertElement("t", in: Self.word)
            text?.setText(Self.harmless(line))
        }
        return comment
    }

    private func lines(of finding: Diagnostic) -> [String] {
        var lines = ["\(finding.severity.rawValue)[\(finding.rule)]: \(finding.message)"]
        if let excerpt = finding.excerpt {
            let scalars = Array(excerpt.text.unicodeScalars)
            let marked = scalars[excerpt.marked.clamped(to: scalars.indices)]
            lines.append("\(excerpt.place): " + String(String.UnicodeScalarView(marked)))
        }
        if let help = finding.help { lines.append(help) }
        return lines
    }

    /// A comment that quotes a tag must not become one when the template is used: an invisible character
    /// (U+2060, word joiner) stands between its braces.
    private static func harmless(_ text: String) -> String {
        var made = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            let opens = last == "{" && ["{", "%", "#"].contains(scalar)
            let closes = scalar == "}" && last.map { ["}", "%", "#"].contains($0) } == true
            if opens || closes { made.append("\u{2060}") }
            made.append(scalar)
            last = scalar
        }
        return String(made)
    }

    // MARK: Earlier marks

    private func dropEarlierMarks() {
        let mine = comments.root.elements.filter { $0.attribute("author", namespace: Self.word) == Self.author }
        guard !mine.isEmpty else { return }
        let ids = Set(mine.compactMap { $0.attribute("id", namespace: Self.word) })
        for comment in mine { comment.remove() }
        dropAnchors(ids, in: document.root)
    }

    private func dropAnchors(_ ids: Set<String>, in element: Element) {
        for child in element.elements {
            let id = child.attribute("id", namespace: Self.word) ?? ""
            if ids.contains(id),
                child.isNamed("commentRangeStart", in: Self.word) || child.isNamed("commentRangeEnd", in: Self.word)
            {
                child.remove()
            } else if child.isNamed("r", in: Self.word), let reference = child.child("commentReference", in: Self.word),
                ids.contains(reference.attribute("id", namespace: Self.word) ?? "")
            {
                child.remove()
            } else {
                dropAnchors(ids, in: child)
            }
        }
    }
}
