// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled with the same walls: imports say who may see them,
/// members come only from modules a file imports, and `any` is spelled out.
let walls: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func room(_ name: String, _ below: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: below, swiftSettings: walls)
}

/// - Parameter peers: folders of scripts that run the Python peers, which Swift does not compile.
func tests(of room: String, with others: [Target.Dependency] = [], peers: [String] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.target(name: room), "Support"] + others,
        exclude: peers,
        swiftSettings: walls
    )
}

let package = Package(
    name: "filing-assembler",
    products: [
        .library(name: "FilingAssembler", targets: ["FilingAssembler", "Diagnostics"]),
        .executable(name: "filing", targets: ["filing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        library("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
        library("CMarkGFM", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
        library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        .systemLibrary(name: "CLinuxCalls"),
        // Loaded at first use, not linked: see their headers.
        .target(name: "CQPDF", exclude: ["functions.def"]),
        .target(name: "CPango", exclude: ["functions.def"]),
        // Templates and courts, inside the binary. A C target because `#embed` of
        // 200 KB compiles at once, where an array literal in Swift takes minutes.
        .target(name: "CBuiltinFiles"),
        // SHA-256 of libcrypto, which is loaded at the first hash: needs libssl-dev for its header alone.
        .target(name: "CCrypto"),

        room("Diagnostics"),
        room("FilingXML", ["Diagnostics", "CLibXML2"]),
        room("WordDocuments", ["Diagnostics", "FilingXML", "CDeflate"]),
        room("PDFDocuments", ["Diagnostics", "FilingXML", "CQPDF", "CPango", "CDeflate"]),
        room("Templating", ["Diagnostics", "FilingXML", "WordDocuments", "CMarkGFM"]),
        room("Citations", ["Diagnostics"]),
        room("CaseFiles", ["Diagnostics", "CMarkGFM", "CYAML"]),
        room("Review", ["Diagnostics", "Citations", "CaseFiles"]),
        room(
            "FilingAssembler",
            [
                "Diagnostics", "FilingXML", "WordDocuments", "PDFDocuments", "Templating",
                "Citations", "CaseFiles", "Review", "CBuiltinFiles", "CCrypto", "CLinuxCalls",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .executableTarget(
            name: "filing",
            dependencies: [
                "FilingAssembler", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: walls
        ),

        // Not a product: what `script/bench` runs.
        .executableTarget(
            name: "filing-bench",
            dependencies: [
                "FilingAssembler", "Review", "CaseFiles", "Templating", "WordDocuments", "PDFDocuments", "Diagnostics",
            ],
            path: "Benchmarks",
            exclude: ["bench.py", "ledger.py", "peer.py", "pdf_peer.py"],
            swiftSettings: walls
        ),

        .target(name: "Support", dependencies: ["Diagnostics"], path: "Tests/Support", swiftSettings: walls),
        tests(of: "Diagnostics"),
        tests(of: "FilingXML"),
        tests(of: "WordDocuments", with: ["Diagnostics", "FilingXML"]),
        tests(of: "PDFDocuments"),
        tests(
            of: "Templating",
            with: ["FilingXML", "WordDocuments", "Diagnostics"],
            peers: ["Oracle/cases.py", "Oracle/generated.py", "Oracle/render.py"]
        ),
        tests(of: "Citations", peers: ["eyecite"]),
        tests(of: "CaseFiles", with: ["Diagnostics"]),
        tests(of: "Review", with: ["CaseFiles", "Citations", "Diagnostics", "FilingAssembler"]),
        tests(
            of: "FilingAssembler",
            with: ["Diagnostics", "WordDocuments", "PDFDocuments", "CaseFiles", "Review", "FilingXML"]
        ),
        .testTarget(name: "ArchitectureTests", dependencies: ["Support"], swiftSettings: walls),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// libFuzzer is linked only when the compiler is told so, as `script/fuzz` does.
if Context.environment["FILING_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Fuzzing/CLibFuzzer"),
        .executableTarget(
            name: "template-fuzzer",
            dependencies: ["CLibFuzzer", "Templating", "WordDocuments", "Diagnostics"],
            path: "Fuzzing/TemplateFuzzer",
            swiftSettings: walls
        ),
    ]
}
