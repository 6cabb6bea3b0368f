/// A citation to the record: an exhibit, a pleading, a declaration, a docket entry, or a paragraph.
package struct RecordCitation: Hashable, Sendable {
    package enum Document: Hashable, Sendable {
        /// An exhibit by its printed label, such as `A` or `B-2`; `of` names what it is attached to, as a declaration.
        case exhibit(label: String, of: String?)
        /// `Compl.`, `Am. Compl.`, `Answer`, in its abbreviated form.
        case pleading(String)
        /// The declarant's name and the kind of paper: `Pastori`, `Decl.`.
        case testimony(name: String, paper: String)
        /// An entry of the court's docket.
        case docket
        /// Bates numbers alone.
        case bates
        /// A paragraph of the paper the citation stands in.
        case thisPaper
        /// A paragraph of something named only here.
        case named(String)
    }

    package var document: Document
    /// The number of the docket entry.
    package var docket: DocketEntry?
    package var pin: Pin?
    package var bates: BatesRange?

    package init(_ document: Document) {
        self.document = document
    }

    /// The exhibit's label, as `B` or `B-2`.
    package var exhibit: String? {
        if case .exhibit(let label, _) = document { label } else { nil }
    }

    /// The pages pinned.
    package var pages: [NumberRange] { ranges(.page) }
    /// The paragraphs pinned.
    package var paragraphs: [NumberRange] { ranges(.paragraph) }

    private func ranges(_ unit: Pin.Unit) -> [NumberRange] {
        pin?.places.filter { $0.unit == unit }.map(\.range) ?? []
    }
}

/// `ECF No. 1`, `Dkt. 12-3`.
package struct DocketEntry: Hashable, Sendable {
    package var number: Int
    package var attachment: Int?
    /// The court's way to name entries, as printed: `ECF No.`, `Dkt. No.`, `Doc. No.`
    package var style: String

    var normal: String {
        "\(style) \(number)".nonBreaking + (attachment.map { "-\($0)" } ?? "")
    }
}

/// Bates numbers from `first` to `last` of one prefix, with the digits they are printed with.
package struct BatesRange: Hashable, Sendable {
    package var prefix: String
    package var range: NumberRange
    package var digits: Int

    /// The first and last number as stamped on the page.
    package var first: String { stamped(range.first) }
    package var last: String { stamped(range.last) }

    package func stamped(_ number: Int) -> String {
        let text = String(number)
        return prefix + String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    var normal: String {
        guard !range.isSingle else { return first }
        let tail = stamped(range.last).dropFirst(prefix.count)
        let same = zip(stamped(range.first).dropFirst(prefix.count), tail).prefix { $0 == $1 }.count
        return "\(first)–" + tail.dropFirst(min(same, tail.count - 2))
    }
}

extension RecordCitation {
    /// The docket entry comes last, but leads where it is all there is: `Compl. ¶ 12, ECF No. 1`, `ECF No. 1 at 3`.
    var normal: String {
        guard let docket else { return withPin(documentText) }
        return document == .docket ? withPin(docket.normal) : withPin(documentText) + ", " + docket.normal
    }

    private func withPin(_ text: String) -> String {
        if let bates { return text.isEmpty ? bates.normal : "\(text)\u{A0}at\u{A0}\(bates.normal)" }
        guard let pin else { return text }
        if text.isEmpty { return pin.normal }
        let isTranscript = pin.places.contains { $0.lines != nil }
        if case .testimony = document, isTranscript { return "\(text)\u{A0}\(pin.normal)" }
        return text + (pin.places.first?.unit == .paragraph ? "\u{A0}" : "\u{A0}at\u{A0}") + pin.normal
    }

    private var documentText: String {
        switch document {
        case .exhibit(let label, let parent): (parent.map { $0 + " " } ?? "") + "Ex.\u{A0}" + label
        case .pleading(let name), .named(let name): name
        case .testimony(let name, let paper): "\(name) \(paper)".nonBreaking
        case .docket, .bates, .thisPaper: ""
        }
    }
}

extension String {
    /// The text with every blank made non-breaking.
    var nonBreaking: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
