package import CaseFiles
package import Citations
package import Diagnostics

// What lawyers ask about the parts of a case, in one place, so that rules read as the law does.

extension CaseFile {
    /// The keys of the exhibits whose written label an earlier exhibit has.
    var exhibitsWithTakenLabels: Set<String> {
        var seen: Set<String> = []
        return Set(
            exhibits.filter { exhibit in exhibit.label.map { !seen.insert($0.value).inserted } ?? false }
                .map(\.key.value)
        )
    }
}

extension Party {
    var isOfficer: Bool { kind.value == .officer }
    var isIndividual: Bool { kind.value == .individual }
    /// A body that can act in court only through somebody else.
    package var isEntity: Bool { kind.value == .company || kind.value == .nonprofit }
    /// No government, nor a part of one.
    package var isNongovernmental: Bool {
        switch kind.value {
        case .individual, .nonprofit, .company, .other: true
        case .agency, .officer, .state, .unitedStates: false
        }
    }
    var isSelfRepresented: Bool { selfRepresented?.value ?? false }
    var isMinor: Bool { minor?.value ?? false }
    var isPseudonym: Bool { pseudonym?.value ?? false }
    var isSuedOfficially: Bool { capacity?.value == .official || capacity?.value == .both }

    /// The United States, an agency, or an officer who is not sued as a private person only.
    package var isFederal: Bool {
        switch kind.value {
        case .agency, .unitedStates: true
        case .officer: capacity?.value != .individual
        default: false
        }
    }

    /// Those who assess and collect federal taxes, and their heads.
    var isTaxAuthority: Bool {
        let words = name.value + " " + (office?.value ?? "")
        return isFederal && (words.contains("Internal Revenue") || words.contains("Treasury"))
    }
}

extension Attorney {
    /// Whether the block of this attorney carries a signature line.
    var signs: Bool { !(signature?.value ?? "").isEmpty }
}

extension Claim {
    func hasTheory(_ theory: Theory) -> Bool { self.theory?.value == theory }

    /// A claim under the Administrative Procedure Act.
    var isAPA: Bool { theory?.value.isUnderAPA ?? false }

    /// A claim that its theory alone shows to arise under federal law.
    var isFederal: Bool {
        switch theory?.value {
        case .taxConfidentiality, .taxpayerRights, .firstAmendment, .ultraVires: true
        default: isAPA
        }
    }
}

extension Relief {
    var isDeclaratory: Bool { kind.value == .declaratory }

    /// Relief that lasts until judgment at most.
    var isInterim: Bool { isInjunction && (stage?.value == .tro || stage?.value == .preliminary) }

    /// A temporary restraining order asked for without notice.
    var isWithoutNotice: Bool { isInjunction && stage?.value == .tro && notice?.value == .withheld }

    /// Money other than fees and costs.
    var isMoney: Bool { kind.value == .damages || kind.value == .restitution }

    /// Fees, costs and the catch-all follow from the rest and need no claim of their own.
    var needsClaim: Bool { ![.fees, .costs, .other].contains(kind.value) }
}

extension StatuteCitation {
    /// Whether a section is cited, by itself or inside a range such as `§§ 702–706`.
    func covers(section number: Int) -> Bool {
        guard let first = Int(section) else { return false }
        guard let last = reference.lastSection.flatMap({ Int($0) }) else { return first == number }
        return first <= number && number <= last
    }
}

/// An authority of the case file with what its citation says.
package struct ListedAuthority: Sendable {
    package var key: String
    package var cite: Located<String>
    package var checkedOn: Day?
    /// `nil` when the cite has no form we know.
    package var content: Citation.Content?
    package var doubts: [Doubt] = []
    package var normal: String?

    var statute: StatuteCitation? {
        if case .statute(let statute) = content { statute } else { nil }
    }

    func isStatute(title: Int, section: Int) -> Bool {
        statute.map { $0.title == title && $0.covers(section: section) } ?? false
    }
}
