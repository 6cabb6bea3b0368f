extension Machine {
    /// `value.name`: a key of an object, or what a loop or namespace knows of itself.
    func member(of value: TemplateValue, _ name: String) -> TemplateValue {
        switch value {
        case .object(let object): return object[name] ?? .undefined
        // What `groupby` gives has names as well as places.
        case .tuple(let items) where items.count == 2 && name == "grouper": return items[0]
        case .tuple(let items) where items.count == 2 && name == "list": return items[1]
        case .handle(let handle):
            switch handle.kind {
            case .loop: return loopMember(handle, name)
            case .namespace: return namespaces[handle.index][name] ?? .undefined
            case .cycler where name == "current":
                let cycler = cyclers[handle.index]
                return cycler.items[cycler.place]
            case .macro where name == "name": return .text(program.macros[handle.index].name)
            default: return .undefined
            }
        default: return .undefined
        }
    }

    /// `value[index]`; what is not there is undefined, as in Jinja.
    func item(of value: TemplateValue, at index: TemplateValue) throws(TemplateFailure) -> TemplateValue {
        switch value {
        case .object(let object): return object[index.printed] ?? .undefined
        case .list(let items), .tuple(let items):
            guard let place = Self.place(index, in: items.count) else { return .undefined }
            return items[place]
        case .text, .markup, .rich:
            let scalars = Array((value.string ?? "").unicodeScalars)
            guard let place = Self.place(index, in: scalars.count) else { return .undefined }
            return .text(String(scalars[place]))
        default:
            guard let name = index.string else { return .undefined }
            return member(of: value, name)
        }
    }

    private static func place(_ index: TemplateValue, in count: Int) -> Int? {
        guard let index = index.wholeNumber, index >= -count, index < count else { return nil }
        return index < 0 ? index + count : index
    }

    func slice(_ value: TemplateValue, from: Int?, to: Int?, step: Int?) throws(TemplateFailure) -> TemplateValue {
        switch value {
        case .list(let items): return .list(try Self.slice(items, from, to, step))
        case .tuple(let items): return .tuple(try Self.slice(items, from, to, step))
        case .text, .markup, .rich:
            return .text(Text.string(try Self.slice(Array((value.string ?? "").unicodeScalars), from, to, step)))
        default: return .undefined
        }
    }

    private static func slice<Item>(_ items: [Item], _ from: Int?, _ to: Int?, _ step: Int?) throws(TemplateFailure)
        -> [Item]
    {
        let step = step ?? 1
        guard step != 0, step > -1_000_000_000, step < 1_000_000_000 else {
            throw TemplateFailure("the step of a slice cannot be \(step)")
        }
        let count = items.count
        func clamped(_ bound: Int, _ low: Int, _ high: Int) -> Int {
            min(max(bound < 0 ? (bound < -count ? low : bound + count) : bound, low), high)
        }
        let start =
            from.map { clamped($0, step < 0 ? -1 : 0, step < 0 ? count - 1 : count) } ?? (step < 0 ? count - 1 : 0)
        let end = to.map { clamped($0, step < 0 ? -1 : 0, step < 0 ? count - 1 : count) } ?? (step < 0 ? -1 : count)
        return stride(from: start, to: end, by: step).map { items[$0] }
    }
}
