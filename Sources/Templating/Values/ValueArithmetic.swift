/// Python's arithmetic on template values.
enum Arithmetic {
    enum Operation: String, Sendable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case divideDown = "//"
        case remainder = "%"
        case power = "**"
    }

    /// The longest text or list that `*` may make; more is a mistake or an attack.
    private static let longestRepetition = 1_000_000

    static func apply(
        _ operation: Operation,
        _ left: TemplateValue,
        _ right: TemplateValue
    ) throws(TemplateFailure) -> TemplateValue {
        if let one = left.wholeNumber, let other = right.wholeNumber { return try whole(operation, one, other) }
        if let one = left.realNumber, let other = right.realNumber { return try real(operation, one, other) }
        switch operation {
        case .add: return try joined(left, right)
        case .multiply: return try repeated(left, right)
        case .remainder:
            if let pattern = left.string { return .text(try PercentFormat.fill(pattern, with: right)) }
        default: break
        }
        throw misfit(operation, left, right)
    }

    static func negate(_ value: TemplateValue) throws(TemplateFailure) -> TemplateValue {
        if let integer = value.wholeNumber { return try whole(.subtract, 0, integer) }
        if let number = value.realNumber { return .number(-number) }
        throw TemplateFailure("\(value.kindName) has no negative")
    }

    private static func whole(_ operation: Operation, _ left: Int, _ right: Int) throws(TemplateFailure)
        -> TemplateValue
    {
        let result: (partialValue: Int, overflow: Bool)
        switch operation {
        case .add: result = left.addingReportingOverflow(right)
        case .subtract: result = left.subtractingReportingOverflow(right)
        case .multiply: result = left.multipliedReportingOverflow(by: right)
        case .divide:
            guard right != 0 else { throw divisionByZero }
            return .number(Double(left) / Double(right))
        case .divideDown:
            guard right != 0 else { throw divisionByZero }
            let (quotient, overflow) = left.dividedReportingOverflow(by: right)
            let isBelow = !overflow && left % right != 0 && (left < 0) != (right < 0)
            result = (isBelow ? quotient - 1 : quotient, overflow)
        case .remainder:
            guard right != 0 else { throw divisionByZero }
            guard right != -1 else { return .integer(0) }
            let rest = left % right
            // The remainder takes the sign of the divisor, as in Python.
            result = (rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest, false)
        case .power: return try power(left, right)
        }
        guard !result.overflow else { throw tooLarge }
        return .integer(result.partialValue)
    }

    private static func real(_ operation: Operation, _ left: Double, _ right: Double) throws(TemplateFailure)
        -> TemplateValue
    {
        switch operation {
        case .add: return .number(left + right)
        case .subtract: return .number(left - right)
        case .multiply: return .number(left * right)
        case .divide:
            guard right != 0 else { throw divisionByZero }
            return .number(left / right)
        case .divideDown:
            guard right != 0 else { throw divisionByZero }
            return .number((left / right).rounded(.down))
        case .remainder:
            guard right != 0 else { throw divisionByZero }
            let rest = left.truncatingRemainder(dividingBy: right)
            return .number(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest)
        case .power: return .number(try realPower(left, right))
        }
    }

    private static func power(_ base: Int, _ exponent: Int) throws(TemplateFailure) -> TemplateValue {
        guard exponent >= 0 else { return .number(try realPower(Double(base), Double(exponent))) }
        var result = 1
        var factor = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 {
                let (product, overflow) = result.multipliedReportingOverflow(by: factor)
                guard !overflow else { throw tooLarge }
                result = product
            }
            rest >>= 1
            guard rest > 0 else { break }
            let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
            guard !overflow else { throw tooLarge }
            factor = square
        }
        return .integer(result)
    }

    /// Powers with whole or half exponents, which are all that a document has ever needed.
    private static func realPower(_ base: Double, _ exponent: Double) throws(TemplateFailure) -> Double {
        if exponent == 0.5, base >= 0 { return base.squareRoot() }
        guard exponent == exponent.rounded(), abs(exponent) <= 4096 else {
            throw TemplateFailure("`**` takes a whole exponent")
        }
        guard base != 0 || exponent >= 0 else { throw divisionByZero }
        var result = 1.0
        for _ in 0..<Int(abs(exponent)) { result *= base }
        return exponent < 0 ? 1 / result : result
    }

    /// The largest text, in bytes, and the longest list that joining may make: `x ~ x` doubles it every time.
    private static let largestText = 64_000_000
    private static let longestList = 2_000_000

    static func checked(_ text: String) throws(TemplateFailure) -> String {
        guard text.utf8.count <= largestText else {
            throw TemplateFailure("a text grows beyond \(largestText) bytes", rule: "TPL-BUDGET")
        }
        return text
    }

    /// Replaces, after counting what it will come to.
    static func replaced(_ old: String, by new: String, in text: String, atMost limit: Int?) throws(TemplateFailure)
        -> String
    {
        let most = limit ?? .max
        let growth = new.utf8.count - old.utf8.count
        if growth > 0, text.utf8.count * min(growth, largestText) > largestText {
            let places = old.isEmpty ? text.unicodeScalars.count + 1 : Text.split(text, by: old).count - 1
            guard min(places, most) <= (largestText - min(text.utf8.count, largestText)) / growth else {
                throw TemplateFailure("a text grows beyond \(largestText) bytes", rule: "TPL-BUDGET")
            }
        }
        return Text.replace(old, by: new, in: text, atMost: limit)
    }

    /// Joins, as far as the result may grow.
    static func joined(_ texts: [String], by separator: String) throws(TemplateFailure) -> String {
        var size = 0
        for text in texts {
            size += text.utf8.count + separator.utf8.count
            guard size <= largestText else {
                throw TemplateFailure("a text grows beyond \(largestText) bytes", rule: "TPL-BUDGET")
            }
        }
        return texts.joined(separator: separator)
    }

    private static func checked(_ items: [TemplateValue]) throws(TemplateFailure) -> [TemplateValue] {
        guard items.count <= longestList else {
            throw TemplateFailure("a list grows beyond \(longestList) items", rule: "TPL-BUDGET")
        }
        return items
    }

    private static func joined(_ left: TemplateValue, _ right: TemplateValue) throws(TemplateFailure) -> TemplateValue {
        switch (left, right) {
        case (.list(let one), .list(let other)): return .list(try checked(one + other))
        case (.tuple(let one), .tuple(let other)): return .tuple(try checked(one + other))
        case (.rich(let one), .rich(let other)): return .rich(RichText(one.pieces + other.pieces))
        default:
            guard let one = left.string, let other = right.string else { throw misfit(.add, left, right) }
            return .text(try checked(one + other))
        }
    }

    private static func repeated(_ left: TemplateValue, _ right: TemplateValue) throws(TemplateFailure) -> TemplateValue
    {
        if left.wholeNumber != nil, right.wholeNumber == nil { return try repeated(right, left) }
        guard let times = right.wholeNumber.map({ max(0, $0) }) else { throw misfit(.multiply, left, right) }
        func checked(_ size: Int) throws(TemplateFailure) {
            let (total, overflow) = size.multipliedReportingOverflow(by: times)
            if overflow || total > longestRepetition {
                throw TemplateFailure(
                    "`*` would make a value of more than \(longestRepetition) parts",
                    rule: "TPL-BUDGET"
                )
            }
        }
        if let text = left.string {
            try checked(text.utf8.count)
            return .text(String(repeating: text, count: times))
        }
        guard let items = left.items else { throw misfit(.multiply, left, right) }
        try checked(items.count)
        let all = Array(repeatElement(items, count: times).joined())
        if case .tuple = left { return .tuple(all) }
        return .list(all)
    }

    private static var divisionByZero: TemplateFailure { TemplateFailure("division by zero") }
    private static var tooLarge: TemplateFailure { TemplateFailure("the number is too large") }

    private static func misfit(_ operation: Operation, _ left: TemplateValue, _ right: TemplateValue) -> TemplateFailure
    {
        var help: String?
        if operation == .add, left.string != nil || right.string != nil {
            help = "`~` joins any two values as texts"
        }
        return TemplateFailure(
            "`\(operation.rawValue)` does not take \(left.kindName) and \(right.kindName)",
            help: help
        )
    }
}
