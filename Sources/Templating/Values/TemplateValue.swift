/// A value that a template computes with: what JSON can say, and what a running template makes of it.
///
/// The semantics are Python's, because the dialect is Jinja's: `1 == 1.0`, `""` is false, `str(True)` is `True`.
package enum TemplateValue: Sendable {
    /// A name that nothing gives a value to. Prints nothing and is false; it is an error only when
    /// ``RenderOptions/strictUndefined`` says so.
    case undefined
    /// Python's `None`, JSON's `null`.
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([TemplateValue])
    /// Like a list, but printed in parentheses; `dict.items()` gives pairs of this kind.
    case tuple([TemplateValue])
    case object(TemplateObject)
    case rich(RichText)
    /// XML that the running program wrote itself: what a macro or a `{% set %}` block returns.
    case markup(Markup)
    /// Something that lives in the machine only while it runs: a loop, a macro, a namespace.
    case handle(Handle)
}

/// XML text that was written by the program, and so is never escaped again.
package struct Markup: Sendable, Equatable {
    var xml: [UInt8]
    /// The place (as an id of ``ElementStacks``) where this XML fits; `nil` when it holds no elements at all.
    var fits: Int?
}

/// A number that stands for a thing owned by the running machine, so that values stay plain and sendable.
package struct Handle: Sendable, Hashable {
    enum Kind: Sendable {
        case loop, macro, namespace, cycler, joiner, caller, function
    }

    var kind: Kind
    var index: Int
}

extension TemplateValue {
    /// Python's truth: nothing, zero and the empty are false.
    var isTrue: Bool {
        switch self {
        case .undefined, .null: false
        case .bool(let flag): flag
        case .integer(let integer): integer != 0
        case .number(let number): number != 0
        case .text(let text): !text.isEmpty
        case .list(let items), .tuple(let items): !items.isEmpty
        case .object(let object): object.count > 0
        case .rich(let rich): !rich.pieces.isEmpty
        case .markup(let markup): !markup.xml.isEmpty
        case .handle: true
        }
    }

    var isUndefined: Bool {
        if case .undefined = self { true } else { false }
    }

    /// The items of a list or tuple.
    var items: [TemplateValue]? {
        switch self {
        case .list(let items), .tuple(let items): items
        default: nil
        }
    }

    /// The whole number this value is, `True` and `False` included, as in Python.
    var wholeNumber: Int? {
        switch self {
        case .integer(let integer): integer
        case .bool(let flag): flag ? 1 : 0
        default: nil
        }
    }

    /// The number this value is; `nil` for all that Python does not count with.
    var realNumber: Double? {
        switch self {
        case .number(let number): number
        default: wholeNumber.map(Double.init)
        }
    }

    /// How a message names this kind of value.
    var kindName: String {
        switch self {
        case .undefined: "an undefined value"
        case .null: "none"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .text, .markup: "a text"
        case .list: "a list"
        case .tuple: "a tuple"
        case .object: "an object"
        case .rich: "a rich text"
        case .handle(let handle):
            switch handle.kind {
            case .loop: "the loop"
            case .macro, .caller: "a macro"
            case .namespace: "a namespace"
            case .cycler: "a cycler"
            case .joiner: "a joiner"
            case .function: "a function"
            }
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }

    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .object(TemplateObject(elements))
    }
}
