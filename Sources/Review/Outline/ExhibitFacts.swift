/// What is known about an exhibit's file.
package struct ExhibitFacts: Hashable, Sendable {
    package enum FileState: Hashable, Sendable {
        case present
        case missing
        /// It is there and is no readable PDF.
        case unreadable(Fault)
        /// Its path leads out of the exhibits folder.
        case outside
    }

    /// Why a file that is there cannot be read as a PDF.
    package enum Fault: Hashable, Sendable {
        case isFolder
        /// A device or a pipe.
        case isNoFile
        case isEmpty
        case isNoPDF
        case needsPassword
        case isDamaged(detail: String)
        case hasNoPages
        /// Built so that reading it would take more memory or time than any exhibit needs.
        case isTooComplex(detail: String)
        case cannotBeOpened(detail: String)

        /// One clause, to stand behind the file's name.
        package var complaint: String {
            switch self {
            case .isFolder: "is a folder, not a file"
            case .isNoFile: "is a device or a pipe, not a file"
            case .isEmpty: "is empty: it has no bytes"
            case .isNoPDF: "is not a PDF file"
            case .needsPassword: "is protected by a password"
            case .isDamaged(let detail): "is damaged and cannot be read (\(detail))"
            case .hasNoPages: "has no pages"
            case .isTooComplex(let detail): "is built to exhaust its reader (\(detail))"
            case .cannotBeOpened(let detail): "cannot be opened: \(detail)"
            }
        }
    }

    package var file: FileState
    /// For a file that is missing: the file in its folder that is most likely meant.
    package var nearest: String?
    /// `nil` where nobody could count.
    package var pages: Int?
    package var isEncrypted: Bool
    package var bytes: Int?
    /// `nil` where nobody has looked.
    package var text: ExhibitText?
    /// `nil` where nobody has looked.
    package var contents: ExhibitContents?

    package init(
        _ file: FileState,
        pages: Int? = nil,
        isEncrypted: Bool = false,
        bytes: Int? = nil,
        text: ExhibitText? = nil,
        contents: ExhibitContents? = nil
    ) {
        self.file = file
        self.pages = pages
        self.isEncrypted = isEncrypted
        self.bytes = bytes
        self.text = text
        self.contents = contents
    }
}

/// The words of an exhibit, page by page, or why there are none.
package enum ExhibitText: Hashable, Sendable {
    case read([PageText])
    case unread(Obstacle)

    package enum Obstacle: Hashable, Sendable {
        case missingProgram(String, package: String)
        case tookTooLong(seconds: Int)
        case tooMuch(bytes: Int)
        case failed(detail: String)

        /// One clause in a filer's words.
        package var complaint: String {
            switch self {
            case .missingProgram(let name, let package):
                "`\(name)` is not installed; the Debian package `\(package)` brings it"
            case .tookTooLong(let seconds): "reading its text took longer than \(seconds) seconds and was ended"
            case .tooMuch(let bytes): "it has more than \(bytes >> 20) MiB of text"
            case .failed(let detail): "its text cannot be read (\(detail))"
            }
        }

        package var remedy: String {
            switch self {
            case .missingProgram(_, let package): "install `\(package)`"
            case .tookTooLong: "look at the file, or allow more time with `--time-limit`"
            case .tooMuch: "split the exhibit"
            case .failed: "export or scan the exhibit again"
            }
        }
    }

    package var pages: [PageText]? {
        if case .read(let pages) = self { pages } else { nil }
    }
}

/// The words of one page.
package struct PageText: Hashable, Sendable {
    /// Empty where only ``hasText`` was wanted.
    package var words: String
    /// Whether there is text at all; a scan has none, or only what a court or a scanner stamped on it.
    package var hasText: Bool
    /// The kinds of personal identifiers in the words.
    var identifiers: Set<IdentifierScan.Kind>

    /// So few letters and digits are a stamp, a page number or an artefact, and no page of text.
    private static let fewest = 24

    package init(_ words: String) {
        self.words = words
        hasText = Self.hasText(words)
        identifiers = PageIdentifiers.kinds(in: words)
    }

    private static func hasText(_ words: String) -> Bool {
        var count = 0
        for line in words.utf8.split(separator: 10) where !isCourtStamp(line) {
            for byte in line where byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 {
                count += 1
                if count >= fewest { return true }
            }
        }
        return false
    }

    /// `Case 1:25-cv-10001 Document 1-2 Filed 03/17/25 Page 3 of 9`, which CM/ECF prints over every page.
    private static func isCourtStamp(_ line: Substring.UTF8View.SubSequence) -> Bool {
        line.starts(with: "Case ".utf8) && Substring(line).contains(" Document ") && Substring(line).contains(" Filed ")
    }

    package func withoutWords() -> PageText {
        var page = self
        page.words = ""
        return page
    }
}
