import Diagnostics

/// A certificate of service bears no date.
enum UndatedCertificate: PaperRule {
    static let id = "DMASS-LR-5.2"
    static let title = "A certificate of service is dated"
    static let authority = Authority.local("L.R., D. Mass. 5.2(b)", in: .mad, verified: false)
    static let needs: Evidence = .paper
    static let severity = Diagnostic.Severity.error
    static let manual = """
        Looks at a finished document with a heading "Certificate of Service": a date must follow. Whether a paper needs a
        certificate depends on who is served outside the court's system, which no document shows. A blank is
        PKT-PLACEHOLDER's.
        """
    static let accepts: [Example] = [
        """
        court: mad
        === complaint.docx
        1. Acme sold it.
        CERTIFICATE OF SERVICE
        I served it by mail on March 3, 2026.
        """
    ]
    static let rejects: [Example] = [
        """
        court: mad
        === complaint.docx
        1. Acme sold it.
        ⟦CERTIFICATE OF SERVICE⟧
        I served it by mail on all parties.
        """
    ]

    static func check(_ paper: Paper, in packet: PacketOutline) -> [Fault] {
        paper.signatures.certificates.filter { certificate in
            certificate.heading.value.uppercased().contains("SERVICE") && !isDated(certificate.text)
        }.map { certificate in
            Fault(
                "the certificate of service has no date",
                at: certificate.heading.location,
                fix: "state the day of service"
            )
        }
    }

    /// A year is looked for: no date of service goes without one.
    private static func isDated(_ text: String) -> Bool {
        if text.contains("[") || text.contains("__") { return true }
        return text.split { !$0.isNumber }.contains { digits in
            (digits.utf8.count == 4 && digits.hasPrefix("20")) || digits.utf8.count == 2 && text.contains("/\(digits)")
        }
    }
}
