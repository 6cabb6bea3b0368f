import CaseFiles
import Diagnostics
import Foundation
import Support
import Testing

@testable import FilingAssembler

@Suite struct BuiltinFilesTests {
    /// The table in C names each file by hand; this compares it with the folders.
    @Test(arguments: ["Templates", "Courts"]) func carriesEveryFile(folder: String) throws {
        let root = Project.file(folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }
        #expect(!paths.isEmpty)
        for path in paths {
            let bytes = try [UInt8](Data(contentsOf: root.appendingPathComponent(path)))
            #expect(BuiltinFiles.bytes(of: "\(folder)/\(path)") == bytes, "\(folder)/\(path)")
        }
    }

    /// The texts of the examples, which `filing new --like` copies.
    @Test func carriesEveryExample() throws {
        let root = Project.file("examples")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        let wanted = paths.filter { path in
            let example = path.prefix { $0 != "/" }
            return [".md", ".yaml"].contains { path.hasSuffix($0) } && !path.hasSuffix("README.md")
                && paths.contains("\(example)/case.yaml")
        }
        #expect(Set(BuiltinFiles.paths(in: "examples")) == Set(wanted.map { "examples/\($0)" }))
        for path in wanted {
            let bytes = try [UInt8](Data(contentsOf: root.appendingPathComponent(path)))
            #expect(BuiltinFiles.bytes(of: "examples/\(path)") == bytes, "\(path)")
        }
    }

    @Test(arguments: Courts.keys) func readsEachCourtWithoutAFault(key: String) throws {
        let bytes = try #require(BuiltinFiles.bytes(of: "Courts/\(key).yaml"))
        let (court, faults) = Court.read(yaml: bytes, file: "\(key).yaml")
        #expect(faults.isEmpty, "\(faults)")
        #expect(court?.key.value == key)
        // What a template stands on is not looked for while drafting.
        #expect(PaperTemplate.names.contains(court?.paper?.value ?? PaperTemplate.standard))
    }

    @Test func knowsNoOtherFile() {
        #expect(BuiltinFiles.bytes(of: "Templates/../Package.swift") == nil)
    }
}
