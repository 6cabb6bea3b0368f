internal import Subprocess

/// Programs that are not ours, run with bounds on time, memory and output.
///
/// Each runs in a process group of its own, so that what it started itself is ended with it.
enum ChildProgram {
    enum Fault: Error, Equatable, Sendable {
        case isMissing
        case tookTooLong(seconds: Int)
        case saidTooMuch(bytes: Int)
        case failed(String)
    }

    /// The most memory that a child may ask for: an exhibit of hundreds of megabytes is read within it.
    static let usualMemory = 3 << 30

    static func isInstalled(_ name: String) async -> Bool {
        (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - outputLimit: the most bytes it may print.
    ///   - memory: the most bytes of addresses that it may ask for.
    ///   - scratch: where its own temporary files go; `nil` leaves that to it.
    /// - Returns: what it printed on standard output.
    /// - Throws: ``Fault``; `failed` has the first line that it printed on standard error.
    static func run(
        _ name: String,
        _ arguments: [String],
        seconds: Int,
        outputLimit: Int,
        memory: Int = usualMemory,
        scratch: String? = nil
    ) async throws(Fault) -> [UInt8] {
        guard await isInstalled(name) else { throw .isMissing }
        // `prlimit` sets the bound and becomes the program. It is part of util-linux, which every Debian has.
        let isBounded = await isInstalled("prlimit")
        let program = isBounded ? "prlimit" : name
        let words = isBounded ? ["--as=\(memory)", "--core=0", name] + arguments : arguments
        return try await within(seconds: seconds) { () async throws in
            let result = try await Subprocess.run(
                .name(program),
                arguments: Arguments(words),
                environment: scratch.map { .inherit.updating(["TMPDIR": $0]) } ?? .inherit,
                platformOptions: ownGroup(),
                output: .bytes(limit: outputLimit),
                error: .string(limit: 65_536)
            )
            guard result.terminationStatus.isSuccess else { throw Fault.failed(firstLine(of: result.standardError)) }
            return result.standardOutput
        }
    }

    private static func firstLine(of text: String) -> String {
        text.split(separator: "\n").first.map(String.init) ?? "no reason given"
    }

    private static func ownGroup() -> PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        return options
    }

    private static func within(
        seconds: Int,
        _ work: @escaping @Sendable () async throws -> [UInt8]
    ) async throws(Fault) -> [UInt8] {
        do {
            return try await withThrowingTaskGroup(of: [UInt8].self) { group in
                group.addTask(operation: work)
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    throw Fault.tookTooLong(seconds: seconds)
                }
                defer { group.cancelAll() }
                return try await group.next() ?? []
            }
        } catch let fault as Fault {
            throw fault
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .saidTooMuch(bytes: 0)
        } catch {
            throw .failed("\(error)")
        }
    }
}
