internal import CaseFiles
internal import Diagnostics
internal import Review

/// New labels for the exhibits of a matter, and every place that has to change for them.
public struct LabelPlan: Sendable {
    /// What happens to one exhibit.
    public struct Change: Sendable {
        public var key: String
        /// The label so far as papers print it.
        public var old: String
        public var new: String
        /// Whether the case file has the old label, and not only its order.
        public var isWritten: Bool
    }

    /// A typed citation that names a label.
    public struct Place: Sendable {
        public var file: String
        public var line: Int
        public var column: Int
        public var old: String
        public var new: String
    }

    /// In the order of the case file; an exhibit that keeps its written label is none of them.
    public private(set) var changes: [Change]
    public private(set) var places: [Place]
    /// The new bytes of each file that changes, by its name in the matter; the case file last.
    let files: [File]
    let folder: String

    /// A file before and after.
    struct File: Sendable {
        var name: String
        var old: [UInt8]
        var new: [UInt8]
    }

    /// Why there is no plan.
    public struct Refusal: Error, Equatable, Sendable {
        public var complaint: String
        public var help: String
    }

    /// Whether everything is as it should be already.
    public var isEmpty: Bool { files.isEmpty }
}

extension Matter {
    /// The labels that are not written yet, as they are printed now, to be written into the case file.
    public func pinningPlan() throws(LabelPlan.Refusal) -> LabelPlan {
        let content = try labelled()
        let missing = content.caseFile.exhibits.filter { $0.label == nil }.map(\.key.value)
        let labels = content.outline.labels.filter { missing.contains($0.key) }
        return try LabelPlan(labels, of: self, content)
    }

    /// All labels anew, in the order of first citation.
    public func relabellingPlan() throws(LabelPlan.Refusal) -> LabelPlan {
        let content = try labelled()
        let labels = ExhibitLabel.assign(
            to: content.caseFile.exhibits.map { ($0.key.value, nil) },
            citedKeys: content.outline.exhibitCites.compactMap(\.exhibit),
            scheme: content.outline.court.exhibitScheme
        )
        return try LabelPlan(labels, of: self, content)
    }

    private func labelled() throws(LabelPlan.Refusal) -> Content {
        guard let content, !isDocument else {
            throw LabelPlan.Refusal(
                complaint: "labels are written into the case file of a matter",
                help: "name its folder"
            )
        }
        return content
    }
}

extension LabelPlan {
    fileprivate init(_ labels: [String: String], of matter: Matter, _ content: Matter.Content) throws(Refusal) {
        let changed = labels.filter { content.caseFile.exhibit($0.key)?.label?.value != $0.value }
        changes = content.caseFile.exhibits.compactMap { exhibit in
            guard let new = changed[exhibit.key.value] else { return nil }
            let old = content.outline.labels[exhibit.key.value] ?? ""
            return Change(key: exhibit.key.value, old: old, new: new, isWritten: exhibit.label != nil)
        }
        folder = matter.folder
        places = []
        var edited: [String: [UInt8]] = [:]
        let caseFile = content.caseFile.record.location.file
        // Typed citations first: their places are those of the files as they were read.
        for (file, edits) in Self.typedCites(content, changed) {
            guard let text = matter.texts[file] else { continue }
            let bytes = Array(text.utf8)
            let lines = SourcePlaces(bytes)
            var new = bytes
            for cite in edits.sorted(by: { $1.location < $0.location }) {
                let range = lines.range(of: cite.location)
                guard let label = Self.label(cite.old, in: bytes, range) else {
                    throw Refusal(
                        complaint:
                            "the label in `\(cite.written)` cannot be told from its words (\(file):\(cite.location.start.line))",
                        help: "write this citation with the exhibit's key"
                    )
                }
                new.replaceSubrange(label, with: Array(cite.new.utf8))
                let start = cite.location.start
                places.append(Place(file: file, line: start.line, column: start.column, old: cite.old, new: cite.new))
            }
            edited[file] = new
        }
        places.sort { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
        if !changed.isEmpty, let text = matter.texts[caseFile] {
            do throws(ExhibitLabelEdit.Refusal) {
                let bytes = edited[caseFile] ?? Array(text.utf8)
                edited[caseFile] = try ExhibitLabelEdit.write(changed, into: bytes, file: caseFile)
            } catch {
                throw Refusal(complaint: error.complaint, help: error.help)
            }
        }
        files = edited.keys.sorted { ($0 == caseFile ? 1 : 0, $0) < ($1 == caseFile ? 1 : 0, $1) }
            .map { File(name: $0, old: Array((matter.texts[$0] ?? "").utf8), new: edited[$0] ?? []) }
    }

    private struct TypedCite {
        var written: String
        var old: String
        var new: String
        var location: Location
    }

    /// The typed citations whose label becomes another, by file.
    private static func typedCites(
        _ content: Matter.Content,
        _ changed: [String: String]
    ) -> [(String, [TypedCite])] {
        let cites = content.outline.exhibitCites.compactMap { cite -> TypedCite? in
            guard let key = cite.exhibit, let new = changed[key], new != cite.label, !cite.written.hasPrefix("[@"),
                !cite.written.lowercased().hasPrefix("id.")
            else { return nil }
            return TypedCite(written: cite.written, old: cite.label, new: new, location: cite.location)
        }
        return Dictionary(grouping: cites, by: \.location.file).sorted { $0.key < $1.key }
    }

    /// The bytes of the label in a citation such as `Ex. B at 2`: the first word that is the label.
    private static func label(_ label: String, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let wanted = Array(label.utf8)
        func isWord(_ index: Int) -> Bool {
            guard range.contains(index) else { return false }
            return (bytes[index] | 0x20) &- 97 < 26 || bytes[index] &- 48 < 10
        }
        let start = range.first { start in
            start + wanted.count <= range.upperBound && bytes[start..<start + wanted.count].elementsEqual(wanted)
                && !isWord(start - 1) && !isWord(start + wanted.count)
        }
        return start.map { $0..<$0 + wanted.count }
    }

    /// Writes the files, each whole or not at all; when one cannot be written, those before it are put back.
    public func write() throws(OutputFault) {
        for file in files where (try? current(file)) != file.old {
            throw OutputFault(
                path: file.name,
                complaint: "`\(file.name)` was changed while the plan was made",
                help: "run the command again"
            )
        }
        var done: [File] = []
        for file in files {
            do throws(OutputFault) {
                try OutputFile.write(file.new, to: FilePath.join(folder, file.name), existing: .isReplaced)
                done.append(file)
            } catch {
                for file in done {
                    try? OutputFile.write(file.old, to: FilePath.join(folder, file.name), existing: .isReplaced)
                }
                throw error
            }
        }
    }

    private func current(_ file: File) throws(FileFault) -> [UInt8] {
        try InputFile.read(FilePath.join(folder, file.name), named: file.name, limit: 64 << 20)
    }

    /// The plan for people: old and new labels, then the places.
    public var text: String {
        let labels = changes.map { change in
            let old = change.old == change.new ? "(not written)" : change.old
            return "  \(old) → \(change.new)  \(change.key)\n"
        }
        let cites = places.map { "  \($0.file):\($0.line):\($0.column): \($0.old) → \($0.new)\n" }
        return (labels.isEmpty ? "" : "Labels:\n" + labels.joined())
            + (cites.isEmpty ? "" : "Typed citations:\n" + cites.joined())
    }
}
