internal import Templating

/// The bookmarks that REF fields point to, and the fields.
///
/// One mechanism serves paragraphs, counts and exhibits: the key of the thing with `_` for `-`, which Word does not
/// allow in the name of a bookmark. Keys have no `_`, so that no two become one.
/// A name that begins with `_` is hidden in Word's list of bookmarks.
enum Bookmark {
    static func exhibit(_ key: String) -> String { "exhibit_" + name(key) }
    static func count(_ key: String) -> String { "count_" + name(key) }

    /// A paragraph of a paper by its key, or by the number that it has while the document is drafted.
    ///
    /// A key that two paragraphs have is a finding, and means the first of them.
    static func paragraph(_ number: Int, in numbers: RecordIndex.Numbers) -> String {
        numbers.keys[number].map { paragraph($0) } ?? "_Paragraph\(number)"
    }

    static func paragraph(_ key: String) -> String { "para_" + name(key) }

    private static func name(_ key: String) -> String {
        String(key.map { $0 == "-" ? "_" : $0 })
    }

    /// What stands between the marks of a bookmark.
    static func around(_ pieces: [RichText.Piece], named name: String) -> [RichText.Piece] {
        [.bookmarkStart(name)] + pieces + [.bookmarkEnd(name)]
    }

    /// The number of a numbered paragraph, without its full stop (`\r`), linked to it (`\h`).
    static func numberField(_ bookmark: String, cached: String, _ format: RichText.Format = .init()) -> RichText.Piece {
        .field(instruction: " REF \(bookmark) \\r \\h ", result: [.text(cached, format)])
    }

    /// The text of a bookmark, linked to it.
    static func textField(_ bookmark: String, cached: String, _ format: RichText.Format = .init()) -> RichText.Piece {
        .field(instruction: " REF \(bookmark) \\h ", result: [.text(cached, format)])
    }
}
