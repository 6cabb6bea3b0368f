/// Jinja's filters over lists and objects.
enum ListFilters {
    static let table: [String: TemplateFunction] = [
        "length": count, "count": count,
        "default": standard, "d": standard,
        "list": { (machine, call) throws(TemplateFailure) in .list(try machine.items(of: call.subject)) },
        "first": { (machine, call) throws(TemplateFailure) in try machine.items(of: call.subject).first ?? .undefined },
        "last": { (machine, call) throws(TemplateFailure) in try machine.items(of: call.subject).last ?? .undefined },
        // Chance has no place in a filing: the same data give the same document.
        "random": { (machine, call) throws(TemplateFailure) in try machine.items(of: call.subject).first ?? .undefined
        },
        "join": join,
        "reverse": { (machine, call) throws(TemplateFailure) in
            if let text = call.subject.string { return .text(Text.string(text.unicodeScalars.reversed())) }
            return .list(try machine.items(of: call.subject).reversed())
        },
        "sort": sort,
        "unique": unique,
        "min": { (machine, call) throws(TemplateFailure) in try extreme(&machine, call, isGreatest: false) },
        "max": { (machine, call) throws(TemplateFailure) in try extreme(&machine, call, isGreatest: true) },
        "sum": sum,
        "map": map,
        "select": { (machine, call) throws(TemplateFailure) in
            try choose(&machine, call, byAttribute: false, keeps: true)
        },
        "reject": { (machine, call) throws(TemplateFailure) in
            try choose(&machine, call, byAttribute: false, keeps: false)
        },
        "selectattr": { (machine, call) throws(TemplateFailure) in
            try choose(&machine, call, byAttribute: true, keeps: true)
        },
        "rejectattr": { (machine, call) throws(TemplateFailure) in
            try choose(&machine, call, byAttribute: true, keeps: false)
        },
        "batch": batch,
        "slice": slice,
        "groupby": groupBy,
        "dictsort": sortObject,
        "items": { (machine, call) throws(TemplateFailure) in
            guard case .object(let object) = call.subject else { return .list([]) }
            return .list(ObjectMethods.pairs(of: object))
        },
        "attr": { (machine, call) throws(TemplateFailure) in
            machine.member(of: call.subject, call.text(0, "name") ?? "")
        },
    ]

