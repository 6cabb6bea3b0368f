package import Diagnostics

/// Looks for everything that would make Word repair or refuse a package, before it is written.
///
/// What it learns about a part is kept: a check that has seen a package reads only the parts of the next that differ
/// from it.
package struct PackageCheck: Sendable {
    private struct Known: Sendable {
        var part: Part
        var facts: PartFacts
    }

    private var known: [String: Known] = [:]

    package init() {}

    /// The faults of a package, in the order of its parts. Errors are what Word stumbles over;
    /// warnings are what it silently drops.
    package static func faults(in package: WordPackage) -> [Diagnostic] {
        var check = PackageCheck()
        return check.faults(in: package)
    }

    package mutating func faults(in package: WordPackage) -> [Diagnostic] {
        var facts: [String: PartFacts] = [:]
        for part in package.parts where part.isXML { facts[part.name] = self.facts(of: part) }
        return PackageReview(package: package, factsByPart: facts).diagnostics()
    }

    private mutating func facts(of part: Part) -> PartFacts {
        // Arrays that share their storage are equal at once.
        if let known = known[part.name], known.part.bytes == part.bytes, known.part.contentType == part.contentType {
            return known.facts
        }
        let facts = PartScan.facts(of: part)
        known[part.name] = Known(part: part, facts: facts)
        return facts
    }
}
