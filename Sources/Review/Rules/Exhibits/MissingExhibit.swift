import CaseFiles
import Diagnostics

/// A cited exhibit does not exist.
enum MissingExhibit: Rule {
    static let id = "PKT-EXH-EXIST"
    static let title = "Every cited exhibit is one of the list and is a readable file"
    static let authority = Authority.ours(basedOn: "Fed. R. Civ. P. 10(c), 11(b)(3)")
    static let needs: Evidence = .exhibits
    static let severity = Diagnostic.Severity.error
    static let manual = """
        The first promise of this tool. Each citation of an exhibit, keyed (`[@mou at 3]`) or typed (`Ex. A at 3`),
        in the texts and in the words of the relief, must lead to an exhibit in the list, and each exhibit in the list to a PDF with at least one page, inside the
        exhibits folder. A citation without an exhibit is reported where it stands; a missing or damaged file once,
        at its name in the case file. A label that two exhibits have leads nowhere, for nobody knows which is meant;
        that two exhibits have one file is a warning. What to do about a file that cannot be read depends on why: a
        password is removed, a damaged file is made again.
        """
    static let accepts: [Example] = [
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
        === facts.md
        The agencies signed it. [@mou at 3]; Ex. A at 4.
        === exhibits/mou.pdf 8 pages
        """
    ]
    static let rejects: [Example] = [
        """
        plaintiffs: [{key: saltmarsh, name: Saltmarsh Bakehouse LLC, kind: company}]
        exhibits: [{key: ag, title: Letter, file: ag-letter.pdf}]
        === facts.md
        Plaintiff [@⟦saltmarh⟧] wrote. [@⟦ag-letter⟧] {#ag-leave}
        === exhibits/ag-letter.pdf 3 pages
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
          - {key: letter, title: Letter, file: letter.pdf, label: ⟦A⟧}
        === facts.md
        The agencies signed it. [@mou]; [@letter]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
          - {key: letter, title: Letter, file: ⟦mou.pdf⟧}
        === facts.md
        The agencies signed it. [@mou]; [@letter]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf, label: A}
        === facts.md
        The agencies signed it. ⟦Ex. Q at 3⟧, and ⟦Exhibit “R”⟧.
        """,
        """
        relief: [{key: stop, kind: other, text: "stay the agreement, ⟦Ex. Q⟧"}]
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: ⟦mou.pdf⟧}
        === facts.md
        The agencies signed it. [@mou at 3]
        === exhibits/mou.pdf missing
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: ⟦mou.pdf⟧}
        === facts.md
        The agencies signed it. [@mou at 3]
        === exhibits/mou.pdf unreadable
        """,
        """
        exhibits:
          - {key: mou, title: Memorandum, file: mou.pdf}
        === facts.md
        The agencies signed it. [@⟦letter⟧ at 3]; [@mou]
        """,
    ]

    static func check(_ packet: PacketOutline) -> [Fault] {
        unlisted(packet) + stray(packet) + ambiguous(packet) + sameFile(packet)
            + packet.caseFile.exhibits.compactMap { file(of: $0, in: packet) }
    }

    private static func unlisted(_ packet: PacketOutline) -> [Fault] {
        // The label may be that of an exhibit that could not be read.
        guard
            !packet.caseFile.unread.contains(where: {
                $0.record == "exhibit" && ["", "key", "label"].contains($0.name)
            })
        else { return [] }
        let list = packet.paper == nil ? "exhibit list" : "folder of exhibits"
        return (packet.exhibitCites + packet.others.exhibitCites).filter { $0.exhibit == nil }.map { cite in
            Fault(
                "exhibit `\(cite.label)` is cited\(place(cite.paragraph)) but is not in the \(list)",
                at: cite.location,
                fix: "add exhibit `\(cite.label)` to `exhibits`, or correct the citation",
                inDocument:
                    "put exhibit `\(cite.label)` into the folder, as `Ex-\(cite.label).pdf`, or correct the citation",
                about: Diagnostic.Subject(paragraph: cite.paragraph)
            )
        }
    }

    private static func stray(_ packet: PacketOutline) -> [Fault] {
        // The key may be that of a thing or a text that could not be read.
        guard packet.caseFile.knowsItsKeys else { return [] }
        return packet.strayReferences.filter { !$0.meansParagraph && !mayBeUnread($0, in: packet) }.map { reference in
            Fault(
                "`\(reference.key)` is cited\(place(reference.paragraph)) but no exhibit or other thing has this key",
                at: reference.location,
                fix: reference.suggestion.map { "did you mean `\($0)`?" }
                    ?? "correct the key, or add `\(reference.key)` to `exhibits`",
                about: Diagnostic.Subject(paragraph: reference.paragraph, key: reference.key)
            )
        }
    }

    private static func ambiguous(_ packet: PacketOutline) -> [Fault] {
        let taken = packet.caseFile.exhibitsWithTakenLabels
        return packet.caseFile.exhibits.filter { taken.contains($0.key.value) }.compactMap { exhibit in
            exhibit.label.map { label in
                Fault(
                    "label `\(label.value)` is given to two exhibits, so `Ex. \(label.value)` may mean either",
                    at: label.location,
                    fix: "give each exhibit a label of its own, or leave `label` out to have one assigned",
                    about: Diagnostic.Subject(exhibit: exhibit.key.value)
                )
            }
        }
    }

    private static func sameFile(_ packet: PacketOutline) -> [Fault] {
        var seen: [String: String] = [:]
        return packet.caseFile.exhibits.filter { !$0.file.value.isEmpty }.compactMap { exhibit in
            guard let first = seen[exhibit.file.value] else {
                seen[exhibit.file.value] = exhibit.key.value
                return nil
            }
            return Fault(
                "exhibits `\(first)` and `\(exhibit.key.value)` have the same file",
                at: exhibit.file.location,
                fix: "correct `file`, or make them one exhibit and cite it twice",
                about: Diagnostic.Subject(exhibit: exhibit.key.value),
                milder: .warning
            )
        }
    }

    /// Whether a key without a pin may be that of a paragraph in a text that is missing.
    private static func mayBeUnread(_ reference: StrayReference, in packet: PacketOutline) -> Bool {
        packet.lacksAnyText && reference.suggestion == nil && !reference.written.contains(" ")
    }

    private static func file(of exhibit: Exhibit, in packet: PacketOutline) -> Fault? {
        guard let facts = packet.exhibits[exhibit.key.value],
            let complaint = complaint(about: facts, of: exhibit, in: packet)
        else {
            return nil
        }
        let label = packet.labels[exhibit.key.value] ?? exhibit.key.value
        return Fault(
            "exhibit `\(label)` has no readable file: `\(exhibit.file.value)` \(complaint)",
            at: exhibit.file.location,
            fix: remedy(for: facts, of: exhibit),
            inDocument: facts.file == .missing ? "put the PDF into the folder under this name" : nil,
            about: Diagnostic.Subject(exhibit: exhibit.key.value)
        )
    }

    private static func complaint(
        about facts: ExhibitFacts,
        of exhibit: Exhibit,
        in packet: PacketOutline
    ) -> String? {
        switch facts.file {
        case .missing: "does not exist"
        case .outside where leadsOut(exhibit.file): "lies outside the exhibits folder"
        // A folder named with `..` may be allowed, or another one be given: then it is a link after all.
        case .outside where leadsOut(packet.caseFile.exhibitsFolder):
            "lies outside the matter, or is a link that leads out of the exhibits folder"
        case .outside: "is a link that leads out of the exhibits folder"
        case .unreadable(let fault): fault.complaint
        case .present: facts.pages == 0 ? "has no pages" : nil
        }
    }

    /// Whether a path by itself leaves its folder; one that does not can only be led out by a link.
    private static func leadsOut(_ path: Located<String>?) -> Bool {
        guard let path = path?.value else { return false }
        return path.hasPrefix("/") || path.split(separator: "/").contains("..")
    }

    private static func remedy(for facts: ExhibitFacts, of exhibit: Exhibit) -> String {
        switch facts.file {
        case .missing where facts.nearest?.lowercased().hasSuffix(".pdf") == true:
            "did you mean `\(facts.nearest ?? "")`?"
        case .missing where facts.nearest != nil:
            "did you mean `\(facts.nearest ?? "")`? An exhibit is a PDF: save it as one, and name that in `file`"
        case .missing: "put the PDF into the exhibits folder under this name, or correct `file`"
        case .outside:
            "copy the PDF itself into the exhibits folder: neither a link nor a path may lead out of it"
        case .present: "export or scan the exhibit again: this file is empty"
        case .unreadable(.needsPassword): "remove the password, and save the PDF again without it"
        case .unreadable(.isFolder), .unreadable(.isNoFile): "name the PDF inside the folder in `file`"
        case .unreadable(.isNoPDF): "export or scan the exhibit as PDF, or name the right file in `file`"
        case .unreadable(.cannotBeOpened): "make the file readable for you"
        case .unreadable(.isEmpty), .unreadable(.hasNoPages), .unreadable(.isDamaged), .unreadable(.isTooComplex):
            "export or scan the exhibit again, and look whether a reader of PDF opens it"
        }
    }

    private static func place(_ paragraph: Int?) -> String {
        paragraph.map { " in ¶ \($0)" } ?? ""
    }
}
