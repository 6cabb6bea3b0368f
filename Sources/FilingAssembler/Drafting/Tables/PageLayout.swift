internal import Diagnostics
internal import PDFDocuments
internal import WordDocuments

/// A document whose tables wait for page numbers.
struct LayoutPass: Sendable {
    /// A copy that says at its end on which page each bookmark stands. Its tables have pages of their own (i, ii, …),
    /// so that their length moves nothing, and one pass is enough.
    let probe: @Sendable () throws -> WordPackage
    /// The document, once pages are known by bookmark.
    let redraft: @Sendable ([String: Int]) throws -> WordPackage
}

/// Learns page numbers from LibreOffice, which lays a document out as it prints it.
enum PageLayout {
    /// What stands around a bookmark and its page at the end of a probe.
    private static let mark = "@@"

    /// The drafts with their page numbers, learnt in one run of LibreOffice for all that need any.
    /// - Throws: ``PrintFault``, ``DraftFault``.
    static func settled(_ drafts: [Draft]) async throws -> [Draft] {
        let waiting = drafts.indices.filter { drafts[$0].layout != nil }
        guard !waiting.isEmpty else { return drafts }
        let scratch = try ScratchFolder()
        let jobs = try waiting.compactMap { index in
            try drafts[index].layout.map { PDFPrinter.Job(name: "probe\(index)", docx: try $0.probe().docx()) }
        }
        try await PDFPrinter.print(jobs, into: scratch.path)
        var settled = drafts
        for index in waiting {
            guard let layout = drafts[index].layout else { continue }
            let pages = try await pages(in: FilePath.join(scratch.path, "probe\(index).pdf"))
            settled[index].package = try layout.redraft(pages)
            settled[index].layout = nil
        }
        return settled
    }

    private static func pages(in pdf: String) async throws(PrintFault) -> [String: Int] {
        do throws(ChildProgram.Fault) {
            let text = try await ChildProgram.run(
                ExhibitTextReader.program,
                ["-q", "-enc", "UTF-8", pdf, "-"],
                seconds: 60,
                outputLimit: 64 << 20
            )
            return read(String(decoding: text, as: UTF8.self))
        } catch {
            let work = "reading the pages of the tables"
            throw PrintFault(error, of: ExhibitTextReader.program, in: ExhibitTextReader.package, at: work)
        }
    }

    /// Reads `@@_Cite3=12@@`.
    static func read(_ text: String) -> [String: Int] {
        var pages: [String: Int] = [:]
        for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix(mark) && line.hasSuffix(mark) {
            let words = line.dropFirst(mark.count).dropLast(mark.count).split(separator: "=")
            guard words.count == 2, let page = Int(words[1]) else { continue }
            pages[String(words[0])] = page
        }
        return pages
    }
}
