package import CaseFiles
import Diagnostics

// What Rules 4 and 5 ask about service, in their words.

/// Who is served for the United States besides the defendants. Source: Fed. R. Civ. P. 4(i)(1).
package enum FederalRecipient: String, Sendable, CaseIterable {
    // The words of the case file.
    case usAttorney = "us-attorney"
    case attorneyGeneral = "attorney-general"

    var name: String {
        switch self {
        case .usAttorney: "the United States attorney"
        case .attorneyGeneral: "the Attorney General of the United States"
        }
    }

    /// The ways that the rule allows.
    var methods: Set<ServiceMethod> {
        switch self {
        case .usAttorney: [.hand, .personal, .certifiedMail, .registeredMail]
        case .attorneyGeneral: [.certifiedMail, .registeredMail]
        }
    }

    /// Whether a row of `service` is for this one, by the key or in other words.
    package func isMeant(by service: Service) -> Bool {
        guard service.to.value != rawValue else { return true }
        let words = service.to.value.lowercased()
        let isOfUnitedStates = words.contains("united states") || words.contains("u.s.")
        switch self {
        case .usAttorney: return isOfUnitedStates && words.contains("attorney") && !words.contains("general")
        case .attorneyGeneral: return isOfUnitedStates && words.contains("attorney general")
        }
    }
}

extension Service {
    func isFor(_ party: Party) -> Bool {
        to.value == party.key.value || to.value.lowercased() == party.name.value.lowercased()
    }

    var isWaived: Bool { method?.value == .waiver }
    var isCertified: Bool { method?.value == .certifiedMail || method?.value == .registeredMail }

    /// The day of service; `nil` while none is written, or only a placeholder.
    var day: Day? { servedOn.flatMap(DayInWords.day) }
}

extension CaseFile {
    /// The rows of `service` for summons and complaint.
    var serviceOfComplaint: [Service] { service.filter { $0.serves(.complaint) } }
    var serviceOfMotion: [Service] { service.filter { $0.serves(.motion) } }

    /// The day from which Rule 4(m) counts.
    var begunOn: Located<Day>? { commencedOn ?? filingDate }

    /// The last day for service. Source: Fed. R. Civ. P. 4(m), 6(a)(1).
    var lastDayOfService: Day? {
        begunOn.map { CourtCalendar.openDay(from: $0.value.advanced(by: 90)) }
    }
}

extension Party {
    /// An agency, or an officer who is sued for the office alone: a mailing to each. Source: Fed. R. Civ. P. 4(i)(2).
    var isServedByMail: Bool {
        switch kind.value {
        case .agency: true
        case .officer: capacity?.value == .official
        default: false
        }
    }

    /// An officer who is sued as a person too. Source: Fed. R. Civ. P. 4(i)(3).
    var isOfficerAsPerson: Bool {
        isOfficer && (capacity?.value == .individual || capacity?.value == .both)
    }
}

/// The day that a value in free words names.
enum DayInWords {
    static func day(_ words: Located<String>) -> Day? {
        DateScan.all(in: MappedText(words)).first { $0.exists }.map { Day($0.year, $0.month, $0.day) }
    }
}
