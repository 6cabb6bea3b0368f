internal import Diagnostics

/// The objects of SARIF that we write, with the property names of the standard. Source: SARIF 2.1.0, chapter 3.
struct SARIFLog: Encodable, Sendable {
    var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable, Sendable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]

        init(rules: [Descriptor], results: [Result]) {
            tool = Tool(driver: Driver(rules: rules))
            self.results = results
        }
    }

    struct Tool: Encodable, Sendable {
        var driver: Driver
    }

    struct Driver: Encodable, Sendable {
        var name = ToolIdentity.name
        var version = ToolIdentity.version
        var semanticVersion = ToolIdentity.version
        var rules: [Descriptor]
    }

    struct Message: Encodable, Sendable {
        private var text: String

        /// Braces would mark arguments that are put in, so those that are meant are doubled (3.11.5).
        init(text: String) {
            self.text = text.reduce(into: "") { $0 += $1 == "{" ? "{{" : $1 == "}" ? "}}" : String($1) }
        }
    }

    struct Descriptor: Encodable, Sendable {
        var id: String
        var shortDescription: Message
        var fullDescription: Message
        var defaultConfiguration: Configuration
        var properties: Properties

        struct Configuration: Encodable, Sendable {
            var level: String
        }

        struct Properties: Encodable, Sendable {
            var authority: String?
            var verified: Bool?
        }

        init(_ rule: RuleEntry) {
            id = rule.id
            let doubt = rule.isVerified == false ? " (not verified against the primary text)" : ""
            shortDescription = Message(text: rule.title + ".")
            fullDescription = Message(text: "\(rule.title). \(rule.authority)\(doubt).")
            defaultConfiguration = Configuration(level: SARIFLog.level(of: rule.severity))
            properties = Properties(authority: rule.authority, verified: rule.isVerified)
        }

        /// A fault of the tool's own formats, which no rule of the book describes.
        init(format id: String, _ severity: Diagnostic.Severity) {
            self.id = id
            shortDescription = Message(text: "The files of the matter are written as their formats ask.")
            fullDescription = shortDescription
            defaultConfiguration = Configuration(level: SARIFLog.level(of: severity))
            properties = Properties()
        }
    }

    struct Result: Encodable, Sendable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Message
        var locations: [Place]
        var partialFingerprints: [String: String]
        /// Given in all results or in none (3.27.23); an empty list says that nobody waived.
        var suppressions: [Suppression]
        var properties: Properties

        struct Properties: Encodable, Sendable {
            var authority: String?
            var verified: Bool?
            var paragraph: Int?
            var exhibit: String?
            var claim: String?
            var key: String?
        }
    }

    struct Suppression: Encodable, Sendable {
        var kind = "inSource"
        var justification: String
        var location: Place
    }

    struct Place: Encodable, Sendable {
        var physicalLocation: PhysicalLocation
        var logicalLocations: [LogicalLocation]?
    }

    struct LogicalLocation: Encodable, Sendable {
        var fullyQualifiedName: String
    }

    struct PhysicalLocation: Encodable, Sendable {
        var artifactLocation: Artifact
        var region: Region
    }

    struct Artifact: Encodable, Sendable {
        var uri: String
    }

    /// Lines and columns count from 1; the end column is the one behind the last character (3.30.8), as ours is.
    struct Region: Encodable, Sendable {
        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
    }

    static func level(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "note"
        }
    }
}

extension SARIFLog.Result {
    init(_ finding: Diagnostic, rule: Int, print: String, paths: ReportPaths) {
        ruleId = finding.rule
        ruleIndex = rule
        level = SARIFLog.level(of: finding.severity)
        message = SARIFLog.Message(text: finding.message + (finding.help.map { "; \($0)" } ?? ""))
        locations = [SARIFLog.Place(finding.location, finding.excerpt?.place, paths)]
        partialFingerprints = ["filingFinding/v1": print]
        suppressions =
            finding.waiver.map { waiver in
                [
                    SARIFLog.Suppression(
                        justification: waiver.reason,
                        location: SARIFLog.Place(waiver.location, nil, paths)
                    )
                ]
            } ?? []
        properties = Properties(
            authority: finding.authority,
            verified: finding.isVerified,
            paragraph: finding.subject.paragraph,
            exhibit: finding.subject.exhibit,
            claim: finding.subject.claim,
            key: finding.subject.key
        )
    }
}

extension SARIFLog.Place {
    /// - Parameter name: the place as people count it in a document without lines, such as `paragraph 14`.
    init(_ location: Location, _ name: String?, _ paths: ReportPaths) {
        physicalLocation = SARIFLog.PhysicalLocation(
            artifactLocation: SARIFLog.Artifact(uri: paths.address(of: location.file)),
            region: SARIFLog.Region(
                startLine: location.start.line,
                startColumn: location.start.column,
                endLine: location.end.line,
                endColumn: location.end.column
            )
        )
        logicalLocations = name.map { [SARIFLog.LogicalLocation(fullyQualifiedName: $0)] }
    }
}
