/// A table whose number of columns depends on the data; its grid is written when its rows are known.
struct TablePlan: Sendable {
    /// The widths of `w:gridCol`, in twentieths of a point.
    var widths: [Int?]
    /// The grid as it stands in the template.
    var grid: [UInt8]
    var prefix: String
}

struct TableFrame {
    var plan: Int
    /// Where the grid goes, in the output.
    var place: Int
    var cells = 0
    var span = 0
    var mostCells = 0
    var widestSpan = 0
}

extension Machine {
    mutating func beginTable(_ table: Int) { tables.append(TableFrame(plan: table, place: output.count)) }

    mutating func beginRow() {
        guard !tables.isEmpty else { return }
        finishRow(tables.count - 1)
    }

    mutating func countCell(_ span: Int) {
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].cells += 1
        tables[tables.count - 1].span += max(0, min(span, 10_000))
    }

    private mutating func finishRow(_ table: Int) {
        tables[table].mostCells = max(tables[table].mostCells, tables[table].cells)
        tables[table].widestSpan = max(tables[table].widestSpan, tables[table].span)
        tables[table].cells = 0
        tables[table].span = 0
    }

    mutating func endTable() {
        guard !tables.isEmpty else { return }
        finishRow(tables.count - 1)
        let frame = tables.removeLast()
        let plan = program.tables[frame.plan]
        output.insert(contentsOf: Self.grid(plan, frame), at: frame.place)
    }

    // MARK: What Word cannot open

    /// Word calls a table without rows and a row without cells damage. Source: ECMA-376 Part 1, 17.4.
    mutating func endHolder(of child: WordName) {
        guard let start = holders.popLast() else { return }
        let written = Array("<\(program.prefix)\(child.rawValue)".utf8)
        if Text.find(written, in: output, from: start) == nil { output.removeSubrange(start...) }
    }

    /// A cell ends with a paragraph. Source: ECMA-376 Part 1, 17.4.65.
    mutating func endCell() {
        let w = program.prefix
        let ends = ["</\(w)p>", "<\(w)p/>"]
        if !ends.contains(where: { output.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
            output += Array("<\(w)p/>".utf8)
        }
    }

    // MARK: The grid

    /// As docxtpl does it: more cells than columns share the table's width; columns that no row has go,
    /// and the others take their width.
    private static func grid(_ plan: TablePlan, _ frame: TableFrame) -> [UInt8] {
        var widths = plan.widths
        let added = frame.mostCells - widths.count
        if added > 0 {
            let total = Double(widths.reduce(0) { $0 + ($1 ?? 0) })
            if total > 0 {
                let before = total / Double(widths.count)
                let after = total / Double(widths.count + added)
                widths = widths.map { $0.map { Int(Double($0) * after / before) } }
                widths += Array(repeating: Int(after), count: added)
            }
        }
        let removed = widths.count - frame.widestSpan
        if removed > 0, frame.widestSpan > 0 {
            let room = widths.suffix(removed).reduce(0) { $0 + ($1 ?? 0) } / frame.widestSpan
            widths = widths.dropLast(removed).map { ($0 ?? 0) + room }
        }
        guard widths != plan.widths else { return plan.grid }
        let w = plan.prefix
        let columns = widths.map { $0.map { "<\(w)gridCol \(w)w=\"\($0)\"/>" } ?? "<\(w)gridCol/>" }
        return Array("<\(w)tblGrid>\(columns.joined())</\(w)tblGrid>".utf8)
    }
}
