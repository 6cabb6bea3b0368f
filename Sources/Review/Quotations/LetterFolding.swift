/// What a scalar beyond ASCII is for the comparison of quotations.
enum LetterFolding {
    enum Folded {
        /// Letters, as ASCII where the Latin alphabet has them.
        case letters(String)
        /// To be read as this sign of ASCII.
        case mark(UInt8)
        /// As if it were not there.
        case nothing
    }

    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        switch scalar.value {
        // Soft hyphens, joiners, and marks of byte order.
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: .nothing
        // Accents that stand by themselves behind their letter.
        case 0x300...0x36F: .nothing
        // Raised digits and daggers are marks of notes.
        case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2020, 0x2021: .nothing
        case 0x2018, 0x2019, 0x201B, 0x2BC: .mark(UInt8(ascii: "'"))
        case 0x2010, 0x2011, 0x2013, 0x2212: .mark(UInt8(ascii: "-"))
        case 0xA7: .letters("§")
        case 0xA3, 0x20AC: .letters(String(scalar))
        case 0x2028, 0x2029: .mark(10)
        case 0xC0...0x17F: latin(scalar)
        case 0xFB00...0xFB06: .letters(ligatures[Int(scalar.value) - 0xFB00])
        default: other(scalar)
        }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    private static func latin(_ scalar: Unicode.Scalar) -> Folded {
        if scalar.value == 0xD7 || scalar.value == 0xF7 { return .mark(32) }
        return .letters(bases[Int(scalar.value) - 0xC0])
    }

    /// The letters of U+00C0 to U+017F without their accents.
    private static let bases: [String] = {
        let rows =
            "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss "
            + "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y "
            + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i "
            + "ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s "
            + "t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
        return rows.split(separator: " ").map(String.init)
    }()

    private static func other(_ scalar: Unicode.Scalar) -> Folded {
        // Other general punctuation, spaces among it, is frequent, and asking for properties is slow.
        if (0x2000...0x206F).contains(scalar.value) || scalar.value < 0xC0 { return .mark(32) }
        return foreignLetter(scalar)
    }

    @inline(never) private static func foreignLetter(_ scalar: Unicode.Scalar) -> Folded {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return .mark(32) }
        return .letters(scalar.properties.lowercaseMapping)
    }
}
