public import Diagnostics

/// Why a template was not rendered: the template or its data cannot be understood.
public struct TemplateFault: Error, Sendable {
    /// In the order of the template, the data's first.
    public var diagnostics: [Diagnostic]
    /// The texts that places point into, by file name.
    public var texts: [String: String] = [:]
}
