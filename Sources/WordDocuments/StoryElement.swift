internal import FilingXML

/// The elements that the package check knows.
enum StoryElement: UInt8 {
    case other
    case body, header, footer, paragraph, table, row, cell, textBox, section
    case bookmarkStart, bookmarkEnd, fieldCharacter, drawingProperties, fallback
    case styleUse, numberingUse, style, numbering
    case footnote, endnote, comment
    case footnoteReference, endnoteReference, commentReference

    init(_ tag: XMLTagName) {
        switch tag.namespace {
        case WordNames.main: self = Self.names[tag.name] ?? .other
        case WordNames.drawing: self = tag.name == "docPr" ? .drawingProperties : .other
        case WordNames.compatibility: self = tag.name == "Fallback" ? .fallback : .other
        default: self = .other
        }
    }

    private static let names: [String: StoryElement] = [
        "body": .body, "hdr": .header, "ftr": .footer, "p": .paragraph, "tbl": .table, "tr": .row, "tc": .cell,
        "txbxContent": .textBox, "sectPr": .section, "bookmarkStart": .bookmarkStart, "bookmarkEnd": .bookmarkEnd,
        "fldChar": .fieldCharacter, "pStyle": .styleUse, "rStyle": .styleUse, "tblStyle": .styleUse,
        "numId": .numberingUse, "style": .style, "num": .numbering, "footnote": .footnote, "endnote": .endnote,
        "comment": .comment, "footnoteReference": .footnoteReference, "endnoteReference": .endnoteReference,
        "commentReference": .commentReference,
    ]

    var noteKind: PartFacts.NoteKind? {
        switch self {
        case .footnote, .footnoteReference: .footnote
        case .endnote, .endnoteReference: .endnote
        case .comment, .commentReference: .comment
        default: nil
        }
    }

    /// Whether fields must end within this element.
    var isStory: Bool {
        switch self {
        case .footnote, .endnote, .comment, .textBox: true
        default: false
        }
    }
}
