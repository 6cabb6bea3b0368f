import Diagnostics

/// "Did you mean", for the names of the language.
enum Names {
    static func advice(for name: String, among known: some Sequence<String>) -> String? {
        Spelling.nearest(to: name, in: known).map { "did you mean `\($0)`?" }
    }
}
