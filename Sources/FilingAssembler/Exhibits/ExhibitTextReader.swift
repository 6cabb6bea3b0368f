internal import Review

/// Reads the words of a PDF through poppler's `pdftotext`, page by page.
enum ExhibitTextReader {
    static let program = "pdftotext"
    static let package = "poppler-utils"

    /// A page of a brief has 2 KB: this is some thirty thousand pages.
    private static let mostBytes = 64 << 20

    static func read(_ path: String, pages: Int, seconds: Int) async -> ExhibitText {
        do throws(ChildProgram.Fault) {
            // In reading order, not as laid out: so the columns of a page stay apart.
            let arguments = ["-q", "-enc", "UTF-8", path.hasPrefix("-") ? "./" + path : path, "-"]
            let text = try await ChildProgram.run(program, arguments, seconds: seconds, outputLimit: mostBytes)
            return .read(split(text, pages: pages))
        } catch {
            switch error {
            case .isMissing: return .unread(.missingProgram(program, package: package))
            case .tookTooLong(let seconds): return .unread(.tookTooLong(seconds: seconds))
            case .saidTooMuch: return .unread(.tooMuch(bytes: mostBytes))
            case .failed(let detail): return .unread(.failed(detail: detail))
            }
        }
    }

    /// Each page ends with a form feed. A page that poppler could not read is empty, so that numbers stay right.
    static func split(_ text: [UInt8], pages: Int) -> [PageText] {
        var words = text.split(separator: 12, omittingEmptySubsequences: false)
            .map { PageText(String(decoding: $0, as: UTF8.self)) }
        if words.last?.words.isEmpty ?? false { words.removeLast() }
        while words.count < pages { words.append(PageText("")) }
        return words
    }
}
