/// One part of a package: a document, a style sheet, an image.
package struct Part: Hashable, Sendable {
    /// The name with its leading slash: `/word/document.xml`.
    package let name: String
    package var contentType: String
    package var bytes: [UInt8] { didSet { packed = nil } }
    /// ``bytes`` as they go into a container, when they are known; a part that never changes is packed once.
    private(set) var packed: PackedBytes?

    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
    }

    init(name: String, contentType: String, bytes: [UInt8], packed: PackedBytes?) {
        self.init(name: name, contentType: contentType, bytes: bytes)
        self.packed = packed
    }

    /// Whether the part is XML, by its content type.
    package var isXML: Bool {
        contentType.hasSuffix("+xml") || contentType == "application/xml" || contentType == "text/xml"
    }

    /// Whether the part holds paragraphs.
    package var isStory: Bool { WordNames.Content.stories.contains(contentType) }

    mutating func pack(with deflater: borrowing Deflater) {
        if packed == nil { packed = deflater.pack(bytes) }
    }
}

/// Bytes as a zip container stores them.
struct PackedBytes: Hashable, Sendable {
    enum Method: Hashable, Sendable { case stored, deflated }

    var method: Method
    var bytes: [UInt8]
    /// Of the unpacked bytes.
    var checksum: UInt32
    var unpackedCount: Int
}
