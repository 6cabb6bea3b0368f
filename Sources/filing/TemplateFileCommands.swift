internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler

/// Where a template goes, in which form.
struct TemplateOutput: ParsableArguments {
    @Option(name: [.short, .customLong("output")], help: "The file to write.", completion: .file())
    var output: String

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    func requireEnding(_ forms: [TemplateForm]) throws {
        guard TemplateForm(ending: output).map(forms.contains) ?? false else {
            let endings = forms.map { ".\($0.rawValue)" }.joined(separator: " or ")
            throw ValidationError("`\(output)` should end in \(endings)")
        }
    }
}

struct TemplatePackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Makes a .docx or .dotx of a Flat OPC file.",
        discussion: "Example: filing template pack complaint.xml -o complaint.docx"
    )

    @Argument(help: "The template: Flat OPC.", completion: .file())
    var template: String

    @OptionGroup var output: TemplateOutput

    func validate() throws { try output.requireEnding([.docx, .dotx]) }

    func run() async throws {
        try await reportingFailures {
            try TemplateFile.convert(template, to: output.output, replacing: output.force)
            Console.say("\(output.output)\n")
        }
    }
}

struct TemplateUnpackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpack",
        abstract: "Makes one readable XML file (Flat OPC), which Word opens and git can compare.",
        discussion: "Example: filing template unpack complaint.docx -o complaint.xml"
    )

    @Argument(help: "The template: .docx or .dotx.", completion: .file())
    var template: String

    @OptionGroup var output: TemplateOutput

    func validate() throws { try output.requireEnding([.xml]) }

    func run() async throws {
        try await reportingFailures {
            try TemplateFile.convert(template, to: output.output, replacing: output.force)
            Console.say("\(output.output)\n")
        }
    }
}

struct TemplateExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a built-in template out, to be edited in Word.",
        discussion: """
            Example: filing template export complaint -o our-complaint.docx

            Then draft with it: filing draft MATTER --template our-complaint.docx
            """
    )

    @Argument(help: "The template's name, such as complaint.")
    var name: String

    @OptionGroup var output: TemplateOutput

    func validate() throws {
        try output.requireEnding(TemplateForm.allCases)
        let names = TemplateFile.builtinNames
        guard names.contains(name) else {
            let help = Spelling.advice(for: name, among: names).map { "; \($0)" } ?? ""
            throw ValidationError("no built-in template `\(name)`\(help)")
        }
    }

    func run() async throws {
        try await reportingFailures {
            try TemplateFile.export(name, to: output.output, replacing: output.force)
            Console.say("\(output.output)\n")
        }
    }
}
