package import Diagnostics

extension WordTemplate {
    /// What is wrong with the template for data of this schema; ``diagnostics`` has what is wrong for any data.
    package func check(against schema: DataSchema) -> [Diagnostic] {
        let check = SchemaCheck(schema, file: name)
        return Self.bounded(runs.reduce(check) { ProgramReader.read($1, $0) }.diagnostics)
    }

    /// Branches that no data reach.
    package var unreachable: [Diagnostic] {
        Self.bounded(runs.flatMap { BranchCheck.findings(in: $0) })
    }

    /// What the template needs of its data.
    package var needs: TemplateNeeds {
        runs.reduce(NeedsReading()) { ProgramReader.read($1, $0) }.needs
    }
}
