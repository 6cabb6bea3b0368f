import CaseFiles
import Diagnostics

/// A restraining order without notice lacks the attorney's certificate.
enum MissingNoticeCertificate: Rule {
    static let id = "FRCP-65b1B"
    static let title = "A restraining order without notice has the attorney's certificate"
    static let authority = Authority.civilRule("65(b)(1)(B)", verified: true)
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The attorney certifies in writing what was done to give notice, and why notice should not be required.
        """
    static let accepts: [Example] = [
        """
        relief:
          - key: now
            kind: injunction
            stage: tro
            act: disclosing data
            notice: none
            no_notice_certificate: Counsel called the United States Attorney twice on the morning of the filing.
        """
    ]
    static let rejects: [Example] = [
        "relief: [{key: ⟦now⟧, kind: injunction, stage: tro, act: disclosing data, notice: none}]"
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.relief
            .filter { $0.isWithoutNotice && ($0.noNoticeCertificate?.value ?? "").isEmpty }
            .map { relief in
                Fault(
                    "the restraining order `\(relief.key.value)` is asked for without notice and without a certificate",
                    at: relief.key.location,
                    fix:
                        "write the efforts to give notice, and why none should be required, into `no_notice_certificate`",
                    about: Diagnostic.Subject(key: relief.key.value)
                )
            }
    }
}
