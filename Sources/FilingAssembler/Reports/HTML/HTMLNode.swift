internal import FilingXML

/// A piece of an HTML page as a value. Every text and attribute is escaped when it is written, and nowhere else.
indirect enum HTMLNode: Sendable {
    case text(String)
    case element(String, [(name: String, value: String)], [HTMLNode])

    /// An element without attributes but a class.
    static func tag(_ name: String, class style: String? = nil, _ children: [HTMLNode]) -> HTMLNode {
        .element(name, style.map { [("class", $0)] } ?? [], children)
    }

    static func tag(_ name: String, class style: String? = nil, _ text: String) -> HTMLNode {
        tag(name, class: style, [.text(text)])
    }

    /// The message of a finding: what stands in backticks is code.
    static func message(_ text: String) -> [HTMLNode] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.count % 2 == 1 else { return [.text(text)] }
        return parts.enumerated().compactMap { index, part in
            if part.isEmpty { return nil }
            return index % 2 == 1 ? .tag("code", String(part)) : .text(String(part))
        }
    }

    static func table(class style: String, head: [String], rows: [[[HTMLNode]]]) -> HTMLNode {
        let cells = head.map { HTMLNode.element("th", [("scope", "col")], [.text($0)]) }
        let body = rows.map { row in HTMLNode.tag("tr", row.map { .tag("td", $0) }) }
        return .tag("table", class: style, [.tag("thead", [.tag("tr", cells)]), .tag("tbody", body)])
    }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): XMLEscaping.append(text: text, to: &bytes)
        case .element(let name, let attributes, let children):
            bytes += "<\(name)".utf8
            for attribute in attributes {
                bytes += " \(attribute.name)=\"".utf8
                XMLEscaping.append(attribute: attribute.value, to: &bytes)
                bytes.append(UInt8(ascii: "\""))
            }
            guard !Self.void.contains(name) else {
                bytes += "/>\n".utf8
                return
            }
            bytes.append(UInt8(ascii: ">"))
            for child in children { child.write(to: &bytes) }
            bytes += "</\(name)>".utf8
            if !Self.inline.contains(name) { bytes.append(UInt8(ascii: "\n")) }
        }
    }

    /// Elements that have no end tag in HTML.
    private static let void: Set<String> = ["meta", "br"]
    /// Elements in running text, behind which a line break would be read as a space.
    private static let inline: Set<String> = ["a", "b", "code", "em", "mark", "span"]
}
