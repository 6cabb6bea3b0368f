internal import Diagnostics

/// One value of a YAML text, with its place. Scalars are as written: `no`, `012` and `12:30` are text.
struct YAMLNode {
    enum Content {
        /// `isPlain` is false for quoted and block scalars, which are text whatever they look like.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
        /// An alias, or something else that is reported already: to be passed over in silence.
        case refused
    }

    struct Entry {
        var key: Located<String>
        var value: YAMLNode
    }

    var content: Content
    var location: Location

    /// What the value is, in a filer's words.
    var kindName: String {
        switch content {
        case .scalar(let text, let isPlain): isPlain && text.isEmpty ? "empty" : "text"
        case .sequence: "a list"
        case .mapping: "a group of fields"
        case .refused: "refused"
        }
    }

    /// Nothing, or only quotation marks and space, was written after the colon.
    var isBlank: Bool {
        if case .scalar(let text, _) = content { return text.allSatisfy(\.isWhitespace) }
        return false
    }

    var isRefused: Bool {
        if case .refused = content { return true }
        return false
    }
}
