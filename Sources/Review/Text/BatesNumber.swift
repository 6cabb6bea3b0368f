/// A stamped page number such as `CEDC-000123`: a prefix and digits.
struct BatesNumber: Hashable {
    var prefix: String
    var number: Int

    /// `nil` unless the text ends in at most 15 digits.
    init?(_ text: String) {
        let digits = text.utf8.reversed().prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }.count
        guard digits > 0, digits <= 15, let number = Int(text.suffix(digits)) else { return nil }
        self.prefix = String(text.dropLast(digits))
        self.number = number
    }
}
