extension Scanner {
    mutating func caseCitation(volume: Int, reporter: Reporter) -> [Find]? { nil }
}
extension CaseCitation { var normal: String { sources.map(\.normal).joined(separator: ", ") } }
