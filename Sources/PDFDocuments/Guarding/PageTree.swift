internal import CQPDF

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
            let kids = node["/Kids"]
            for index in 0..<kids.count where isBranch(kids, index) { waiting.append((kids[index], level + 1)) }
        }
    }

    /// Straight at qpdf, since it is asked of every page, and there may be a hundred thousand.
    private static func isBranch(_ kids: PDFObject, _ index: Int) -> Bool {
        let kid = qpdf_oh_get_array_item(kids.data, kids.handle, Int32(index))
        defer { qpdf_oh_release(kids.data, kid) }
        guard qpdf_oh_get_type_code(kids.data, kid) == ot_dictionary else { return false }
        let grandchildren = qpdf_oh_get_key(kids.data, kid, "/Kids")
        defer { qpdf_oh_release(kids.data, grandchildren) }
        return qpdf_oh_get_type_code(kids.data, grandchildren) == ot_array
    }
}
