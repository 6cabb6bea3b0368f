internal import FoundationEssentials

/// What a packet was made from and what it consists of (`manifest.json`, described in `docs/packet.md`).
///
/// Version 1. Fields are only ever added. Paths of inputs are relative to the matter's folder, those of outputs to the
/// packet's. Nothing in it depends on the clock, so that the same inputs give the same manifest.
struct PacketManifest: Codable, Equatable, Sendable {
    static let fileName = "manifest.json"

    var version = 1
    var tool: Tool
    var matter: String
    var court: Sealed
    var options: Options
    var templates: [Sealed]
    /// The rules that reviewed the matter: a digest of their texts, which changes when any of them does.
    var rules: Sealed
    var review: Review
    var inputs: [File]
    var outputs: [File]
    var filingPlan: [FilingPlan.Entry]

    struct Tool: Codable, Equatable, Sendable {
        var name = ToolIdentity.name
        var version = ToolIdentity.version
    }

    /// Something with a name whose content is told by its digest.
    struct Sealed: Codable, Equatable, Sendable {
        var name: String
        var sha256: String
    }

    struct Options: Codable, Equatable, Sendable {
        var date: String?
        var batesPrefix: String?
        var combined: Bool
        var fileLimit: Int?
        var despiteErrors: Bool

        enum CodingKeys: String, CodingKey {
            case date, combined
            case batesPrefix = "bates_prefix"
            case fileLimit = "file_limit"
            case despiteErrors = "despite_errors"
        }
    }

    struct Review: Codable, Equatable, Sendable {
        var errors: Int
        var warnings: Int
        var advice: Int
        var waived: Int
    }

    struct File: Codable, Equatable, Sendable {
        var path: String
        var bytes: Int
        var sha256: String
    }

    enum CodingKeys: String, CodingKey {
        case version, tool, matter, court, options, templates, rules, review, inputs, outputs
        case filingPlan = "filing_plan"
    }

    /// The manifest as the file's bytes.
    func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [0x0A]
    }

    /// - Throws: an error of `JSONDecoder` for anything that is not such a manifest.
    init(decoding bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    }

    init(
        matter: String,
        court: Sealed,
        options: Options,
        templates: [Sealed],
        rules: Sealed,
        review: Review,
        inputs: [File],
        outputs: [File],
        filingPlan: [FilingPlan.Entry]
    ) {
        tool = Tool()
        self.matter = matter
        self.court = court
        self.options = options
        self.templates = templates
        self.rules = rules
        self.review = review
        self.inputs = inputs
        self.outputs = outputs
        self.filingPlan = filingPlan
    }
}
