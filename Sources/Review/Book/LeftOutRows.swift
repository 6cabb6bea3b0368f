/// The rows of the rule catalogue that are no rules here yet, and why.
package enum LeftOutRows {
    package struct Group: Sendable {
        package var reason: String
        package var ids: [String]
    }

    package static let groups: [Group] = [
        Group(
            reason:
                "They turn on service. The case file has `service` since the plan of service is a document; "
                + "no rule reads it yet.",
            ids: [
                "FRCP-4b", "FRCP-4c1", "FRCP-4c2", "FRCP-4d", "FRCP-4i1", "FRCP-4i1C", "FRCP-4i2",
                "FRCP-4i3",
                "FRCP-4i4", "FRCP-4l", "FRCP-4m", "FRCP-5a", "FRCP-5d1B", "FRCP-12a1", "FRCP-12a2", "FRCP-12a3",
                "FRCP-15c2", "USC28-1391e2", "DMASS-ECF-summons", "DMASS-LR-4.1", "DMASS-LR-15.1",
            ]
        ),
        Group(
            reason:
                "They look at other documents than the complaint, or compare those of a packet; the review reads no others yet.",
            ids: [
                "FRCP-3", "FRCP-5.2d-g", "FRCP-5d3A", "FRCP-6c2", "FRCP-7.1a1", "FRCP-7.1b", "FRCP-7b1A",
                "FRCP-15-title", "FRCP-15d", "FRCP-65a2", "APA-706-record",
                "DMASS-ECF-affid", "DMASS-ECF-attach", "DMASS-LR-3.1", "DMASS-LR-5.4-mand", "DMASS-LR-7.1b1",
                "DMASS-LR-7.1b3", "DMASS-LR-7.2", "DMASS-LR-26", "DMASS-LR-40.1a",
                "DMASS-LR-40.4", "DMASS-LR-83.5.2", "NDCAL-3-2b", "NDCAL-3-8", "NDCAL-3-12", "NDCAL-3-15", "NDCAL-5-1",
                "NDCAL-7-2c", "NDCAL-7-2d", "NDCAL-7-11", "NDCAL-65-1", "PKT-COVER",
            ]
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
                "FRCP-5.1", "FRCP-5.2h", "FRCP-9b", "FRCP-17a", "FRCP-19c", "FRCP-20a1", "IRC-6103a", "NDCAL-3-4d",
            ]
        ),
        Group(
            reason: "Another rule reports the same fault: STANDING-1 and FRCP-8a1.",
            ids: ["APA-702-standing", "NDCAL-3-5a"]
        ),
        Group(reason: "The law asks for nothing that could be checked.", ids: ["FRCP-9a", "FRCP-18a"]),
    ]
}
