/// Colours: source ISO 32000-1, 8.6.8.
extension PagePainter {
    /// False for an operator that has nothing to do with colours.
    mutating func performColor(_ word: String, _ operands: [Operand]) -> Bool {
        switch word {
        case "g", "rg", "k":
            state.fillSpace = .device
            state.fill = Ink(operands.compactMap(\.number))
        case "G", "RG", "K":
            state.strokeSpace = .device
            state.stroke = Ink(operands.compactMap(\.number))
        case "cs":
            state.fillSpace = space(named: operands.first?.name)
            state.fill = state.fillSpace == .unknown ? .unknown : .black
        case "CS":
            state.strokeSpace = space(named: operands.first?.name)
            state.stroke = state.strokeSpace == .unknown ? .unknown : .black
        case "sc", "scn": state.fill = ink(operands, in: state.fillSpace)
        case "SC", "SCN": state.stroke = ink(operands, in: state.strokeSpace)
        default: return false
        }
        return true
    }

    private func ink(_ operands: [Operand], in space: ColorSpace) -> Ink {
        let numbers = operands.compactMap(\.number)
        return switch space {
        case .device: numbers.count == operands.count ? Ink(numbers) : .unknown
        case .ink: Ink([numbers.max() ?? 0], isInk: true)
        case .lab: Ink(lightness: numbers.first.map { $0 / 100 })
        case .unknown: .unknown
        }
    }

    private func space(named name: String?) -> ColorSpace {
        guard let name else { return .unknown }
        if ["/DeviceGray", "/DeviceRGB", "/DeviceCMYK"].contains(name) { return .device }
        let space = resources["/ColorSpace"][name]
        return switch space.name ?? (space.count > 0 ? space[0].name : nil) {
        case "/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/CalGray", "/CalRGB", "/ICCBased": .device
        case "/Separation", "/DeviceN": .ink
        case "/Lab": .lab
        default: .unknown
        }
    }
}
