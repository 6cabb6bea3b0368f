/// The places inside what is cited: pages, notes, paragraphs or sections.
package struct Pin: Hashable, Sendable {
    package var places: [Place]

    package enum Unit: Hashable, Sendable {
        case page
        /// A page of an unpublished opinion: `*4`.
        case starPage
        case paragraph
    }

    /// Pages or paragraphs, and the notes or lines on them.
    package struct Place: Hashable, Sendable {
        package var unit: Unit
        package var range: NumberRange
        /// The notes: `60 n.7`, `60 nn.3–4`.
        package var notes: NumberRange?
        /// Whether the page is meant as well as the note: `460 & n.3`.
        package var isBesideNotes = false
        /// The lines of a transcript: `45:3–12`.
        package var lines: NumberRange?

        package init(_ unit: Unit, _ range: NumberRange) {
            self.unit = unit
            self.range = range
        }
    }

    package init(_ places: [Place]) {
        self.places = places
    }

    /// The first place's pages or paragraphs.
    package var range: NumberRange? { places.first?.range }

    var normal: String {
        places.enumerated().map { index, place in
            let sign = index == 0 || places[index - 1].unit != place.unit
            return place.normal(withSign: sign, several: isList(from: index))
        }.joined(separator: ", ")
    }

    /// Whether the places from here on have one sign together, as in `¶¶ 12, 14`.
    private func isList(from index: Int) -> Bool {
        !places[index].range.isSingle || index + 1 < places.count && places[index + 1].unit == places[index].unit
    }
}

extension Pin.Place {
    fileprivate func normal(withSign: Bool, several: Bool) -> String {
        switch unit {
        case .page: range.shortened + lineText + noteText
        case .starPage: "*" + range.shortened + noteText
        case .paragraph: (withSign ? (several ? "¶¶\u{A0}" : "¶\u{A0}") : "") + range.full + noteText
        }
    }

    private var lineText: String {
        lines.map { ":\($0.full)" } ?? ""
    }

    private var noteText: String {
        guard let notes else { return "" }
        let word = notes.isSingle ? "n." : "nn."
        return (isBesideNotes ? "\u{A0}&\u{A0}" : "\u{A0}") + word + notes.shortened
    }
}
