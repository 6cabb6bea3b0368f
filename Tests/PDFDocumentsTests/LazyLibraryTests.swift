import Foundation
import Support
import Testing

/// The libraries that are loaded only when they are needed.
@Suite struct LazyLibraryTests {
    /// What `CPango.h` declares is what the real headers declare; a difference does not compile.
    @Test func declaresWhatTheRealHeadersDeclare() throws {
        let flags = try Program.run("/usr/bin/pkg-config", ["--cflags", "pangocairo"])
        #expect(flags.status == 0, "libpango1.0-dev is missing")
        let source = """
            #include <cairo-pdf.h>
            #include <pango/pangocairo.h>
            #define CPANGO_CHECK
            #include "CPango.h"
            _Static_assert(CAIRO_STATUS_SUCCESS == 0 && CAIRO_STATUS_WRITE_ERROR == 11, "");
            _Static_assert(PANGO_ALIGN_CENTER == 1 && PANGO_ALIGN_RIGHT == 2 && PANGO_WRAP_WORD_CHAR == 2, "");
            _Static_assert(PANGO_ELLIPSIZE_END == 3, "");
            """
        try TemporaryFolder.with { (folder: URL) throws in
            let file = folder.appendingPathComponent("check.c")
            try Data(source.utf8).write(to: file)
            let include = Project.file("Sources/CPango/include").path
            let arguments = flags.output.split(whereSeparator: \.isWhitespace).map(String.init)
            let check = try Program.run(
                "/usr/bin/env",
                ["clang", "-fsyntax-only", "-std=gnu2x", "-I", include] + arguments + [file.path]
            )
            #expect(check.status == 0, "\(check.errors)")
        }
    }

    /// A command that reads no PDF does not pay for the twenty libraries of qpdf.
    @Test func linksNoneOfThem() throws {
        let linked = try Program.run("/usr/bin/ldd", [CommandLine.arguments[0]]).output
        #expect(linked.contains("libxml2"))
        for library in ["libqpdf", "libpango", "libcairo", "libgnutls"] { #expect(!linked.contains(library)) }
    }
}
