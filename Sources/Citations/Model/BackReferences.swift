/// A short form of an authority cited in full before: `Bennett, 520 U.S. at 178`, `§ 6103(a)`, `Rule 65(d)`.
package struct ShortCitation: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        case caseLaw(name: String?, volume: Int, reporter: Reporter, pin: Pin)
        case section(SectionReference)
        case rule(SectionReference)
    }

    package var form: Form

    var normal: String {
        switch form {
        case .caseLaw(let name, let volume, let reporter, let pin):
            (name.map { $0 + ", " } ?? "") + "\(volume) \(reporter.name) at ".nonBreaking + pin.normal
        case .section(let reference): reference.normal
        case .rule(let reference): "Rule\u{A0}" + reference.withoutSign
        }
    }
}

/// `Id.`, `Id. at 178`, `Id. ¶ 14`, `Id. § 6103(b)`.
package struct IdCitation: Hashable, Sendable {
    package var pin: Pin?
    package var reference: SectionReference?
    package var bates: BatesRange?
    /// Whether it opens a sentence: `Id.`, not `id.`
    package var isCapital = true

    var normal: String {
        let head = isCapital ? "Id." : "id."
        if let bates { return "\(head)\u{A0}at\u{A0}" + bates.normal }
        if let reference { return "\(head)\u{A0}" + reference.normal }
        guard let pin else { return head }
        return head + (pin.places.first?.unit == .paragraph ? "\u{A0}" : "\u{A0}at\u{A0}") + pin.normal
    }
}

/// `Bennett, supra, at 178`, `supra ¶ 12`, `infra Part II.B`.
package struct SupraCitation: Hashable, Sendable {
    package enum Direction: String, Sendable { case supra, infra }

    package var direction: Direction
    /// The name of what was cited before; `nil` for a place in the same paper.
    package var name: String?
    /// A division of the same paper: `Part II.B`, `Section III`, `note 4`.
    package var division: String?
    package var pin: Pin?

    var normal: String {
        var text = (name.map { $0 + ", " } ?? "") + direction.rawValue
        if let division { text += "\u{A0}" + division.nonBreaking }
        guard let pin else { return text }
        if pin.places.first?.unit == .paragraph { return text + "\u{A0}" + pin.normal }
        return text + (name == nil ? " at\u{A0}" : ", at\u{A0}") + pin.normal
    }
}
