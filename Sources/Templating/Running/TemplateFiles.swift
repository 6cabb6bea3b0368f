package import WordDocuments

/// Where a running template finds the files that it or its data name. Templating itself reads none.
package struct TemplateFiles: Sendable {
    /// The Word document of a name, for `include_docx_template` and `{"subdoc": name}`; `nil` when there is none.
    package var document: @Sendable (String) -> WordPackage?
    /// The bytes of a PNG or JPEG, for `{"image": name}`.
    package var image: @Sendable (String) -> [UInt8]?

    package init(
        document: @escaping @Sendable (String) -> WordPackage? = { _ in nil },
        image: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
    ) {
        self.document = document
        self.image = image
    }
}

/// What values and included files have added to the document so far: parts, relationships, styles, lists.
struct Attachments: Sendable {
    /// The document in the making.
    var package: WordPackage
    /// The name of the part that is being written.
    var part = ""
    /// The files that are being included, outermost first.
    var including: [String] = []
    /// Bodies that have been taken over, so that a file included often brings its styles and lists once.
    var bodies: [String: GuestBody] = [:]
    /// Programs of those bodies.
    var programs: [String: Program] = [:]
    /// By part: the namespaces that its root declares, by prefix.
    var namespaces: [String: [String: String]] = [:]
    /// The lists that begin anew, each with the one it looks like.
    var lists: [(number: Int, like: Int)] = []
    /// The number that the next list gets, once somebody has asked.
    var nextList: Int?
    /// The ids of the document's styles, once somebody has asked.
    var styles: Set<String>?

    /// Files may include each other this deep.
    static let deepest = 10

    /// Relationships belong to a part, so the same file in a header is another body.
    func key(_ name: String, isVerbatim: Bool) -> String { "\(part)\n\(isVerbatim)\n\(name)" }
}

extension Attachments {
    /// A list that looks as this one and begins anew.
    mutating func newList(like list: Int) -> Int {
        let number = nextList ?? package.highestList + 1
        nextList = number + 1
        lists.append((number, list))
        return number
    }
}

/// The body of another document, ready to be compiled: ids, styles, lists and relationships are the host's.
struct GuestBody: Sendable {
    /// A whole document, so that it can be parsed.
    var document: [UInt8]
    /// What stands in front of the first block and behind the last one, when it is printed.
    var opening: [UInt8]
    var closing: [UInt8]
    /// Its footnotes as a document of their own, to be printed with the same values.
    var notes: [UInt8] = []
    /// The numbers of its own lists.
    var lists: Set<Int32> = []
}
