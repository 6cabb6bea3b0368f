internal import ArgumentParser
internal import Diagnostics
internal import FilingAssembler
internal import Glibc

/// What the tool says and how it ends.
enum Console {
    /// Prints a result. A result that cannot be written ends the program, so that nobody takes half of it for the whole.
    static func say(_ text: String) {
        guard let error = write(text, to: STDOUT_FILENO) else { return }
        complain("filing: the result cannot be written: \(String(cString: strerror(error)))\n")
        exit(ExitCode.cannotWrite.rawValue)
    }

    /// Prints what is wrong, or what is going on.
    static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// Whether what is said on a stream is seen by a person who wants colours.
    static func wantsColour(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
            && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// A path as it is to be typed in a shell.
    static func shellWord(_ path: String) -> String {
        let plain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-".unicodeScalars.contains($0)
        }
        guard !plain || path.isEmpty else { return path }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// The columns of the terminal; 80 where nobody says.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 60 { return Int(size.ws_col) }
        let given = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
        return min(max(given, 60), 1_000)
    }

    /// Everything on standard input, as UTF-8.
    static func standardInput() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Refuses an option that should be a day and is none.
    static func requireDate(_ text: String?) throws {
        guard let text, !DraftOptions.isDate(text) else { return }
        throw ValidationError("`--date \(text)` is not a day of the calendar: write year, month and day, `2026-03-15`")
    }

    /// Prints findings in the order given, which for a template is that of its paragraphs.
    static func complain(inOrder diagnostics: [Diagnostic], texts: [String: String] = [:]) {
        guard !diagnostics.isEmpty else { return }
        let report = TextReport(texts: texts, usesColour: wantsColour(STDERR_FILENO))
        complain(diagnostics.map { report.render($0) }.joined(separator: "\n"))
    }

    /// `letter.docx: 1 error, no warnings, no pieces of advice`.
    static func summary(of findings: [Diagnostic], in path: String) -> String {
        "\(path): \(counts(of: findings))\n"
    }

    static func counts(of findings: [Diagnostic]) -> String {
        let counts = [
            counted(findings.count(of: .error), "error", "errors"),
            counted(findings.count(of: .warning), "warning", "warnings"),
            counted(findings.count(of: .advice), "piece of advice", "pieces of advice"),
        ]
        let waived = findings.count { $0.waiver != nil }
        return (counts + (waived == 0 ? [] : ["\(waived) waived"])).joined(separator: ", ")
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 \(one)" : "\(count == 0 ? "no" : "\(count)") \(many)"
    }

    /// - Returns: the number of the error; none when nobody reads any more (`filing check … | head`).
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return errno == EPIPE ? nil : errno }
                done += count
            }
            return nil
        }
    }
}

extension ExitCode {
    /// There are findings of severity error.
    static let findings = ExitCode(1)
    /// The input cannot be understood (`EX_DATAERR`).
    static let badInput = ExitCode(65)
    /// The input is not there (`EX_NOINPUT`).
    static let missingInput = ExitCode(66)
    /// A program that is needed is not installed (`EX_UNAVAILABLE`).
    static let missingProgram = ExitCode(69)
    /// Our fault (`EX_SOFTWARE`).
    static let ourFault = ExitCode(70)
    /// The output cannot be written (`EX_CANTCREAT`).
    static let cannotWrite = ExitCode(73)
}

/// Runs a command's work, and turns what it throws into a sentence and an exit code.
func reportingFailures(_ work: () async throws -> Void) async throws {
    do {
        defer { Interruption.endIfInterrupted() }
        try await work()
    } catch let fault as FileFault {
        Console.complain("filing: \(fault.complaint)\n")
        throw ExitCode.missingInput
    } catch let fault as OutputFault {
        Console.complain("filing: \(fault.complaint)\(fault.help.map { "; \($0)" } ?? "")\n")
        throw ExitCode.cannotWrite
    } catch let fault as PrintFault {
        throw report(fault)
    } catch let fault as PacketFault {
        Console.complain("filing: \(fault.complaint); \(fault.help)\n")
        throw ExitCode.badInput
    } catch let library as MissingLibrary {
        Console.complain("filing: \(library.purpose) need the Debian package `\(library.package)`; install it\n")
        throw ExitCode.missingProgram
    } catch let fault as DraftFault {
        Console.complain(inOrder: fault.diagnostics)
        throw ExitCode.badInput
    } catch let fault as TemplateFault {
        Console.complain(inOrder: fault.diagnostics, texts: fault.texts)
        throw ExitCode.badInput
    }
}

private func report(_ fault: PrintFault) -> ExitCode {
    Console.complain("filing: \(fault.complaint)\n")
    if case .missingProgram = fault { return .missingProgram }
    return .ourFault
}
