package import Diagnostics
import FilingXML
package import WordDocuments

/// A Word document with tags, compiled once; rendered as often as wanted, on any number of threads.
package struct WordTemplate: Sendable {
    /// All that is wrong with the tags, in the order of the document.
    package let diagnostics: [Diagnostic]
    private let package: WordPackage
    let name: String
    private let programs: [CompiledPart]
    private let targets: [LinkTarget]
    private let state: DocumentState
    private let vocabulary: Vocabulary

    private struct CompiledPart: Sendable {
        var name: String
        var program: Program
    }

    /// Compiles every part that may hold tags. Faults are collected, so that one run tells them all.
    package init(compiling package: WordPackage, named name: String, vocabulary: Vocabulary = .jinja) {
        var diagnostics: [Diagnostic] = []
        var programs: [CompiledPart] = []
        var state = DocumentState()
        for (part, label) in TemplateParts.labelled(in: package) {
            do throws(XMLSyntaxError) {
                let tree = try XMLTree(parsing: part.bytes, named: part.name)
                let mayShorten = part.name == package.mainName && !TemplateParts.mergesNeighbours(part.bytes)
                var pieces = PartReader.read(tree.root, file: name, label: label, takesShortcuts: mayShorten)
                let restarts = pieces.tags.contains { $0.word == PartCompiler.restart }
                if restarts, mayShorten {
                    pieces = PartReader.read(tree.root, file: name, label: label, takesShortcuts: false)
                }
                state.note(pieces)
                let formed = TagForms.apply(to: pieces)
                let lists = restarts ? StyledLists(reading: package) : nil
                let result = PartCompiler.compile(formed, vocabulary: vocabulary, lists: lists)
                diagnostics += result.diagnostics
                guard let program = result.program else { continue }
                programs.append(CompiledPart(name: part.name, program: program))
            } catch {
                diagnostics.append(error.diagnostic(rule: "TPL-XML"))
            }
        }
        targets = LinkTarget.compile(package, file: name, vocabulary: vocabulary) { diagnostics += $0.diagnostics }
        self.diagnostics = Self.bounded(diagnostics)
        self.package = TemplateParts.packed(package, except: Set(programs.map(\.name)))
        self.name = name
        self.programs = programs
        self.state = state
        self.vocabulary = vocabulary
    }

    /// As many findings as a person may read; each quotes its paragraph, which may be a megabyte long.
    static func bounded(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let dropped = diagnostics.dropFirst(mostFindings)
        guard var rest = dropped.first else { return diagnostics }
        rest.severity = dropped.map(\.severity).max() ?? rest.severity
        rest.message = "there are \(dropped.count) findings more, from here on"
        rest.help = "mend the ones above first"
        return diagnostics.prefix(mostFindings) + [rest]
    }

    private static let mostFindings = 500

    /// What runs for a document, part by part.
    var runs: [Program] { programs.map(\.program) + targets.map(\.program) }

    /// The document that the template and the data make.
    /// - Throws: ``TemplateFailure`` with the tag at fault; also when compiling found errors.
    package func render(
        context: TemplateObject,
        options: RenderOptions = RenderOptions()
    ) throws(TemplateFailure) -> WordPackage {
        if let fault = diagnostics.first(where: { $0.severity == .error }) { throw TemplateFailure(fault) }
        var state = state
        var attachments = Attachments(package: package)
        func run(_ program: Program, of part: String) throws(TemplateFailure) -> [UInt8] {
            var machine = Machine(
                program: program,
                context: context,
                options: options,
                vocabulary: vocabulary,
                state: state
            )
            attachments.part = part
            machine.attachments = attachments
            let bytes = try machine.run()
            state = machine.state
            if let changed = machine.attachments { attachments = changed }
            return bytes
        }
        for part in programs {
            let bytes = try run(part.program, of: part.name)
            attachments.package.setBytes(bytes, of: part.name)
        }
        for target in targets {
            let address = Markup(xml: try run(target.program, of: target.source), fits: nil).text
            var relationships = attachments.package[relationshipsOf: target.source]
            for place in relationships.items.indices where relationships.items[place].id == target.relationship {
                relationships.items[place].target = address
            }
            attachments.package[relationshipsOf: target.source] = relationships
        }
        attachments.package.addLists(attachments.lists)
        return attachments.package
    }
}

extension TemplateFailure {
    /// A fault of the template itself.
    init(_ diagnostic: Diagnostic) {
        self.init(diagnostic.message, rule: diagnostic.rule, help: diagnostic.help)
        file = diagnostic.location.file
        excerpt = diagnostic.excerpt
    }
}

extension DocumentState {
    /// Makes new ids go on after those of a part.
    mutating func note(_ part: PartPieces) {
        for piece in part.pieces where piece.kind == .start || piece.kind == .empty {
            switch piece.word {
            case .bookmarkStart: nextBookmark = max(nextBookmark, Self.id(of: piece, in: part) + 1)
            case .footnote: nextNote = max(nextNote, Self.id(of: piece, in: part) + 1)
            case .footnotes: takesNotes = piece.kind == .start
            default: break
            }
        }
    }

    private static func id(of piece: Piece, in part: PartPieces) -> Int {
        let bytes = part.bytes(of: piece)
        return StartTag.value(of: part.prefix + "id", in: bytes)
            .flatMap { Int(String(decoding: bytes[$0], as: UTF8.self)) } ?? 0
    }
}
