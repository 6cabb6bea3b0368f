/// Complaints as other programs write them, each with faults, in formats that LibreOffice makes Word documents of.
enum ForeignDocuments {
    /// The caption in a table and line breaks, lists numbered by the program, the signature block in one paragraph.
    static let web = #"""
        <html><body>
        <p align=center><b>UNITED STATES DISTRICT COURT<br>DISTRICT OF MASSACHUSETTS</b></p>
        <table><tr><td>JANE ROE,<br>Plaintiff,<br>v.<br>ACME CORP. and<br>JOHN DOE,<br>Defendants.</td><td>)<br>)<br>)</td><td>Civil Action No. 1:26-cv-10123-ABC<br><b>COMPLAINT AND JURY DEMAND</b></td></tr></table>
        <h1>Jurisdiction and Venue</h1>
        <ol><li>This Court has jurisdiction under 28 U.S.C. § 1331.</li><li>Venue is proper under 28 U.S.C. § 1391(b).</li></ol>
        <h1>Facts</h1>
        <ol start=3><li>Acme sold the goods on March 3, 2025. Ex. A at 2.</li><li>Roe, born on March 17, 1984, with number 000-12-3456, objected. Exs. A–B, D; see Ex. B at 40.</li><li>As ¶ 77 says, [date] was the day. See Fed. R. Civ. P. 7.1.</li></ol>
        <h1>Prayer for Relief</h1>
        <ol type=a><li>Award damages.</li></ol>
        <p>Respectfully submitted,<br>JANE ROE,<br>By her attorney,<br><br>/s/ A. Lawyer<br>A. Lawyer (BBO # 123456)<br>1 Court Street<br>Boston, MA 02108<br>617-555-0101</p>
        <p>CERTIFICATE OF SERVICE</p><p>I served it by mail on all parties.</p><p>/s/ A. Lawyer</p>
        </body></html>
        """#

    /// Typed numbers, tabs for the columns of the caption, no styles.
    static let typewriter = #"""
        {\rtf1\ansi\deff0{\fonttbl{\f0 Courier New;}}\f0\fs24
        {\b UNITED STATES DISTRICT COURT\par NORTHERN DISTRICT OF CALIFORNIA\par}
        ROE, et al.,\tab )\par Plaintiffs,\tab )\par vs.\tab )\tab Case No. 3:26-cv-01234\par ACME CORP.,\tab )\par Defendant.\tab )\par
        \par {\b COMPLAINT}\par
        1.\tab This is a case about goods.\par
        2.\tab Acme sold them under a contract, Exhibit 1 at 3. Plaintiff demands a trial by jury. 5 U.S.C. \u167? 706(2)(A).\par
        4.\tab Acme failed. Exhibit 7.\par
        WHEREFORE, plaintiffs ask for damages.\par
        Dated: March 3, 2026\par
        /s/ B. Lawyer\par B. Lawyer\par b@example.org\par
        }
        """#

    /// The sides on one line, headings with styles, a footnote.
    static let office = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:body><office:text>
        <text:p>IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA</text:p>
        <text:p>JANE ROE, Plaintiff, v. UNITED STATES OF AMERICA, Defendant.</text:p>
        <text:p>Civil Action No. ______</text:p>
        <text:h text:outline-level="1">Complaint</text:h>
        <text:h text:outline-level="2">Jurisdiction</text:h>
        <text:list><text:list-item><text:p>This Court has jurisdiction under 28 U.S.C. § 1346.</text:p></text:list-item><text:list-item><text:p>The account 4400123400420042 was closed<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Her number is 000-12-3456.</text:p></text:note-body></text:note>. Ex. A.</text:p></text:list-item></text:list>
        <text:p>Respectfully submitted,</text:p>
        <text:p>____________________</text:p><text:p>C. Lawyer</text:p>
        </office:text></office:body></office:document>
        """#

    static let all = [
        (name: "web", ending: "html", text: web), (name: "typewriter", ending: "rtf", text: typewriter),
        (name: "office", ending: "fodt", text: office),
    ]

    /// The places and the rules that a review finds, with exhibits `A` and `B` at hand.
    static let findings = [
        "web": [
            "paragraph 4 DMASS-LR-5.1a-page", "paragraph 4 PDF-header", "paragraph 10 FRCP-5.2a2",
            "paragraph 10 FRCP-5.2a1", "paragraph 10 PKT-EXH-EXIST",
            "paragraph 10 PKT-EXH-PIN", "paragraph 11 PKT-PARA-REF", "paragraph 11 PKT-PLACEHOLDER",
            "paragraph 14 FRCP-11a-block", "paragraph 15 DMASS-LR-5.2",
        ],
        "typewriter": [
            "exhibits/B.pdf PKT-EXH-USED", "exhibits/Ex-A.pdf PKT-EXH-USED", "paragraph 1 NDCAL-3-4a1",
            "paragraph 3 FRCP-10a-title",
            "paragraph 9 FRCP-8a1", "paragraph 9 NDCAL-3-4a4", "paragraph 9 NDCAL-3-4c1",
            "paragraph 9 NDCAL-3-4c3", "paragraph 9 NDCAL-3-5b", "paragraph 9 NDCAL-3-6",
            "paragraph 11 PKT-EXH-EXIST", "paragraph 12 FRCP-10b-num", "paragraph 12 PKT-EXH-EXIST",
            "paragraph 15 FRCP-11a-block",
        ],
        "office": [
            "exhibits/B.pdf PKT-EXH-USED", "paragraph 4 FRCP-10b-num", "paragraph 7 FRCP-5.2a4",
            "paragraph 8 FRCP-11a-sign",
            "paragraph 8 FRCP-8a3", "footnotes, paragraph 1 FRCP-5.2a1",
        ],
    ]

    /// What the caption is found to say, as the page for people prints it.
    static let captions = [
        "web": [
            "<h1>JANE ROE v. ACME CORP. and</h1>", "<td>ACME CORP. and JOHN DOE,</td>", "<td>1:26-cv-10123-ABC</td>",
            "<td>COMPLAINT AND JURY DEMAND</td>", "<td>5, numbered 1 to 5</td>", "lacks an e-mail address",
        ],
        "typewriter": ["<h1>ROE v. ACME CORP.</h1>", "<td>3:26-cv-01234</td>", "<td>3, numbered 1 to 4</td>"],
        "office": [
            "<h1>JANE ROE v. UNITED STATES OF AMERICA</h1>", "none is numbered", "no prayer found", "nobody",
            "<td>28\u{A0}U.S.C.\u{A0}§\u{A0}1346</td>",
        ],
    ]

    /// A PDF of one page without a word, as a scan is.
    static let emptyPage = """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>> endobj
        trailer <</Root 1 0 R>>
        """
}
