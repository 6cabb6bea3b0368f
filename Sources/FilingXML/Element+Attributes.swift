internal import CLibXML2

/// One attribute as it stands in a start tag. Namespace declarations are not attributes.
package struct XMLAttribute: Hashable, Sendable {
    /// The local name: `val` for `w:val`.
    package var name: String
    /// The namespace's URI; `nil` for an attribute without a prefix.
    package var namespace: String?
    package var prefix: String?
    package var value: String
}

extension Element {
    /// The attributes in the order of the source.
    package var attributes: [XMLAttribute] {
        var found: [XMLAttribute] = []
        var next = node.pointee.properties
        while let attribute = next {
            found.append(
                XMLAttribute(
                    name: CText.string(attribute.pointee.name),
                    namespace: attribute.pointee.ns.flatMap { CText.optional($0.pointee.href) },
                    prefix: attribute.pointee.ns.flatMap { CText.optional($0.pointee.prefix) },
                    value: CText.value(of: attribute)
                )
            )
            next = attribute.pointee.next
        }
        return found
    }

    /// The value of an attribute, or `nil` when it is absent. `nil` as namespace means: without a prefix.
    package func attribute(_ name: String, namespace: String? = nil) -> String? {
        var next = node.pointee.properties
        while let attribute = next {
            if CText.equal(attribute.pointee.name, name), CText.isNamespace(attribute.pointee.ns, namespace) {
                return CText.value(of: attribute)
            }
            next = attribute.pointee.next
        }
        return nil
    }

    /// Whether white space in the text counts: `xml:space="preserve"` here or on the nearest ancestor that says.
    package var keepsSpace: Bool { xmlNodeGetSpacePreserve(node) == 1 }

    /// The namespace declarations written in this very start tag, in order.
    package var namespaceDeclarations: [(prefix: String?, uri: String)] {
        var found: [(prefix: String?, uri: String)] = []
        var next = node.pointee.nsDef
        while let declared = next {
            found.append((CText.optional(declared.pointee.prefix), CText.string(declared.pointee.href)))
            next = declared.pointee.next
        }
        return found
    }
}
