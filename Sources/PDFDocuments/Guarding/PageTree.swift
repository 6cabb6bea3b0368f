/// Looks at a page tree before qpdf climbs it, which it does by recursion: a tree ten thousand levels deep would end the
/// whole program.
enum PageTree {
    private static let mostLevels = 200

    /// - Throws: ``PDFError/tooComplex(detail:)``. Trees that contain themselves are left to qpdf, which notices.
    static func check(_ root: PDFObject) throws(PDFError) {
        var waiting = [(node: root["/Pages"], level: 1)]
        var seen: Set<ObjectIdentity> = []
        while let (node, level) = waiting.popLast() {
            if let identity = node.identity, !seen.insert(identity).inserted { continue }
            guard level <= mostLevels else { throw .tooComplex(detail: "its page tree is too deep") }
            for kid in node["/Kids"].items where kid["/Kids"].count > 0 { waiting.append((kid, level + 1)) }
        }
    }
}
