/// A court as citations name it.
package struct Court: Hashable, Sendable {
    /// The short key: `scotus`, `ca1`, `mad`, `mab`, `uscfc`.
    package var id: String
    /// The Bluebook abbreviation: `1st Cir.`, `D. Mass.`; empty for the Supreme Court.
    package var name: String
    package var level: Level

    package enum Level: Hashable, Sendable {
        case supreme, appeals, trial, bankruptcy, special, state, unknown
    }
}
