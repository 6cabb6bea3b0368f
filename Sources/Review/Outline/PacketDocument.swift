package import CaseFiles
package import Diagnostics

/// One document that the matter makes, as far as rules need to know it.
package struct PacketDocument: Sendable {
    /// What one of several documents of a kind concerns.
    package enum Concern: Hashable, Sendable {
        case matter
        /// A party, by key.
        case party(String)
        /// An attorney, by the place of the name.
        case attorney(Location)
        /// A declaration, by key.
        case declaration(String)
        case stage(InjunctionStage)
        /// Somebody who is served for the United States, by the word of the case file.
        case official(String)
    }

    package var kind: DocumentKind
    /// The kind, and what it concerns: `summons-irs`.
    package var key: String
    /// The title as the caption prints it.
    package var title: String
    package var concern: Concern
    /// Where the case file asks for it, or the place of the data it is made of.
    package var location: Location

    package init(_ kind: DocumentKind, key: String, title: String, concern: Concern, at location: Location) {
        self.kind = kind
        self.key = key
        self.title = title
        self.concern = concern
        self.location = location
    }
}

// Questions that several rules ask of the packet.

extension PacketOutline {
    /// Makes known which documents the matter makes.
    package mutating func plan(_ documents: [PacketDocument]) {
        self.documents = documents
        evidence.insert(.documents)
    }

    func holds(_ kind: DocumentKind) -> Bool {
        documents.contains { $0.kind == kind }
    }

    /// Whether the case file names its documents, and not this kind: then the data may be there all the same.
    func leavesOut(_ kind: DocumentKind) -> Bool {
        !caseFile.documents.isEmpty && !caseFile.documents.contains { $0.value == kind }
    }

    /// Whether the packet opens a case: nobody has given it a number, or begun it in another way.
    var opensCase: Bool {
        let number = caseFile.caseNumber?.value ?? ""
        let origin = caseFile.civilCoverSheet?.origin?.value ?? .original
        return (number.isEmpty || number.contains("_") || number.contains("[")) && origin == .original
            && caseFile.commencedOn == nil
    }

    var opensWithComplaint: Bool { opensCase && holds(.complaint) }

    /// Where a document is missing: the list of documents, or else the title of the pleading.
    var placeOfDocuments: Location {
        caseFile.documents.isEmpty ? caseFile.title.location : caseFile.record.place(of: "documents")
    }

    /// What to do about a document that is missing.
    ///
    /// - Parameter data: what to add to the case file where it has no data for it.
    func remedy(for kind: DocumentKind, data: String) -> String {
        leavesOut(kind) ? "add `\(kind.rawValue)` to `documents`" : data
    }
}
