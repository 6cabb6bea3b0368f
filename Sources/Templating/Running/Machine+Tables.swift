/// A table whose number of columns depends on the data.
struct TablePlan: Sendable {
    var columns: [Int] = []
}

struct TableFrame {
    var plan: Int
    var widest = 0
    var current = 0
}

extension Machine {
    mutating func beginTable(_ table: Int) {}
    mutating func beginRow() {}
    mutating func countCells(_ count: Int) {}
    mutating func endRow() {}
    mutating func endTable(_ table: Int) {}
}
