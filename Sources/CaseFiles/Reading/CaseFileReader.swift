package import Diagnostics

/// Reads `case.yaml`.
package enum CaseFileReader {
    /// The most bytes of a case file; longer texts belong into files of their own.
    package static let mostBytes = 4 << 20

    /// - Parameters:
    ///   - yaml: the bytes of the file.
    ///   - file: its name in diagnostics.
    /// - Returns: what could be read, or `nil` when the text cannot be understood to its end; and every fault,
    ///   in report order.
    package static func read(yaml: [UInt8], file: String) -> (CaseFile?, [Diagnostic]) {
        let (read, diagnostics) = RecordFile.read(yaml, as: CaseSchema.caseFile, file: file, mostBytes: mostBytes)
        return (read.map { CaseFile($0.record, things: $0.things, folded: $0.folded, unread: $0.unread) }, diagnostics)
    }
}

/// Reads a YAML file that holds one record.
enum RecordFile {
    struct Read {
        var record: CaseRecord
        var things: [String: Thing]
        var folded: FoldedTexts
        var unread: [UnreadField]
    }

    static func read(
        _ yaml: [UInt8],
        as schema: RecordSchema,
        file: String,
        mostBytes: Int
    ) -> (Read?, [Diagnostic]) {
        var findings = Findings()
        guard yaml.count <= mostBytes else {
            findings.error(
                "CASE-SIZE",
                "the file is larger than \(mostBytes >> 20) MiB",
                at: .beginning(of: file),
                help: "move long texts into files of their own"
            )
            return (nil, findings.list)
        }
        var source = SourceText(yaml, file: file, findings: &findings)
        source.bytes = InvisibleSpaces.mend(source.bytes, file: file, findings: &findings)
        guard !source.bytes.isEmpty || findings.list.isEmpty else { return (nil, findings.list) }
        let composed = YAMLComposer.compose(source, file: file)
        findings.add(composed.findings.list)
        guard let node = composed.node, !node.isBlank else {
            if composed.isWhole { noteEmpty(schema, file: file, findings: &findings) }
            return (nil, findings.inReportOrder)
        }
        let keys = KeyTable(node, schema: schema, findings: &findings)
        var reader = RecordReader(
            keys: keys,
            isWhole: composed.isWhole,
            comments: TrailingComments(source.bytes),
            findings: findings
        )
        let record = reader.read(node, as: schema)
        guard composed.isWhole, case .mapping = node.content else { return (nil, reader.findings.inReportOrder) }
        let folded = FoldedTexts(record, source: source.bytes, file: file)
        let read = Read(record: record, things: keys.things, folded: folded, unread: reader.unread)
        return (read, reader.findings.inReportOrder)
    }

    private static func noteEmpty(_ schema: RecordSchema, file: String, findings: inout Findings) {
        findings.error(
            "CASE-SYNTAX",
            "the \(schema.name) is empty",
            at: .beginning(of: file),
            help: "`filing new` writes one to start from"
        )
    }
}