    private static let count: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        switch call.subject {
        case .text, .markup, .rich: .integer((call.subject.string ?? "").unicodeScalars.count)
        case .null, .bool, .integer, .number: throw TemplateFailure("\(call.subject.kindName) has no length")
        default: .integer(try machine.items(of: call.subject).count)
        }
    }

    private static let standard: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let isMissing = call.flag(1, "boolean", default: false) ? !call.subject.isTrue : call.subject.isUndefined
        return isMissing ? call.argument(0, "default_value") ?? "" : call.subject
    }

    private static let join: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        var items = try machine.items(of: call.subject)
        if let path = call.argument(1, "attribute") { items = try attribute(path, of: items, &machine) }
        let separator = call.text(0, "d") ?? ""
        return .text(try Arithmetic.joined(items.map(machine.vocabulary.printed), by: separator))
    }

    /// The values at a path, one per item.
    private static func attribute(
        _ path: TemplateValue,
        of items: [TemplateValue],
        _ machine: inout Machine,
        standard: TemplateValue? = nil
    ) throws(TemplateFailure) -> [TemplateValue] {
        let parts = Paths.parts(of: path.printed)
        var values: [TemplateValue] = []
        for item in items {
            var value = item
            for part in parts { value = try machine.item(of: value, at: part) }
            values.append(value.isUndefined ? standard ?? value : value)
        }
        return values
    }

    /// What to sort or compare an item by: itself or its attributes, in small letters unless case counts.
    private static func keys(
        _ items: [TemplateValue],
        _ path: TemplateValue?,
        _ machine: inout Machine,
        caseCounts: Bool
    ) throws(TemplateFailure) -> [TemplateValue] {
        var keys = items
        if let path, path.isTrue || path.wholeNumber != nil {
            let paths = path.printed.split(separator: ",").map { TemplateValue.text(String($0)) }
            if paths.count == 1 {
                keys = try attribute(paths[0], of: items, &machine)
            } else {
                var columns: [[TemplateValue]] = []
                for path in paths { columns.append(try attribute(path, of: items, &machine)) }
                keys = items.indices.map { row in .list(columns.map { folded($0[row], caseCounts) }) }
            }
        }
        return keys.map { folded($0, caseCounts) }
    }

    private static func folded(_ value: TemplateValue, _ caseCounts: Bool) -> TemplateValue {
        guard !caseCounts, case .text(let text) = value else { return value }
        return .text(text.lowercased())
    }

    private static func sorted(
        _ items: [TemplateValue],
        by keys: [TemplateValue],
        isReversed: Bool
    ) throws(TemplateFailure) -> [TemplateValue] {
        let places = items.indices.map(TemplateValue.integer)
        let order = try Templating.sorted(places) { (one, other) throws(TemplateFailure) in
            guard case .integer(let one) = one, case .integer(let other) = other else { return false }
            return try isReversed
                ? TemplateValue.isLess(keys[other], keys[one]) : TemplateValue.isLess(keys[one], keys[other])
        }
        return order.compactMap(\.wholeNumber).map { items[$0] }
    }

    private static let sort: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        let caseCounts = call.flag(1, "case_sensitive", default: false)
        let keys = try keys(items, call.argument(2, "attribute"), &machine, caseCounts: caseCounts)
        return .list(try sorted(items, by: keys, isReversed: call.flag(0, "reverse", default: false)))
    }

    private static let unique: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        let caseCounts = call.flag(0, "case_sensitive", default: false)
        let keys = try keys(items, call.argument(1, "attribute"), &machine, caseCounts: caseCounts)
        var seen: [TemplateValue] = []
        var kept: [TemplateValue] = []
        for (item, key) in zip(items, keys) where !seen.contains(where: { TemplateValue.areEqual($0, key) }) {
            seen.append(key)
            kept.append(item)
        }
        return .list(kept)
    }

    private static func extreme(_ machine: inout Machine, _ call: Call, isGreatest: Bool) throws(TemplateFailure)
        -> TemplateValue
    {
        let items = try machine.items(of: call.subject)
        let caseCounts = call.flag(0, "case_sensitive", default: false)
        let keys = try keys(items, call.argument(1, "attribute"), &machine, caseCounts: caseCounts)
        guard var best = items.indices.first else { return .undefined }
        for place in items.indices.dropFirst() {
            let isBetter =
                try isGreatest
                ? TemplateValue.isLess(keys[best], keys[place]) : TemplateValue.isLess(keys[place], keys[best])
            if isBetter { best = place }
        }
        return items[best]
    }

    private static let sum: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        var items = try machine.items(of: call.subject)
        if let path = call.argument(0, "attribute") { items = try attribute(path, of: items, &machine) }
        var total = call.argument(1, "start") ?? 0
        for item in items { total = try Arithmetic.apply(.add, total, item) }
        return total
    }

    private static let map: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        if let path = call.named.first(where: { $0.name == "attribute" })?.value {
            let standard = call.named.first { $0.name == "default" }?.value
            return .list(try attribute(path, of: items, &machine, standard: standard))
        }
        let name = call.text(0, "filter") ?? ""
        guard let filter = machine.vocabulary.filters[name] else {
            throw TemplateFailure(
                "there is no filter `\(name)`",
                help: Names.advice(for: name, among: machine.vocabulary.filters.keys)
            )
        }
        var inner = Call(positional: Array(call.positional.dropFirst()), named: call.named)
        var mapped: [TemplateValue] = []
        for item in items {
            inner.subject = item
            mapped.append(try filter(&machine, inner))
        }
        return .list(mapped)
    }

    private static func choose(
        _ machine: inout Machine,
        _ call: Call,
        byAttribute: Bool,
        keeps: Bool
    ) throws(TemplateFailure) -> TemplateValue {
        let items = try machine.items(of: call.subject)
        let subjects = byAttribute ? try attribute(call.positional.first ?? "", of: items, &machine) : items
        var rest = Array(call.positional.dropFirst(byAttribute ? 1 : 0))
        var test: TemplateTest?
        if !rest.isEmpty {
            let name = rest.removeFirst().printed
            guard let found = machine.vocabulary.tests[name] else {
                throw TemplateFailure(
                    "there is no test `\(name)`",
                    help: Names.advice(for: name, among: machine.vocabulary.tests.keys)
                )
            }
            test = found
        }
        var inner = Call(positional: rest, named: call.named)
        var kept: [TemplateValue] = []
        for (item, subject) in zip(items, subjects) {
            inner.subject = subject
            let isChosen =
                try test.map { (test) throws(TemplateFailure) in try test(&machine, inner) } ?? subject.isTrue
            if isChosen == keeps { kept.append(item) }
        }
        return .list(kept)
    }

    private static let batch: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        let size = try call.integer(0, "linecount") ?? 1
        guard size > 0 else { throw TemplateFailure("`batch` takes a number above zero") }
        var rows: [[TemplateValue]] = stride(from: 0, to: items.count, by: size).map {
            Array(items[$0..<min($0 + size, items.count)])
        }
        if let filler = call.argument(1, "fill_with"), let last = rows.last, last.count < size {
            rows[rows.count - 1] += Array(repeating: filler, count: try NumberFormat.width(size - last.count))
        }
        return .list(rows.map(TemplateValue.list))
    }

    private static let slice: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        let count = try call.integer(0, "slices") ?? 1
        guard count > 0 else { throw TemplateFailure("`slice` takes a number above zero") }
        _ = try NumberFormat.width(count)
        let size = items.count / count
        let longer = items.count % count
        var slices: [TemplateValue] = []
        var start = 0
        for place in 0..<count {
            let end = start + size + (place < longer ? 1 : 0)
            var slice = Array(items[start..<end])
            if let filler = call.argument(1, "fill_with"), place >= longer, longer > 0 { slice.append(filler) }
            slices.append(.list(slice))
            start = end
        }
        return .list(slices)
    }

    private static let groupBy: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        let items = try machine.items(of: call.subject)
        let path = call.argument(0, "attribute") ?? ""
        let caseCounts = call.flag(2, "case_sensitive", default: false)
        let standard = call.argument(1, "default")
        let values = try attribute(path, of: items, &machine, standard: standard)
        let keys = values.map { folded($0, caseCounts) }
        let order = try sorted(items.indices.map(TemplateValue.integer), by: keys, isReversed: false)
            .compactMap(\.wholeNumber)
        var groups: [(key: TemplateValue, shown: TemplateValue, items: [TemplateValue])] = []
        for place in order {
            if let last = groups.last, TemplateValue.areEqual(last.key, keys[place]) {
                groups[groups.count - 1].items.append(items[place])
            } else {
                groups.append((keys[place], values[place], [items[place]]))
            }
        }
        return .list(groups.map { Self.group($0.shown, $0.items) })
    }

    /// A group can be unpacked into two names, and also asked for `.grouper` and `.list`.
    private static func group(_ key: TemplateValue, _ items: [TemplateValue]) -> TemplateValue {
        .tuple([key, .list(items)])
    }

    private static let sortObject: TemplateFunction = { (machine, call) throws(TemplateFailure) in
        guard case .object(let object) = call.subject else { throw TemplateFailure("`dictsort` takes an object") }
        let caseCounts = call.flag(0, "case_sensitive", default: false)
        let byValue = call.text(1, "by") == "value"
        let keys = (byValue ? object.values : object.keys.map(TemplateValue.text)).map { folded($0, caseCounts) }
        let isReversed = call.flag(2, "reverse", default: false)
        return .list(try sorted(ObjectMethods.pairs(of: object), by: keys, isReversed: isReversed))
    }
}
