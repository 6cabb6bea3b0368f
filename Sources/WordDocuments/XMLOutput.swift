internal import FilingXML

/// Writes the package's own small files, which are a root with empty elements in it.
struct XMLOutput {
    private var bytes: [UInt8] = []
    private let root: String

    init(root: String, namespace: String) {
        self.root = root
        append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        open(root, [("xmlns", namespace)])
    }

    private mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        startTag(name, attributes)
        append(">")
    }

    mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
        startTag(name, attributes)
        append("/>")
    }

    private mutating func close(_ name: String) { append("</\(name)>") }

    consuming func finished() -> [UInt8] {
        close(root)
        return bytes
    }

    private mutating func startTag(_ name: String, _ attributes: [(name: String, value: String)]) {
        append("<\(name)")
        for attribute in attributes {
            append(" \(attribute.name)=\"")
            XMLEscaping.append(attribute: attribute.value, to: &bytes)
            append("\"")
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
