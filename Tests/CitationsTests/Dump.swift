@testable import Citations

/// The citations of a text, one a line: kind, normal form with plain blanks, and fields as `cites --format json` has them.
func dump(_ text: String) -> [String] {
    CitationScanner.citations(in: text).map { citation in
        let fields = citation.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
        return "\(citation.kind.rawValue): \(plain(citation.normal)) | \(plain(fields))"
    }
}

/// The normal forms alone.
func normals(_ text: String) -> [String] {
    CitationScanner.citations(in: text).map { plain($0.normal) }
}

func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
}
