/// An address: `{address, unit, city, state, zip}`.
enum Addresses {
    static func isAddress(_ object: TemplateObject) -> Bool {
        if object["address"]?.string != nil { return true }
        return object["city"] != nil && (object["state"] != nil || object["zip"] != nil)
    }

    static let methods: [String: TemplateMethod] = [
        "block": { (_, call) throws(TemplateFailure) in address(call.subject, block) },
        "address_block": { (_, call) throws(TemplateFailure) in address(call.subject, block) },
        "line_one": { (_, call) throws(TemplateFailure) in address(call.subject) { lineOne($0) } },
        "line_two": { (_, call) throws(TemplateFailure) in address(call.subject, lineTwo) },
        "on_one_line": { (_, call) throws(TemplateFailure) in
            let hasUnit = call.flag(0, "include_unit", default: true)
            return address(call.subject) {
                present([lineOne($0, hasUnit: hasUnit), lineTwo($0)]).joined(separator: ", ")
            }
        },
    ]

    /// Works on an address, or on the address of a person. An address that is one text is all of its forms.
    private static func address(_ value: TemplateValue, _ work: (TemplateObject) -> String) -> TemplateValue? {
        switch value {
        case .object(let object):
            switch object["address"] {
            case .object(let inner): .text(work(inner))
            case .list(let lines): .text(lines.map(Showing.words).joined(separator: "\n"))
            default: isAddress(object) ? .text(work(object)) : nil
            }
        case .text: value
        default: nil
        }
    }

    static func block(_ address: TemplateObject) -> String {
        present([address.words("address"), unit(of: address), lineTwo(address)]).joined(separator: "\n")
    }

    private static func lineOne(_ address: TemplateObject, hasUnit: Bool = true) -> String {
        present([address.words("address"), hasUnit ? unit(of: address) : ""]).joined(separator: ", ")
    }

    private static func lineTwo(_ address: TemplateObject) -> String {
        let region = present([address.words("state"), address.words("zip")]).joined(separator: " ")
        return present([address.words("city"), region]).joined(separator: ", ")
    }

    private static func present(_ parts: [String]) -> [String] { parts.filter { !$0.isEmpty } }

    private static let unitWords: Set<String> = [
        "unit", "floor", "fl", "suite", "ste", "apt", "apartment", "room", "rm", "building", "bldg", "penthouse", "ph",
        "lot", "space", "trailer", "basement", "bsmt", "front", "rear", "lobby", "office", "dept", "department", "box",
    ]

    /// "Unit 4B", but "Apt 4B" and "2nd Floor".
    private static func unit(of address: TemplateObject) -> String {
        let unit = address.words("unit")
        guard !unit.isEmpty else { return "" }
        let hasWord = unit.lowercased().split { !$0.isLetter }.contains { unitWords.contains(String($0)) }
        return hasWord ? unit : "Unit " + unit
    }
}
