import FilingAssembler
import Glibc
import Templating
import WordDocuments

/// `script/bench` calls this in the project's folder:
///
///     filing-bench inputs FOLDER      writes the templates and data that the peer renders too
///     filing-bench measure            prints "name, tab, milliseconds of processor time" lines
///     filing-bench batch COUNT        renders that many complaints on two cores
///     filing-bench pdf FOLDER         writes the exhibit and the furniture that the peer binds too
///     filing-bench bind EXHIBIT COUNT FOLDER TASKS    binds that exhibit so often, that many at a time
///     filing-bench scan MEGABYTES PATH          writes a large scan
///     filing-bench rules              each rule of the review by itself, the slowest first
@main
enum FilingBench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if let command = arguments.first, try await runPDF(command, Array(arguments.dropFirst())) { return }
        switch (arguments.first, arguments.dropFirst().first) {
        case ("inputs", let folder?): try writeInputs(into: folder)
        case ("measure", nil):
            for measure in try WordMeasures().all() + MatterMeasures().all() {
                print("\(measure.name)\t\(measure.milliseconds)")
            }
        case ("batch", let count?): try await Batch.render(Int(count) ?? 0)
        case ("rules", nil):
            for measure in try MatterMeasures().eachRule() { print(measure.milliseconds, measure.name) }
        default: throw BenchFault.usage
        }
    }

    /// False for a command that has nothing to do with PDF.
    private static func runPDF(_ command: String, _ arguments: [String]) async throws -> Bool {
        switch (command, arguments.count) {
        case ("pdf", 1): try PDFMeasures.writeInputs(into: arguments[0])
        case ("bind", 4):
            let (times, tasks) = (Int(arguments[1]) ?? 1, Int(arguments[3]) ?? 1)
            try await PDFMeasures.bind(arguments[0], times: times, into: arguments[2], tasks: tasks)
        case ("scan", 2): try PDFMeasures.writeScan(megabytes: Int(arguments[0]) ?? 2, to: arguments[1])
        default: return false
        }
        return true
    }

    private static func writeInputs(into folder: String) throws {
        for specimen in ComplaintSpecimen.all {
            let template = specimen.template(styledBy: try Inputs.complaintTemplate())
            try Inputs.write(template.docx(), to: "\(folder)/\(specimen.name).docx")
            try Inputs.write(Array(specimen.json().utf8), to: "\(folder)/\(specimen.name).json")
        }
    }
}

struct Measure {
    var name: String
    /// Of processor time.
    var milliseconds: Double
}

enum BenchFault: Error {
    case usage
    case unreadable(String)
    case unwritable(String)
}

/// The files that are measured, by their paths in the project.
enum Inputs {
    static let matter = "examples/cedc-v-irs"

    static func complaintTemplate() throws -> WordPackage {
        try WordPackage(reading: read("Templates/papers/standard.xml"), named: "standard.xml")
    }

    static func context(of specimen: ComplaintSpecimen) throws -> TemplateObject {
        guard case .object(let object) = try TemplateValue(json: Array(specimen.json().utf8)) else {
            throw BenchFault.unreadable(specimen.name)
        }
        return object
    }

    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw BenchFault.unreadable(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "w") else { throw BenchFault.unwritable(path) }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw BenchFault.unwritable(path) }
    }
}
