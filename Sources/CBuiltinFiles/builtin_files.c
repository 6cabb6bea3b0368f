#include "builtin_files.h"

// Each file is named twice: as an array and in the table at the end, which a test compares with the folders.
static const unsigned char courts_cand[] = {
#embed "../../Courts/cand.yaml"
};
static const unsigned char courts_dcd[] = {
#embed "../../Courts/dcd.yaml"
};
static const unsigned char courts_federal[] = {
#embed "../../Courts/federal.yaml"
};
static const unsigned char courts_mad[] = {
#embed "../../Courts/mad.yaml"
};
static const unsigned char templates_complaint[] = {
#embed "../../Templates/complaint.xml"
};
static const unsigned char templates_exhibit_list[] = {
#embed "../../Templates/exhibit-list.xml"
};
static const unsigned char templates_matter_case[] = {
#embed "../../Templates/matter/case.yaml"
};
static const unsigned char templates_matter_claims_first_claim[] = {
#embed "../../Templates/matter/claims/first-claim.md"
};
static const unsigned char templates_matter_facts_facts[] = {
#embed "../../Templates/matter/facts/facts.md"
};
static const unsigned char templates_matter_facts_introduction[] = {
#embed "../../Templates/matter/facts/introduction.md"
};
static const unsigned char templates_matter_facts_jurisdiction[] = {
#embed "../../Templates/matter/facts/jurisdiction.md"
};
static const unsigned char templates_matter_facts_parties[] = {
#embed "../../Templates/matter/facts/parties.md"
};
static const unsigned char templates_notice_of_related_case[] = {
#embed "../../Templates/notice-of-related-case.xml"
};
static const unsigned char templates_papers_standard[] = {
#embed "../../Templates/papers/standard.xml"
};
static const unsigned char templates_parts_blocks[] = {
#embed "../../Templates/parts/blocks.xml"
};
static const unsigned char templates_parts_caption[] = {
#embed "../../Templates/parts/caption.xml"
};
static const unsigned char templates_parts_exhibit_table[] = {
#embed "../../Templates/parts/exhibit-table.xml"
};
static const unsigned char templates_parts_related_cases[] = {
#embed "../../Templates/parts/related-cases.xml"
};
static const unsigned char templates_parts_signature[] = {
#embed "../../Templates/parts/signature.xml"
};

static const builtin_file files[] = {
    {"Courts/cand.yaml", courts_cand, sizeof courts_cand},
    {"Courts/dcd.yaml", courts_dcd, sizeof courts_dcd},
    {"Courts/federal.yaml", courts_federal, sizeof courts_federal},
    {"Courts/mad.yaml", courts_mad, sizeof courts_mad},
    {"Templates/complaint.xml", templates_complaint, sizeof templates_complaint},
    {"Templates/exhibit-list.xml", templates_exhibit_list, sizeof templates_exhibit_list},
    {"Templates/matter/case.yaml", templates_matter_case, sizeof templates_matter_case},
    {"Templates/matter/claims/first-claim.md", templates_matter_claims_first_claim, sizeof templates_matter_claims_first_claim},
    {"Templates/matter/facts/facts.md", templates_matter_facts_facts, sizeof templates_matter_facts_facts},
    {"Templates/matter/facts/introduction.md", templates_matter_facts_introduction, sizeof templates_matter_facts_introduction},
    {"Templates/matter/facts/jurisdiction.md", templates_matter_facts_jurisdiction, sizeof templates_matter_facts_jurisdiction},
    {"Templates/matter/facts/parties.md", templates_matter_facts_parties, sizeof templates_matter_facts_parties},
    {"Templates/notice-of-related-case.xml", templates_notice_of_related_case, sizeof templates_notice_of_related_case},
    {"Templates/papers/standard.xml", templates_papers_standard, sizeof templates_papers_standard},
    {"Templates/parts/blocks.xml", templates_parts_blocks, sizeof templates_parts_blocks},
    {"Templates/parts/caption.xml", templates_parts_caption, sizeof templates_parts_caption},
    {"Templates/parts/exhibit-table.xml", templates_parts_exhibit_table, sizeof templates_parts_exhibit_table},
    {"Templates/parts/related-cases.xml", templates_parts_related_cases, sizeof templates_parts_related_cases},
    {"Templates/parts/signature.xml", templates_parts_signature, sizeof templates_parts_signature},
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
