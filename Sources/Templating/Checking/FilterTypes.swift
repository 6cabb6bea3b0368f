/// What filters can be put behind, for the check. A filter that is not listed takes anything.
enum FilterTypes {
    static func taken(by filter: String) -> DataSchema.Kinds? { table[filter] }

    private static let lists: DataSchema.Kinds = [.list, .object]
    private static let texts: DataSchema.Kinds = [.text, .number, .boolean]
    private static let numbers: DataSchema.Kinds = [.number, .boolean]

    private static let table: [String: DataSchema.Kinds] = {
        var table: [String: DataSchema.Kinds] = [:]
        for name in [
            "join", "map", "select", "reject", "selectattr", "rejectattr", "sort", "batch", "slice", "groupby",
            "unique",
            "sum", "min", "max",
        ] {
            table[name] = lists
        }
        for name in ["first", "last", "length", "count", "reverse", "list"] { table[name] = [.list, .object, .text] }
        for name in [
            "upper", "lower", "capitalize", "title", "trim", "replace", "truncate", "wordcount", "wordwrap", "indent",
            "center", "striptags",
        ] {
            table[name] = texts
        }
        for name in ["round", "abs", "filesizeformat"] { table[name] = numbers }
        for name in ["int", "float"] { table[name] = texts }
        for name in ["items", "dictsort"] { table[name] = .object }
        return table
    }()
}
