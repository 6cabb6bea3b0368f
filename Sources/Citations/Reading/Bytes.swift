/// The ASCII bytes that the grammar asks for by name.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let apostrophe: UInt8 = 0x27
    static let open: UInt8 = 0x28
    static let close: UInt8 = 0x29
    static let star: UInt8 = 0x2A
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let ampersand: UInt8 = 0x26
    static let underscore: UInt8 = 0x5F

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    var isLetter: Bool { isUpper || isLower }
    /// An ASCII letter or digit.
    var isWordByte: Bool { isLetter || isDigit }
    /// A sign of Markdown's emphasis.
    var isEmphasis: Bool { self == .star || self == .underscore }
    /// Lowercase for ASCII letters, anything else unchanged.
    var folded: UInt8 { isUpper ? self | 0x20 : self }
}
