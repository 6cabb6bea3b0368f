import Templating
import WordDocuments

/// Templates: compiling, rendering with packing, and the package check.
struct WordMeasures {
    private let style: WordPackage

    init() throws { style = try Inputs.complaintTemplate() }

    func all() throws -> [Measure] {
        try measures(of: .thirtyPages, rounds: 15, calls: 10)
            + measures(of: .threeHundredPages, rounds: 7, calls: 3)
            + measures(of: .threeThousandPages, rounds: 5, calls: 1)
    }

    private func measures(of specimen: ComplaintSpecimen, rounds: Int, calls: Int) throws -> [Measure] {
        let package = specimen.template(styledBy: style)
        let template = WordTemplate(compiling: package, named: package.name)
        let context = try Inputs.context(of: specimen)
        let rendered = try template.render(context: context)
        func measure(_ what: String, _ work: () throws -> Void) rethrows -> Measure {
            let time = try Stopwatch.median(rounds: rounds, calls: calls, of: work)
            return Measure(name: "\(specimen.name) \(what)", milliseconds: time)
        }
        return [
            Measure(name: "\(specimen.name) paragraphs", milliseconds: Double(try paragraphs(in: rendered))),
            Measure(name: "\(specimen.name) bytes", milliseconds: Double(rendered.main?.bytes.count ?? 0)),
            measure("compile") { _ = WordTemplate(compiling: package, named: package.name) },
            try measure("render") { _ = try template.render(context: context) },
            try measure("render and pack") { _ = try template.render(context: context).docx() },
            try measure("limit") { _ = try rendered.docx() },
            measure("package check") { _ = PackageCheck.faults(in: rendered) },
        ]
    }

    private func paragraphs(in package: WordPackage) throws -> Int {
        try DocumentText(reading: package).paragraphs.count
    }
}

/// Many complaints at once.
enum Batch {
    static func render(_ count: Int) async throws {
        let specimen = ComplaintSpecimen.thirtyPages
        let package = specimen.template(styledBy: try Inputs.complaintTemplate())
        let template = WordTemplate(compiling: package, named: package.name)
        let context = try Inputs.context(of: specimen)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask { for _ in 0..<(count / 2) { _ = try template.render(context: context).docx() } }
            }
            try await group.waitForAll()
        }
    }
}
