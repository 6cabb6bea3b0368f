extension Vocabulary {
    /// What docassemble adds for its templates, on plain data. Its words win over Jinja's: `capitalize` keeps
    /// the other letters as they are, and lists and people are printed as sentences show them.
    package static let docassemble = Vocabulary(
        functions: Docassemble.functions,
        filters: Docassemble.filters,
        methods: Docassemble.methods,
        shows: Showing.text
    )

    /// Jinja's words and docassemble's.
    package static let legal = Vocabulary.jinja.adding(.docassemble)

    /// Docassemble's words where Jinja has none of that name, for templates of docxtpl that use a few of them:
    /// what both know means what Jinja means, and lists are printed as Python prints them.
    package static let jinjaFirst: Vocabulary = {
        var words = Vocabulary.docassemble.adding(.jinja)
        words.shows = Showing.textOfObject
        return words
    }()
}

/// The table of docassemble's words, put together from one table per idea.
enum Docassemble {
    static let functions: [String: TemplateFunction] = merged([
        DateWords.functions, DateWords.filters, ListWords.filters, NumberWords.functions, NumberWords.filters,
        TextWords.functions, TextWords.filters, Lookup.functions, Including.functions,
    ])

    static let filters: [String: TemplateFunction] = merged([
        asFilters(DateWords.filters), asFilters(ListWords.filters), asFilters(NumberWords.filters),
        asFilters(TextWords.filters), jinjasOfTexts, TextWords.filtersOnly, MarkdownFilters.table,
    ])

    static let methods: [String: TemplateMethod] = merged([
        DateWords.methods, ListWords.methods, People.methods, Pronouns.methods, Addresses.methods, Checkboxes.methods,
    ])

    private static func merged<Word>(_ tables: [[String: Word]]) -> [String: Word] {
        tables.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// Jinja's filters of texts, which take a person or a list for the words that it prints: `client|upper`.
    private static let jinjasOfTexts: [String: TemplateFunction] = {
        let ofValues: Set<String> = ["tojson", "pprint", "xmlattr", "urlencode"]
        var filters: [String: TemplateFunction] = [:]
        for (name, filter) in TextFilters.table where !ofValues.contains(name) { filters[name] = ofWords(filter) }
        return filters
    }()

    private static func ofWords(_ filter: @escaping TemplateFunction) -> TemplateFunction {
        { (machine, call) throws(TemplateFailure) in
            var call = call
            if let words = Showing.text(of: call.subject) { call.subject = .text(words) }
            return try filter(&machine, call)
        }
    }

    /// `x|f(y)` is `f(x, y)`.
    private static func asFilters(_ functions: [String: TemplateFunction]) -> [String: TemplateFunction] {
        var filters: [String: TemplateFunction] = [:]
        for (name, function) in functions { filters[name] = asFilter(function) }
        return filters
    }

    private static func asFilter(_ function: @escaping TemplateFunction) -> TemplateFunction {
        { (machine, call) throws(TemplateFailure) in
            var call = call
            call.positional.insert(call.subject, at: 0)
            return try function(&machine, call)
        }
    }
}
