internal import CaseFiles
internal import Diagnostics

/// The description of the case file for others: editors, people.
public enum CaseFileSchema {
    /// JSON Schema 2020-12.
    public static var json: String { CaseSchema.jsonSchema() }

    /// The manual page.
    public static var markdown: String { CaseSchema.markdown() }
}
