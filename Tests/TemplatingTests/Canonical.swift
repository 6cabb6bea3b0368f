import FilingXML

/// A document as lines that two programs can agree on: runs of equal formatting joined, empty runs and ids left out.
enum Canonical {
    static func lines(of bytes: [UInt8]) throws -> [String] {
        let tree = try XMLTree(parsing: bytes, named: "document")
        var lines: [String] = []
        write(tree.root, 0, &lines)
        return lines
    }

    static func difference(_ left: [String], _ right: [String]) -> String {
        var place = 0
        while place < left.count, place < right.count, left[place] == right[place] { place += 1 }
        let start = max(0, place - 3)
        func shown(_ lines: [String]) -> String {
            lines[start..<min(lines.count, place + 4)].joined(separator: "\n")
        }
        return "ours:\n\(shown(left))\ndocxtpl:\n\(shown(right))"
    }

    private static func write(_ element: Element, _ depth: Int, _ lines: inout [String]) {
        lines.append(String(repeating: " ", count: depth) + head(of: element))
        var children = element.elements
        if element.name == "tcPr" { children.sort { $0.name < $1.name } }
        var text = ""
        var format = ""
        func flush() {
            if !text.isEmpty { lines.append(String(repeating: " ", count: depth + 1) + "run [\(format)] \(text)") }
            text = ""
        }
        for child in children {
            guard child.name == "r" else {
                flush()
                write(child, depth + 1, &lines)
                continue
            }
            let content = child.elements.filter { $0.name != "rPr" }
                .map { $0.name == "t" ? $0.text : "⟨\(flat($0))⟩" }.joined()
            guard !content.isEmpty else { continue }
            let next = child.elements.filter { $0.name == "rPr" }.map(flat).joined()
            if next != format { flush() }
            format = next
            text += content
        }
        flush()
        let own = element.children.compactMap(\.text).joined()
        if element.elements.isEmpty, !own.isEmpty { lines.append(String(repeating: " ", count: depth + 1) + own) }
    }

    private static func flat(_ element: Element) -> String {
        let children = element.elements
        return head(of: element) + (children.isEmpty ? element.text : "(" + children.map(flat).joined() + ")")
    }

    private static func head(of element: Element) -> String {
        let attributes = element.attributes
            .filter {
                $0.name != "space"
                    && !($0.name == "id" && ["docPr", "bookmarkStart", "bookmarkEnd"].contains(element.name))
            }
            .map { " \($0.name)=\($0.value)" }
            .sorted()
        return element.name + attributes.joined()
    }
}
