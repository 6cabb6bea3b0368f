/// The rows of the rule catalogue that are no rules here yet, and why.
package enum LeftOutRows {
    package struct Group: Sendable {
        package var reason: String
        package var ids: [String]
    }

    package static let groups: [Group] = [
        Group(
            reason:
                "The data for the court's own form are the summonses that the tool fills, one for each defendant; FRCP-4b "
                + "reports where they are left out.",
            ids: ["DMASS-ECF-summons"]
        ),
        Group(
            reason:
                "It lets dismissal follow when the time of Rule 4(m) has passed, which FRCP-4m watches; dismissal itself is "
                + "the court's.",
            ids: ["DMASS-LR-4.1"]
        ),
        Group(
            reason: "It only allows the certified mail beyond the district that FRCP-4i2 asks for.",
            ids: ["USC28-1391e2"]
        ),
        Group(
            reason:
                "What the tool makes is a set of files for the electronic system, and no field of a case file can ask for "
                + "paper; whether a set is uploaded is not seen.",
            ids: ["FRCP-5d3A"]
        ),
        Group(
            reason:
                "As FRCP-5d3A; its exceptions (sealed papers, ex parte motions, papers of mediation, some records) say how a "
                + "paper is handed in, and no paper is handed in by the tool.",
            ids: ["DMASS-LR-5.4-mand"]
        ),
        Group(
            reason:
                "The packet makes each exhibit a file of its own; that two exhibits are one file is told by PKT-EXH-EXIST.",
            ids: ["DMASS-ECF-attach"]
        ),
        Group(
            reason:
                "No document tells from whose account it is filed; whose name signs it, FRCP-11a-sign and DMASS-ECF-sign ask.",
            ids: ["FRCP-5d3C"]
        ),
        Group(
            reason:
                "Verification is required only of a restraining order without notice, and then FRCP-65b1A reports it.",
            ids: ["FRCP-11a-verify"]
        ),
        Group(
            reason:
                "They look inside exhibit files and turn on a judgement that text alone does not allow: which paper is a written "
                + "instrument, which link stands for a missing document.",
            ids: ["FRCP-10c-exh", "PDF-links"]
        ),
        Group(
            reason:
                "The limit of file sizes of the District of Massachusetts is not known here; `pdf_limit` in its data is empty.",
            ids: ["DMASS-ECF-size"]
        ),
        Group(reason: "PDF-text reports the same fault.", ids: ["DMASS-ECF-search"]),
        Group(
            reason: "They are entries of a calendar or a table of fees, not faults of a document.",
            ids: [
                "FRCP-6a", "FRCP-6a4", "FRCP-6c1", "FRCP-15a1", "USC28-1914", "DMASS-FEE", "DMASS-JUDGE",
                "DMASS-LR-5.4-6pm", "DMASS-LR-7.1b2", "NDCAL-7-2a", "NDCAL-7-3",
            ]
        ),
        Group(
            reason: "They turn on a judgement for which the case file has no field, and words alone would mislead.",
            ids: [
                "FRCP-5.2h", "FRCP-9b", "FRCP-17a", "FRCP-19c", "FRCP-20a1", "IRC-6103a", "NDCAL-3-4d",
            ]
        ),
        Group(
            reason: "Another rule reports the same fault: STANDING-1 and FRCP-8a1.",
            ids: ["APA-702-standing", "NDCAL-3-5a"]
        ),
        Group(reason: "The law asks for nothing that could be checked.", ids: ["FRCP-9a", "FRCP-18a"]),
    ]
}
