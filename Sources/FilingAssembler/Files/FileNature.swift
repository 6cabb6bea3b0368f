/// What a file is by its first bytes or, where they do not say, by its name.
enum FileNature {
    /// A Word document, or what Word makes and can only be refused: `.doc`, RTF.
    case word
    /// A PDF.
    case printed
    case text

    /// A file that cannot be read is what its name says; whoever reads it tells why it cannot be.
    init(of path: String) {
        let start = (try? InputFile.opened(path, named: path) { InputFile.beginning(of: $0) }) ?? []
        let beginnings: [(bytes: [UInt8], nature: FileNature)] = [
            ([0x50, 0x4B, 0x03, 0x04], .word), ([0xD0, 0xCF, 0x11, 0xE0], .word), (Array("{\\rtf".utf8), .word),
            (Array("%PDF-".utf8), .printed),
        ]
        if let known = beginnings.first(where: { start.starts(with: $0.bytes) }) {
            self = known.nature
            return
        }
        switch FilePath.ending(of: path) {
        case "docx", "dotx", "docm": self = .word
        case "pdf": self = .printed
        default: self = .text
        }
    }
}
