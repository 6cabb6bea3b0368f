public import Diagnostics
internal import Templating

/// What the data of a template may look like.
public struct TemplateSchema: Sendable {
    let schema: DataSchema

    private static let mostBytes = 16 << 20

    /// Reads a JSON Schema.
    /// - Throws: ``FileFault``; ``TemplateFault`` when the file is no JSON.
    public init(opening path: String) throws {
        let bytes = try InputFile.read(path, named: path, limit: Self.mostBytes)
        do throws(JSONFault) {
            schema = DataSchema(try TemplateValue(json: bytes))
        } catch {
            let texts = [path: String(decoding: bytes, as: UTF8.self)]
            throw TemplateFault(diagnostics: [error.diagnostic(in: path)], texts: texts)
        }
    }

    init(_ schema: DataSchema) { self.schema = schema }
}

extension TemplateFile {
    /// All that can be said of the template before there are data, in the order of the document: what is wrong for any
    /// data, and what does not fit the schema.
    public func check(against schema: TemplateSchema? = nil) -> [Diagnostic] {
        TemplatePlace.inOrder(
            diagnostics + template.unreachable + (schema.map { template.check(against: $0.schema) } ?? [])
        )
    }

    /// The names that the template needs, as a tree for people.
    public var needsText: String { template.needs.text }

    /// The same in JSON.
    public var needsJSON: String { template.needs.json }

    /// Data in JSON with every name that the template needs, to be filled in.
    public var dataSkeleton: String { template.needs.skeleton }
}
