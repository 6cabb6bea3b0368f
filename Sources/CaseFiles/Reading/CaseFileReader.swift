package import Diagnostics

/// Reads `case.yaml`.
package enum CaseFileReader {
    /// The most bytes of a case file; longer texts belong into files of their own.
    package static let mostBytes = 4 << 20

    /// - Parameters:
    ///   - yaml: the bytes of the file.
    ///   - file: its name in diagnostics.
    /// - Returns: what could be read, or `nil` when the text is no YAML or no case file at all; and every fault.
    package static func read(yaml: [UInt8], file: String) -> (CaseFile?, [Diagnostic]) {
        guard yaml.count <= mostBytes else {
            return (nil, [fault("CASE-SIZE", "larger than \(mostBytes >> 20) MiB", file, "move long texts into files")])
        }
        let (node, faults) = YAMLComposer.compose(yaml, file: file)
        guard let node else {
            return (nil, faults.isEmpty ? [fault("CASE-SYNTAX", "the file is empty", file, "start with `filing new`")] : faults)
        }
        var reader = RecordReader()
        let record = reader.read(node, as: CaseSchema.caseFile)
        reader.resolveReferences()
        let caseFile = CaseFile(record, things: reader.things)
        return (caseFile, (faults + reader.diagnostics).sorted(by: Diagnostic.inReportOrder))
    }

    private static func fault(_ rule: String, _ message: String, _ file: String, _ help: String) -> Diagnostic {
        Diagnostic(.error, rule: rule, message, at: .beginning(of: file), help: help)
    }
}
