/// A function, filter or method: gets the machine it runs on, and the arguments.
typealias TemplateFunction = @Sendable (inout Machine, Call) throws(TemplateFailure) -> TemplateValue
/// As a function, but `nil` where the word means nothing to the subject: then Python's own methods are tried.
typealias TemplateMethod = @Sendable (inout Machine, Call) throws(TemplateFailure) -> TemplateValue?
typealias TemplateTest = @Sendable (inout Machine, Call) throws(TemplateFailure) -> Bool

/// The arguments of a call, evaluated. For filters, tests and methods `subject` is what stands in front.
struct Call {
    var subject: TemplateValue = .undefined
    var positional: [TemplateValue] = []
    var named: [(name: String, value: TemplateValue)] = []

    /// The argument at a place, or by name.
    func argument(_ place: Int, _ name: String) -> TemplateValue? {
        if place < positional.count { return positional[place] }
        return named.first { $0.name == name }?.value
    }

    func text(_ place: Int, _ name: String) -> String? {
        argument(place, name).flatMap { if case .null = $0 { nil } else { $0.printed } }
    }

    func integer(_ place: Int, _ name: String) throws(TemplateFailure) -> Int? {
        guard let value = argument(place, name) else { return nil }
        if case .null = value { return nil }
        guard let integer = value.wholeNumber else {
            throw TemplateFailure("`\(name)` takes a whole number, not \(value.kindName)")
        }
        return integer
    }

    func flag(_ place: Int, _ name: String, default standard: Bool) -> Bool {
        argument(place, name)?.isTrue ?? standard
    }
}

/// The words a template may use. A separate table, so that other vocabularies can be added in files of their own.
package struct Vocabulary: Sendable {
    var functions: [String: TemplateFunction] = [:]
    var filters: [String: TemplateFunction] = [:]
    var tests: [String: TemplateTest] = [:]
    /// Methods of objects and lists beyond Python's own.
    var methods: [String: TemplateMethod] = [:]
    /// How values that Python would show as `{…}` and `[…]` are printed; `nil` leaves it to Python.
    var shows: (@Sendable (TemplateValue) -> String?)?

    /// Jinja2's own words.
    package static let jinja = Vocabulary(
        functions: GlobalFunctions.table,
        filters: TextFilters.table.merging(ListFilters.table) { first, _ in first }
            .merging(NumberFilters.table) { first, _ in first },
        tests: ValueTests.table
    )

    /// This vocabulary and another; the other's words win.
    package func adding(_ other: Vocabulary) -> Vocabulary {
        Vocabulary(
            functions: functions.merging(other.functions) { $1 },
            filters: filters.merging(other.filters) { $1 },
            tests: tests.merging(other.tests) { $1 },
            methods: methods.merging(other.methods) { $1 },
            shows: other.shows ?? shows
        )
    }

    /// What a value prints, in these words.
    func printed(_ value: TemplateValue) -> String {
        switch value {
        case .list, .tuple, .object: shows?(value) ?? value.printed
        default: value.printed
        }
    }
}
