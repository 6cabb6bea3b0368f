internal import CQPDF
internal import FilingXML

/// What a document says of itself, the same in both places where a PDF says it.
package struct DocumentProperties: Equatable, Sendable {
    package var title: String
    /// `2026-11-25`; nothing leaves the file without a date.
    package var day: String?

    package init(title: String, day: String? = nil) {
        self.title = title
        self.day = day
    }
}

extension PDFAssembly {
    /// Makes a printed document the same whoever printed it and when, and leaves no author in it.
    ///
    /// Two prints of one document by LibreOffice 7.4 differ in five places: the date in the document information and in the
    /// XMP metadata, the second in which the colour profile was made, the file's ID, and a checksum of LibreOffice's own.
    /// The conformance claim of PDF/A stays, since what it asks for is kept: both places agree, and there is an ID.
    package mutating func normalise(_ properties: DocumentProperties) {
        let trailer = document.trailer
        let old = trailer["/Info"]
        let claim = conformance()
        let producer = old["/Producer"].text
        let creator = old["/Creator"].text
        let information = document.object("<<>>")
        information.set("/Title", to: document.string(properties.title))
        if let producer { information.set("/Producer", to: document.string(producer)) }
        if let creator { information.set("/Creator", to: document.string(creator)) }
        if let day = properties.day {
            let date = "D:" + day.filter { $0 != "-" } + "000000Z"
            information.set("/CreationDate", to: document.string(Array(date.utf8)))
        }
        trailer.set("/Info", to: information.indirect())
        trailer.remove("/ID")
        trailer.remove("/DocChecksum")
        let packet = XMPPacket(properties: properties, producer: producer, creator: creator, conformance: claim)
        let kinds = ["/Type": document.name("/Metadata"), "/Subtype": document.name("/XML")]
        document.root.set("/Metadata", to: document.stream(packet.bytes(), kinds, isPlain: true))
        undateColorProfiles()
    }

    private func conformance() -> (part: String, level: String)? {
        var inspector = Inspector(document)
        inspector.inspectMetadata()
        guard let claim = inspector.found.pdfAClaim, let part = claim.first else { return nil }
        return (String(part), claim.dropFirst().uppercased())
    }

    /// The header of a profile holds its date, and may hold a checksum, which zeros declare as not computed.
    /// Source: ICC.1:2010, 7.2.8 and 7.2.18.
    private func undateColorProfiles() {
        for intent in document.root["/OutputIntents"].items {
            let profile = intent["/DestOutputProfile"]
            guard var bytes = StreamData.decode(profile, atMost: 8 << 20), bytes.count > 128 else { continue }
            // The year 2000, January 1: a profile without a date is not a valid one.
            bytes.replaceSubrange(24..<36, with: [7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
            bytes.replaceSubrange(84..<100, with: repeatElement(0, count: 16))
            let new = document.stream(bytes, ["/N": profile["/N"]])
            intent.set("/DestOutputProfile", to: new)
        }
    }
}

/// The XMP metadata of a document.
/// Source: ISO 16684-1; ISO 19005-2, 6.6.
struct XMPPacket {
    var properties: DocumentProperties
    var producer: String?
    var creator: String?
    var conformance: (part: String, level: String)?

    /// One schema in each description, as the older checkers want it. It stays uncompressed, so that every tool can read it.
    func bytes() -> [UInt8] {
        var lines = [
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"\(XMP.meta)\">", "<rdf:RDF xmlns:rdf=\"\(XMP.rdf)\">",
        ]
        if let conformance {
            let part = element("pdfaid:part", conformance.part)
            lines += description("pdfaid", XMP.pdfA, [part, element("pdfaid:conformance", conformance.level)])
        }
        let title = "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(properties.title))</rdf:li></rdf:Alt>"
        lines += description("dc", XMP.dublinCore, ["<dc:title>\(title)</dc:title>"])
        if let producer { lines += description("pdf", XMP.pdf, [element("pdf:Producer", producer)]) }
        let basic = [
            creator.map { element("xmp:CreatorTool", $0) },
            properties.day.map { element("xmp:CreateDate", "\($0)T00:00:00Z") },
        ].compactMap(\.self)
        if !basic.isEmpty { lines += description("xmp", XMP.basic, basic) }
        lines += ["</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"w\"?>"]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func description(_ prefix: String, _ namespace: String, _ content: [String]) -> [String] {
        ["<rdf:Description rdf:about=\"\" xmlns:\(prefix)=\"\(namespace)\">"] + content + ["</rdf:Description>"]
    }

    private func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        XMLEscaping.append(text: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
