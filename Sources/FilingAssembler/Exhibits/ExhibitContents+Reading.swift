internal import PDFDocuments
internal import Review

extension ExhibitContents {
    /// The fewest dots per inch at which small print of a scan stays legible.
    private static let legible = 200.0

    /// Looks into a file. Slow for a large one: every page is read.
    ///
    /// - Returns: `nil` where the file cannot be read after all.
    init?(of path: String) {
        guard let file = try? PDFFile(path: path), let found = try? file.inspection() else { return nil }
        self.init()
        repairs = found.repairs
        pdfAClaim = found.pdfAClaim
        attachments = found.attachments
        activeContent = found.activeContent.map { "\(Self.name($0.kind)) (\($0.place))" }
        formFields = max(found.form?.fields ?? 0, found.form?.isXFA ?? false ? 1 : 0)
        properties = found.metadata.map { Words($0.name, $0.text) }
        annotations = found.annotations.flatMap { annotation in
            annotation.texts.map { Words(annotation.kind, page: annotation.page, $0) }
        }
        bookmarks = found.bookmarks.map(\.title)
        fontsNotEmbedded = found.fontsNotEmbedded
        isIncomplete = found.isIncomplete
        for (index, page) in found.pages.enumerated() { add(page, number: index + 1) }
        guard !found.isIncomplete else { return }
        for page in found.pages.indices { addCovers(of: page + 1, in: file) }
    }

    private static func name(_ kind: PDFInspection.ActiveContent.Kind) -> String {
        switch kind {
        case .javaScript: "a script"
        case .launch: "a call of another program"
        case .media: "sound or film"
        case .submission: "sending of a form"
        case .other: "another action"
        }
    }

    private mutating func add(_ page: PDFInspection.PageFacts, number: Int) {
        let (width, height) = (page.geometry.width, page.geometry.height)
        let isLetter = Self.isLetter(width, height)
        if Self.isLetter(height, width) && !isLetter {
            sidewaysPages.append(number)
        } else if !isLetter {
            oddSizedPages.append(number)
        }
        if let resolution = page.scanResolution, resolution < Self.legible { coarsePages.append(number) }
    }

    /// Within a tenth of an inch, in points.
    private static func isLetter(_ width: Double, _ height: Double) -> Bool {
        abs(width - 612) < 7.2 && abs(height - 792) < 7.2
    }

    private mutating func addCovers(of page: Int, in file: borrowing PDFFile) {
        let found = (try? file.coveringRectangles(page: page)) ?? []
        let kinds = Set(
            found.filter { !$0.carriesText }.map { cover in
                cover.kind == .redactionMark ? Cover.Kind.mark : cover.isDark ? .dark : .light
            }
        )
        covers += kinds.sorted { $0.rawValue < $1.rawValue }.map { Cover(page: page, kind: $0) }
    }
}

// For the cache.
extension ExhibitContents {
    var bytes: [UInt8] {
        var record = CacheRecord()
        record.add(repairs)
        record.add(pdfAClaim.map { [$0] } ?? [])
        record.add(attachments)
        record.add(activeContent)
        record.add(formFields)
        for words in [properties, annotations] {
            record.add(words.flatMap { [$0.name, String($0.page), $0.text] })
        }
        record.add(bookmarks)
        record.add(fontsNotEmbedded)
        for pages in [sidewaysPages, oddSizedPages, coarsePages, covers.flatMap { [$0.page, $0.kind.rawValue] }] {
            record.add(pages.map(String.init))
        }
        record.add(isIncomplete ? 1 : 0)
        return record.bytes
    }

    init?(_ bytes: [UInt8]) {
        var record = CacheRecord(bytes)
        self.init()
        guard let repairs = record.nextTexts(), let claim = record.nextTexts(), let attachments = record.nextTexts(),
            let active = record.nextTexts(), let fields = record.nextNumber(), let properties = record.nextTexts(),
            let annotations = record.nextTexts(), let bookmarks = record.nextTexts(), let fonts = record.nextTexts(),
            let sideways = record.nextTexts(), let odd = record.nextTexts(), let coarse = record.nextTexts(),
            let covers = record.nextTexts(), let incomplete = record.nextNumber()
        else { return nil }
        self.repairs = repairs
        pdfAClaim = claim.first
        self.attachments = attachments
        activeContent = active
        formFields = fields
        self.properties = Self.words(properties)
        self.annotations = Self.words(annotations)
        self.bookmarks = bookmarks
        fontsNotEmbedded = fonts
        sidewaysPages = sideways.compactMap { Int($0) }
        oddSizedPages = odd.compactMap { Int($0) }
        coarsePages = coarse.compactMap { Int($0) }
        let numbers = covers.compactMap { Int($0) }
        self.covers = stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
            Cover.Kind(rawValue: numbers[index + 1]).map { Cover(page: numbers[index], kind: $0) }
        }
        isIncomplete = incomplete == 1
    }

    private static func words(_ fields: [String]) -> [Words] {
        stride(from: 0, to: fields.count - 2, by: 3).map { index in
            Words(fields[index], page: Int(fields[index + 1]) ?? 0, fields[index + 2])
        }
    }
}
