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
static const unsigned char templates_category_sheet[] = {
#embed "../../Templates/category-sheet.xml"
};
static const unsigned char templates_certificate_of_service[] = {
#embed "../../Templates/certificate-of-service.xml"
};
static const unsigned char templates_civil_cover_sheet[] = {
#embed "../../Templates/civil-cover-sheet.xml"
};
static const unsigned char templates_complaint[] = {
#embed "../../Templates/complaint.xml"
};
static const unsigned char templates_declaration[] = {
#embed "../../Templates/declaration.xml"
};
static const unsigned char templates_disclosure_statement[] = {
#embed "../../Templates/disclosure-statement.xml"
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
static const unsigned char templates_memorandum[] = {
#embed "../../Templates/memorandum.xml"
};
static const unsigned char templates_motion[] = {
#embed "../../Templates/motion.xml"
};
static const unsigned char templates_notice_of_appearance[] = {
#embed "../../Templates/notice-of-appearance.xml"
};
static const unsigned char templates_notice_of_related_case[] = {
#embed "../../Templates/notice-of-related-case.xml"
};
static const unsigned char templates_papers_pleading[] = {
#embed "../../Templates/papers/pleading.xml"
};
static const unsigned char templates_papers_pleading_caption[] = {
#embed "../../Templates/papers/pleading/caption.xml"
};
static const unsigned char templates_papers_pleading_signature[] = {
#embed "../../Templates/papers/pleading/signature.xml"
};
static const unsigned char templates_papers_standard[] = {
#embed "../../Templates/papers/standard.xml"
};
static const unsigned char templates_parts_argument_blocks[] = {
#embed "../../Templates/parts/argument-blocks.xml"
};
static const unsigned char templates_parts_blocks[] = {
#embed "../../Templates/parts/blocks.xml"
};
static const unsigned char templates_parts_brief_blocks[] = {
#embed "../../Templates/parts/brief-blocks.xml"
};
static const unsigned char templates_parts_caption[] = {
#embed "../../Templates/parts/caption.xml"
};
static const unsigned char templates_parts_conference_certificate[] = {
#embed "../../Templates/parts/conference-certificate.xml"
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
static const unsigned char templates_pro_hac_vice[] = {
#embed "../../Templates/pro-hac-vice.xml"
};
static const unsigned char templates_proposed_order[] = {
#embed "../../Templates/proposed-order.xml"
};
static const unsigned char templates_service_plan[] = {
#embed "../../Templates/service-plan.xml"
};
static const unsigned char templates_summons[] = {
#embed "../../Templates/summons.xml"
};

static const builtin_file files[] = {
    {"Courts/cand.yaml", courts_cand, sizeof courts_cand},
    {"Courts/dcd.yaml", courts_dcd, sizeof courts_dcd},
    {"Courts/federal.yaml", courts_federal, sizeof courts_federal},
    {"Courts/mad.yaml", courts_mad, sizeof courts_mad},
    {"Templates/category-sheet.xml", templates_category_sheet, sizeof templates_category_sheet},
    {"Templates/certificate-of-service.xml", templates_certificate_of_service, sizeof templates_certificate_of_service},
    {"Templates/civil-cover-sheet.xml", templates_civil_cover_sheet, sizeof templates_civil_cover_sheet},
    {"Templates/complaint.xml", templates_complaint, sizeof templates_complaint},
    {"Templates/declaration.xml", templates_declaration, sizeof templates_declaration},
    {"Templates/disclosure-statement.xml", templates_disclosure_statement, sizeof templates_disclosure_statement},
    {"Templates/exhibit-list.xml", templates_exhibit_list, sizeof templates_exhibit_list},
    {"Templates/matter/case.yaml", templates_matter_case, sizeof templates_matter_case},
    {"Templates/matter/claims/first-claim.md", templates_matter_claims_first_claim, sizeof templates_matter_claims_first_claim},
    {"Templates/matter/facts/facts.md", templates_matter_facts_facts, sizeof templates_matter_facts_facts},
    {"Templates/matter/facts/introduction.md", templates_matter_facts_introduction, sizeof templates_matter_facts_introduction},
    {"Templates/matter/facts/jurisdiction.md", templates_matter_facts_jurisdiction, sizeof templates_matter_facts_jurisdiction},
    {"Templates/matter/facts/parties.md", templates_matter_facts_parties, sizeof templates_matter_facts_parties},
    {"Templates/memorandum.xml", templates_memorandum, sizeof templates_memorandum},
    {"Templates/motion.xml", templates_motion, sizeof templates_motion},
    {"Templates/notice-of-appearance.xml", templates_notice_of_appearance, sizeof templates_notice_of_appearance},
    {"Templates/notice-of-related-case.xml", templates_notice_of_related_case, sizeof templates_notice_of_related_case},
    {"Templates/papers/pleading.xml", templates_papers_pleading, sizeof templates_papers_pleading},
    {"Templates/papers/pleading/caption.xml", templates_papers_pleading_caption, sizeof templates_papers_pleading_caption},
    {"Templates/papers/pleading/signature.xml", templates_papers_pleading_signature, sizeof templates_papers_pleading_signature},
    {"Templates/papers/standard.xml", templates_papers_standard, sizeof templates_papers_standard},
    {"Templates/parts/argument-blocks.xml", templates_parts_argument_blocks, sizeof templates_parts_argument_blocks},
    {"Templates/parts/blocks.xml", templates_parts_blocks, sizeof templates_parts_blocks},
    {"Templates/parts/brief-blocks.xml", templates_parts_brief_blocks, sizeof templates_parts_brief_blocks},
    {"Templates/parts/caption.xml", templates_parts_caption, sizeof templates_parts_caption},
    {"Templates/parts/conference-certificate.xml", templates_parts_conference_certificate, sizeof templates_parts_conference_certificate},
    {"Templates/parts/exhibit-table.xml", templates_parts_exhibit_table, sizeof templates_parts_exhibit_table},
    {"Templates/parts/related-cases.xml", templates_parts_related_cases, sizeof templates_parts_related_cases},
    {"Templates/parts/signature.xml", templates_parts_signature, sizeof templates_parts_signature},
    {"Templates/pro-hac-vice.xml", templates_pro_hac_vice, sizeof templates_pro_hac_vice},
    {"Templates/proposed-order.xml", templates_proposed_order, sizeof templates_proposed_order},
    {"Templates/service-plan.xml", templates_service_plan, sizeof templates_service_plan},
    {"Templates/summons.xml", templates_summons, sizeof templates_summons},
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
