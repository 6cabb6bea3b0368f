import Diagnostics
import FilingXML
import WordDocuments

/// Other documents inside this one.
extension Machine {
    /// The blocks of a document: rendered with these values when there are any, as they are when there are none.
    mutating func include(_ name: String, with values: TemplateObject?) throws(TemplateFailure) -> RichText {
        guard var attachments else { throw TemplateFailure("a document can only be included in a Word template") }
        guard attachments.including.count < Attachments.deepest else {
            throw TemplateFailure(
                "documents include each other more than \(Attachments.deepest) deep",
                rule: "TPL-BUDGET",
                help: "`\(name)` may include itself"
            )
        }
        guard let package = options.files.document(name) else {
            throw TemplateFailure(
                "there is no document `\(name)`",
                rule: "TPL-MISSING-FILE",
                help: "put it beside the template"
            )
        }
        try noteNamespaces(&attachments)
        var guest = try GuestDocument(package, named: name, host: attachments)
        let body = try guest.move(into: &attachments, &state)
        attachments.including.append(name)
        self.attachments = attachments
        defer { self.attachments?.including.removeLast() }
        return RichText([.blocks(try blocks(of: body, named: name, with: values))])
    }

    private func noteNamespaces(_ attachments: inout Attachments) throws(TemplateFailure) {
        guard attachments.namespaces[attachments.part] == nil,
            let part = attachments.package[part: attachments.part],
            let tree = try? XMLTree(parsing: part.bytes, named: part.name)
        else { return }
        attachments.namespaces[part.name] = Dictionary(
            tree.root.namespaceDeclarations.map { ($0.prefix ?? "", $0.uri) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private mutating func blocks(
        of body: GuestBody,
        named name: String,
        with values: TemplateObject?
    ) throws(TemplateFailure) -> [UInt8] {
        let program = try Self.compile(body, named: name, vocabulary: vocabulary, isVerbatim: values == nil)
        var written = body.document
        if let program {
            var machine = Machine(
                program: program,
                context: values ?? TemplateObject(),
                options: options,
                vocabulary: vocabulary,
                state: state
            )
            machine.attachments = attachments
            machine.depth = depth
            machine.capturedBytes = capturedBytes + output.count
            written = try machine.run()
            state = machine.state
            // These bytes are counted again with the part they go into.
            state.written -= written.count
            attachments = machine.attachments
        }
        guard let start = Text.find(body.opening, in: written, from: 0) else { return [] }
        return Array(written[(start + body.opening.count)...].dropLast(body.closing.count))
    }

    private static func compile(
        _ body: GuestBody,
        named name: String,
        vocabulary: Vocabulary,
        isVerbatim: Bool
    ) throws(TemplateFailure) -> Program? {
        let tree: XMLTree
        do throws(XMLSyntaxError) {
            tree = try XMLTree(parsing: body.document, named: name)
        } catch {
            throw TemplateFailure("`\(name)` cannot be read: \(error.message)")
        }
        let pieces = PartReader.read(tree.root, file: name, label: "", takesShortcuts: false)
        let result = PartCompiler.compile(
            isVerbatim ? pieces : TagForms.apply(to: pieces),
            vocabulary: vocabulary,
            isDocument: false,
            use: isVerbatim ? .quoted : .repeated
        )
        if !isVerbatim, let fault = result.diagnostics.first(where: { $0.severity == .error }) {
            throw TemplateFailure(fault)
        }
        return result.program
    }
}

/// `include_docx_template("caption.docx", plaintiff=client)`.
enum Including {
    static let functions: [String: TemplateFunction] = [
        "include_docx_template": { (machine, call) throws(TemplateFailure) in
            guard let path = call.text(0, "template_file") else {
                throw TemplateFailure("`include_docx_template` takes the name of a file")
            }
            var values = machine.context
            for (name, value) in call.named where name != "template_file" { values[name] = value }
            return .rich(try machine.include(fileName(path), with: values))
        }
    ]

    /// `docassemble.Package:data/templates/x.docx` without the package.
    private static func fileName(_ path: String) -> String {
        path.lastIndex(of: ":").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
