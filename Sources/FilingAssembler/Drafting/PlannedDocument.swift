internal import CaseFiles
internal import Review

/// One document of a matter: what ``Matter/documents()`` plans and ``Matter/draft(_:_:)-(PlannedDocument,_)`` makes.
public struct PlannedDocument: Sendable {
    /// The kind, and for a kind that comes several times also what it is about: `summons-irs`.
    public let key: String
    public let kind: DocumentKind
    /// The title as the caption prints it.
    public let title: String
    /// The name of its file without ending, with its place in the packet: `01-complaint`.
    public let fileName: String
    /// What the filer chooses on the docket.
    public let event: String
    /// The place in the packet, from 1.
    public let order: Int
    /// The key of the document that this one is an attachment of; `nil` for one with a docket entry of its own.
    public let attachedTo: String?
    /// Whether it goes to the court; a service plan is for the office.
    public let isFiled: Bool
    /// What of the matter it is about.
    let subject: DocumentSubject
}

/// What one of several documents of a kind is about.
enum DocumentSubject: Sendable, Hashable {
    case matter
    /// A party, by key.
    case party(String)
    /// One attorney of an office: the key of the office, and the attorney's place in it.
    case attorney(office: String, index: Int)
    case declaration(String)
    case stage(InjunctionStage)
    /// Somebody who is served for the United States.
    case official(FederalRecipient)
}
