import Testing

@testable import FilingAssembler

@Suite struct FileSlugTests {
    @Test(arguments: [
        ("Memorandum of understanding", "memorandum-of-understanding"),
        ("Letter #1 & 2: 50% / final", "letter-1-2-50-final"),
        ("Luz Arévalo’s Erklärung", "luz-arevalos-erklarung"), ("Œuvre", "oeuvre"), ("法律", ""), ("", ""), ("…", ""),
        ("A\u{0}B", "a-b"), ("../../etc/passwd", "etc-passwd"), ("IRS–ICE", "irs-ice"),
    ])
    func keepsWhatEverySystemTakes(title: String, slug: String) {
        #expect(FileSlug.slug(title) == slug)
    }

    @Test func leavesOutWordsThatDoNotFit() {
        #expect(
            FileSlug.slug("Excerpts of the production under the Freedom of Information Act")
                == "excerpts-of-the-production"
        )
        #expect(FileSlug.slug(String(repeating: "x", count: 10_000)).count == 40)
    }
}
