package import Diagnostics

/// One value of a YAML text, with its place. Scalars are as written: `no`, `012` and `12:30` are text.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        /// `isPlain` is false for quoted and block scalars, which are text whatever they look like.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
        /// An alias or something nested too deep: already reported, and to be passed over in silence.
        case refused
    }

    package struct Entry: Sendable {
        package var key: Located<String>
        package var value: YAMLNode
    }

    package var content: Content
    package var location: Location

    /// What the value is, in a filer's words.
    package var kindName: String {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a group of fields"
        case .refused: "something refused"
        }
    }

    /// Nothing was written after the colon.
    package var isBlank: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.isEmpty }
        return false
    }
}
