internal import CDeflate
internal import FilingXML

/// Whether a file is still as it was written, and for whom it was written.
package enum SealState: Hashable, Sendable {
    /// Nobody marked it: another program wrote it, or saved it anew.
    case absent
    /// Written for the same origin, and since changed by somebody.
    case broken
    /// Written for something else.
    case foreign
    /// Written for the same origin, and not changed since.
    case intact
}

/// A checksum of all parts, kept as a custom document property, so that a draft is replaced only while nobody has
/// worked on it. It protects against accidents, not against intent.
extension WordPackage {
    private static let sealPart = "/docProps/custom.xml"
    static let sealProperty = "FilingAssemblerSeal"

    /// Marks the package as written for an origin. One that has custom properties of its own stays unmarked.
    package mutating func seal(origin: String) {
        guard self[part: Self.sealPart] == nil else { return }
        _ = self[relationshipsOf: Self.top].add(
            type: WordNames.Relation.customProperties,
            target: "docProps/custom.xml"
        )
        self[part: Self.sealPart] = Part(
            name: Self.sealPart,
            contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            bytes: properties(value(origin: origin))
        )
    }

    package func sealState(origin: String) -> SealState {
        guard let part = self[part: Self.sealPart],
            let tree = try? XMLTree(parsing: part.bytes, named: part.name),
            let property = tree.root.elements.first(where: { $0.attribute("name") == Self.sealProperty })
        else { return .absent }
        let kept = property.text.split(separator: "-").map(String.init)
        let expected = value(origin: origin).split(separator: "-").map(String.init)
        guard kept.count == 2, kept[0] == expected[0] else { return .foreign }
        return kept[1] == expected[1] ? .intact : .broken
    }

    /// Two checksums: of the origin, so that its name does not leave the machine with the document, and of the parts.
    private func value(origin: String) -> String {
        var sum: UInt32 = 0
        for part in parts where part.name != Self.sealPart {
            sum = Self.checksum(Array(part.name.utf8), after: sum)
            sum = Self.checksum(part.bytes, after: sum)
        }
        return "\(Self.checksum(Array(origin.utf8), after: 0))-\(sum)"
    }

    private static func checksum(_ bytes: [UInt8], after sum: UInt32) -> UInt32 {
        libdeflate_crc32(sum, bytes, bytes.count)
    }

    private static let skeleton = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
        xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
        <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="\(sealProperty)"><vt:lpwstr/></property>\
        </Properties>
        """

    private func properties(_ value: String) -> [UInt8] {
        guard let tree = try? XMLTree(parsing: Array(Self.skeleton.utf8), named: Self.sealPart) else {
            preconditionFailure("the skeleton is a constant, and a test seals a package")
        }
        tree.root.firstElement?.firstElement?.setText(value)
        return tree.serialized()
    }
}
