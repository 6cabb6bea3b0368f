/// Text: source ISO 32000-1, 9.3 and 9.4.
extension PagePainter {
    mutating func performText(_ word: String, _ operands: [Operand], _ numbers: [Double]) {
        switch word {
        case "BT": startLine(at: .identity)
        case "Tf": if let name = operands.first?.name { setFont(named: name, size: numbers.last ?? 0) }
        case "Tc": state.letterSpacing = numbers.first ?? 0
        case "Tw": state.wordSpacing = numbers.first ?? 0
        case "Tz": state.stretch = (numbers.first ?? 100) / 100
        case "TL": state.leading = numbers.first ?? 0
        case "Ts": state.rise = numbers.first ?? 0
        case "Tm": if let matrix = Matrix(numbers) { startLine(at: matrix) }
        case "Td" where numbers.count == 2: moveLine(numbers[0], numbers[1])
        case "TD" where numbers.count == 2:
            state.leading = -numbers[1]
            moveLine(numbers[0], numbers[1])
        case "T*": moveLine(0, -state.leading)
        case "Tj", "TJ": show(operands)
        case "'":
            moveLine(0, -state.leading)
            show(operands)
        case "\"" where numbers.count == 2:
            (state.wordSpacing, state.letterSpacing) = (numbers[0], numbers[1])
            moveLine(0, -state.leading)
            show(operands)
        default: break
        }
    }

    private mutating func startLine(at matrix: Matrix) {
        lineMatrix = matrix
        textMatrix = matrix
    }

    private mutating func moveLine(_ x: Double, _ y: Double) {
        startLine(at: Matrix(1, 0, 0, 1, x, y).then(lineMatrix))
    }

    private mutating func show(_ operands: [Operand]) {
        for operand in operands {
            switch operand {
            case .string(let string): show(string)
            case .array(let items):
                for item in items {
                    if let shift = item.number { advance(by: -shift / 1000 * state.fontSize * state.stretch) }
                    if case .string(let string) = item { show(string) }
                }
            default: break
            }
        }
    }

    private mutating func show(_ string: [UInt8]) {
        let (width, letters, spaces) = state.font.measure(string)
        let spacing = Double(letters) * state.letterSpacing + Double(spaces) * state.wordSpacing
        let advance = (width / 1000 * state.fontSize + spacing) * state.stretch
        if letters > 0, painted.texts.count < 1_000_000 {
            let (size, placing) = (state.fontSize, textMatrix.then(state.matrix))
            let low = Rectangle(x: 0, y: state.rise, width: advance, height: 0.5 * size)
            let whole = Rectangle(x: 0, y: state.rise - 0.25 * size, width: advance, height: 1.1 * size)
            painted.texts.append(
                .init(box: low.transformed(by: placing), outline: whole.transformed(by: placing), order: nextOrder())
            )
        }
        self.advance(by: advance)
    }

    private mutating func advance(by distance: Double) {
        textMatrix = Matrix(1, 0, 0, 1, distance, 0).then(textMatrix)
    }
}
