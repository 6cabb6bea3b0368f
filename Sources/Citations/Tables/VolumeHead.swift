/// What may follow a volume or title number.
enum VolumeHead: Sendable {
    case reporter(Reporter)
    case unitedStatesCode, codeOfFederalRegulations, federalRegister, statutesAtLarge

    static let lexicon = Lexicon<VolumeHead>(
        [
            ("u s c", .unitedStatesCode), ("u s c a", .unitedStatesCode), ("u s c s", .unitedStatesCode),
            ("united states code", .unitedStatesCode), ("u s code", .unitedStatesCode),
            ("c f r", .codeOfFederalRegulations), ("code of federal regulations", .codeOfFederalRegulations),
            ("fed reg", .federalRegister), ("f r", .federalRegister), ("federal register", .federalRegister),
            ("stat", .statutesAtLarge),
        ] + Reporters.keys.map { ($0.0, .reporter($0.1)) }
    )
}
