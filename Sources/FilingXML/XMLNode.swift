internal import CLibXML2

/// One thing that stands inside an element.
package enum XMLNode {
    case element(Element)
    case text(String)
    /// Text that the source wrote as `<![CDATA[…]]>`.
    case cdata(String)
    case comment(String)
    case instruction(target: String, data: String)

    init?(_ node: xmlNodePtr, in tree: XMLTree) {
        switch node.pointee.type {
        case XML_ELEMENT_NODE: self = .element(Element(tree: tree, node: node))
        case XML_TEXT_NODE: self = .text(CText.string(node.pointee.content))
        case XML_CDATA_SECTION_NODE: self = .cdata(CText.string(node.pointee.content))
        case XML_COMMENT_NODE: self = .comment(CText.string(node.pointee.content))
        case XML_PI_NODE:
            self = .instruction(target: CText.string(node.pointee.name), data: CText.string(node.pointee.content))
        default: return nil
        }
    }

    package var element: Element? {
        if case .element(let element) = self { element } else { nil }
    }

    /// The words of text and CDATA; `nil` for everything else.
    package var text: String? {
        switch self {
        case .text(let text), .cdata(let text): text
        case .element, .comment, .instruction: nil
        }
    }

    /// Appends exactly what serializing the whole document would write for this node.
    package func serialize(to bytes: inout [UInt8]) {
        switch self {
        case .element(let element): XMLWriter.append(element.node, to: &bytes)
        case .text(let text): XMLEscaping.append(text: text, to: &bytes)
        case .cdata(let text): XMLWriter.appendCDATA(text.utf8, to: &bytes)
        case .comment(let text): XMLWriter.appendComment(text.utf8, to: &bytes)
        case .instruction(let target, let data): XMLWriter.appendInstruction(target.utf8, data.utf8, to: &bytes)
        }
    }
}
