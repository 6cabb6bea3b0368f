/// The head of one object as it stands in the file: its dictionary, and where its stream begins.
struct RawObject {
    private let entries: [Operand]
    /// From the beginning of the file; `nil` when it is no stream.
    let streamStart: Int?

    /// - Parameters:
    ///   - bytes: from the object's beginning, `12 0 obj` or, for a trailer, `trailer`.
    ///   - offset: of these bytes in the file.
    init?(_ bytes: [UInt8], at offset: Int) {
        var lexer = ContentLexer(bytes)
        var operands: [Operand] = []
        guard let word = lexer.nextOperator(&operands), word == "obj" || word == "trailer" else { return nil }
        let next = lexer.nextOperator(&operands)
        guard let entries = operands.first?.items else { return nil }
        self.entries = entries
        guard next == "stream" else {
            streamStart = nil
            return
        }
        var start = lexer.next
        if start < bytes.count, bytes[start] == 13 { start += 1 }
        if start < bytes.count, bytes[start] == 10 { start += 1 }
        streamStart = offset + start
    }

    /// A number, unless it stands in another object.
    func integer(_ key: String) -> Int? {
        guard let place = place(of: key), let number = entries[place].number, reference(key) == nil else { return nil }
        return abs(number) < 1e15 ? Int(number) : nil
    }

    /// The number of the object in which the value stands.
    func reference(_ key: String) -> Int? {
        guard let place = place(of: key), place + 1 < entries.count, let number = entries[place].number,
            entries[place + 1].number != nil, abs(number) < 1e9
        else { return nil }
        return Int(number)
    }

    func name(_ key: String) -> String? { place(of: key).flatMap { entries[$0].name } }

    func integers(_ key: String) -> [Int]? {
        place(of: key).flatMap { entries[$0].items }?.compactMap {
            $0.number.flatMap { abs($0) < 1e15 ? Int($0) : nil }
        }
    }

    func has(_ key: String) -> Bool { place(of: key) != nil }

    /// One filter or none; several count as one that nobody uses.
    var filter: String? { name("/Filter") ?? (has("/Filter") ? "several" : nil) }

    var predictor: (kind: Int, columns: Int) {
        let parameters = place(of: "/DecodeParms").flatMap { entries[$0].items } ?? []
        func number(_ key: String) -> Int? {
            guard let place = parameters.firstIndex(where: { $0.name == key }), place + 1 < parameters.count else {
                return nil
            }
            return parameters[place + 1].number.flatMap { abs($0) < 1e6 ? Int($0) : nil }
        }
        return (number("/Predictor") ?? 1, number("/Columns") ?? 1)
    }

    private func place(of key: String) -> Int? {
        guard let place = entries.firstIndex(where: { $0.name == key }), place + 1 < entries.count else { return nil }
        return place + 1
    }
}
