import CaseFiles
import Diagnostics

/// The name of an exhibit's file may trouble a filing system.
enum AwkwardFileName: Rule {
    static let id = "PDF-name"
    static let title = "File names are short and plain"
    static let authority = Authority.federal("CM/ECF practice", verified: false)
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.advice
    static let manual = """
        Letters and digits of ASCII, hyphens, dots and underscores, at most 60 characters. Folders in the path are not
        looked at.
        """
    static let accepts: [Example] = ["exhibits: [{key: mou, title: Memorandum, file: 02-Ex-A-MOU.pdf}]"]
    static let rejects: [Example] = ["exhibits: [{key: mou, title: Memorandum, file: \"⟦ex#1&2.pdf⟧\"}]"]

    private static let longest = 60

    static func check(_ packet: PacketOutline) -> [Fault] {
        packet.caseFile.exhibits.compactMap { exhibit in
            let name = exhibit.file.value.split(separator: "/").last.map(String.init) ?? ""
            let isPlain = name.unicodeScalars.allSatisfy { scalar in
                scalar.isASCIILetter || scalar.isASCIIDigit || "-_.".unicodeScalars.contains(scalar)
            }
            guard !isPlain || name.unicodeScalars.count > longest else { return nil }
            return Fault(
                isPlain
                    ? "`\(name)` is a long file name" : "`\(name)` has characters that filing systems refuse or change",
                at: exhibit.file.location,
                fix: "rename it with letters, digits and hyphens, such as `02-Ex-A-MOU.pdf`",
                about: Diagnostic.Subject(exhibit: exhibit.key.value)
            )
        }
    }
}
