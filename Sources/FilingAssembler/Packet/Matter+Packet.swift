internal import CaseFiles
public import Diagnostics
internal import Glibc

/// Why nothing was bound: the matter, or a document, has errors.
public struct PacketRefusal: Error, Sendable {
    /// In the matter's files.
    public var findings: [Diagnostic] = []
    /// In documents, by the paths of the attorney's own or by the keys of those that were drafted.
    public var inDocuments: [Diagnostic] = []
}

/// A packet that was bound.
public struct BoundPacket: Sendable {
    public var plan: FilingPlan
    /// How many files it has, the manifest included.
    public var files: Int
    /// The SHA-256 of its manifest, to be noted elsewhere: whoever changes the packet and its manifest cannot change it.
    public var manifestDigest: String
}

extension Matter {
    /// Binds everything that a court takes into a folder that appears whole or not at all.
    ///
    /// - Parameters:
    ///   - target: the folder; a packet of the same matter that nobody has changed is replaced.
    ///   - replacing: whether any other packet is replaced too. What is no packet never is.
    ///   - progress: is told each step, in words for a person.
    /// - Throws: ``PacketRefusal`` when the matter or a document of the attorney's own has errors, ``PacketFault``, ``DraftFault``, ``PrintFault``,
    ///   ``OutputFault``, ``FileFault``, ``MissingLibrary``.
    public func bind(
        into target: String,
        _ options: PacketOptions,
        replacing: Bool,
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> BoundPacket {
        guard let content, !isDocument else { throw undrafted }
        let target = FilePath.withoutSlashes(target)
        try refuseToReplace(target, replacing: replacing)
        try refuseUnknown(options.ownDocuments)
        let own = try OwnDocuments(options.ownDocuments, court: content.court.key.value)
        var refusal = PacketRefusal(findings: review(), inDocuments: own.findings(beside: content))
        var matter = self
        if let complaint = own.complaint {
            let cited = citing(complaint: complaint, in: content, progress)
            matter.content = cited.content
            refusal.findings += cited.findings
        }
        let findings = refusal.findings + refusal.inDocuments
        guard options.despiteErrors || findings.count(of: .error) == 0 else { throw refusal }
        return try await PacketBinder(matter, matter.content ?? content, options, findings, progress).bind(into: target)
    }

    private func refuseUnknown(_ own: [String: String]) throws(PacketFault) {
        let keys = documents().map(\.key)
        for key in own.keys.sorted() where !keys.contains(key) {
            throw PacketFault(
                complaint: "the matter has no document `\(key)`",
                help: Spelling.advice(for: key, among: keys) ?? "it has: \(keys.joined(separator: ", "))"
            )
        }
    }

    private func refuseToReplace(_ target: String, replacing: Bool) throws {
        guard access(target, F_OK) == 0 else { return }
        guard InputFile.isFolder(target) else {
            throw OutputFault(path: target, complaint: "`\(target)` is no folder", help: "name a folder to make")
        }
        if FolderListing.files(in: target).isEmpty { return }
        guard let former = try? PacketVerification(of: target) else {
            throw OutputFault(path: target, complaint: "`\(target)` is a folder and no packet", help: "name a new one")
        }
        guard replacing || (former.differences.isEmpty && former.matter == name) else {
            throw OutputFault(
                path: target,
                complaint: former.differences.isEmpty
                    ? "`\(target)` is a packet of another matter" : "the packet `\(target)` has been changed since",
                help: "name another folder, or add --force; `filing verify \(target)` tells what has changed"
            )
        }
    }
}
