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
        state.steps += Self.stepsOfInclusion
        let key = attachments.key(name, isVerbatim: values == nil)
        let known = attachments.bodies[key]
        let body = if let known { known } else { try take(name, into: &attachments, as: key) }
        let program = try compiled(body, name, isVerbatim: values == nil, into: &attachments, as: key)
        attachments.including.append(name)
        self.attachments = attachments
        defer { self.attachments?.including.removeLast() }
        // The first time, a file's lists are new in this document anyway.
        let fresh = known == nil ? [] : body.lists
        let blocks = try run(program, of: body, with: values, fresh: fresh)
        try takeNotes(of: body, name, with: values)
        return RichText([.blocks(blocks)])
    }

    /// What an inclusion counts for against ``RenderOptions/maxSteps``.
    private static let stepsOfInclusion = 500

    private mutating func take(
        _ name: String,
        into attachments: inout Attachments,
        as key: String
    ) throws(TemplateFailure) -> GuestBody {
        guard let package = options.files.document(name) else {
            throw TemplateFailure(
                "there is no document `\(name)`",
                rule: "TPL-MISSING-FILE",
                help: "put it beside the template"
            )
        }
        noteNamespaces(&attachments)
        var guest = try GuestDocument(package, named: name, host: attachments)
        let body = try guest.move(into: &attachments, &state)
        if !guest.hasNotes { attachments.bodies[key] = body }
        return body
    }

    private func noteNamespaces(_ attachments: inout Attachments) {
        guard attachments.namespaces[attachments.part] == nil,
            let part = attachments.package[part: attachments.part],
            let tree = try? XMLTree(parsing: part.bytes, named: part.name)
        else { return }
        attachments.namespaces[part.name] = Dictionary(
            tree.root.namespaceDeclarations.map { ($0.prefix ?? "", $0.uri) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private mutating func run(
        _ program: Program,
        of body: GuestBody,
        with values: TemplateObject?,
        fresh: Set<Int32>
    ) throws(TemplateFailure) -> [UInt8] {
        var machine = Machine(
            program: program,
            context: values ?? TemplateObject(),
            options: options,
            vocabulary: vocabulary,
            state: state
        )
        machine.attachments = attachments
        machine.lists = lists.filter { !fresh.contains($0.key) }
        machine.freshLists = freshLists?.union(fresh)
        machine.depth = depth
        machine.capturedBytes = capturedBytes + output.count
        let written = try machine.run()
        state = machine.state
        // These bytes are counted again with the part they go into.
        state.written -= written.count
        attachments = machine.attachments
        lists = machine.lists
        if machine.freshLists == nil { freshLists = nil }
        guard !body.opening.isEmpty else { return written }
        guard let start = Text.find(body.opening, in: written, from: 0) else { return [] }
        return Array(written[(start + body.opening.count)...].dropLast(body.closing.count))
    }

    /// Renders the footnotes that came with a body, and keeps them for the end of the document's own.
    private mutating func takeNotes(of body: GuestBody, _ name: String, with values: TemplateObject?)
        throws(TemplateFailure)
    {
        guard !body.notes.isEmpty, var attachments else { return }
        let document = GuestBody(document: body.notes, opening: [], closing: [])
        let program = try compiled(document, name, isVerbatim: values == nil, into: &attachments, as: "")
        let printed = try run(program, of: document, with: values, fresh: [])
        guard let start = printed.firstIndex(of: UInt8(ascii: ">")), printed[start - 1] != UInt8(ascii: "/"),
            let end = printed.lastIndex(of: UInt8(ascii: "<")), end > start
        else { return }
        state.notes += printed[(start + 1)..<end]
    }

    private func compiled(
        _ body: GuestBody,
        _ name: String,
        isVerbatim: Bool,
        into attachments: inout Attachments,
        as key: String
    ) throws(TemplateFailure) -> Program {
        if let known = attachments.programs[key] { return known }
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
            use: isVerbatim ? .quoted : .repeated,
            lists: StyledLists(reading: attachments.package)
        )
        if !isVerbatim, let fault = result.diagnostics.first(where: { $0.severity == .error }) {
            throw TemplateFailure(fault)
        }
        let program = result.program ?? .printing(body.document)
        if attachments.bodies[key] != nil { attachments.programs[key] = program }
        return program
    }
}

extension Program {
    /// A program that prints these bytes and nothing else.
    fileprivate static func printing(_ bytes: [UInt8]) -> Program {
        var program = Program()
        program.literals = bytes
        program.operations = [.literal(start: 0, count: Int32(bytes.count))]
        return program
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
