/// A longest rising row among some values: of `C A B`, `A B`.
enum RisingRow {
    /// The places of its values. Of several such rows, one whose values come early.
    static func indices<Value: Comparable>(of values: [Value]) -> Set<Int> {
        // Read from the end: for each length of row, the place of the greatest value that one can begin with.
        var heads: [Int] = []
        var next = [Int?](repeating: nil, count: values.count)
        for place in values.indices.reversed() {
            var low = 0
            var high = heads.count
            while low < high {
                let middle = (low + high) / 2
                if values[place] < values[heads[middle]] { low = middle + 1 } else { high = middle }
            }
            if low > 0 { next[place] = heads[low - 1] }
            if low == heads.count { heads.append(place) } else { heads[low] = place }
        }
        var row: Set<Int> = []
        var place = heads.last
        while let index = place {
            row.insert(index)
            place = next[index]
        }
        return row
    }
}
