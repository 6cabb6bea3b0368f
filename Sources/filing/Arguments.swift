public import ArgumentParser
public import FilingAssembler

// The library does not know the command line; its words are argument values here.
extension DocumentKind: ExpressibleByArgument {}
extension DraftFormat: ExpressibleByArgument {}
extension TemplateDialect: ExpressibleByArgument {}
