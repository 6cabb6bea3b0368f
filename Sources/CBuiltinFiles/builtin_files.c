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
static const unsigned char examples_alder_v_cobblestone_case[] = {
#embed "../../examples/alder-v-cobblestone/case.yaml"
};
static const unsigned char examples_alder_v_cobblestone_claims_breach[] = {
#embed "../../examples/alder-v-cobblestone/claims/breach.md"
};
static const unsigned char examples_alder_v_cobblestone_claims_enrichment[] = {
#embed "../../examples/alder-v-cobblestone/claims/enrichment.md"
};
static const unsigned char examples_alder_v_cobblestone_facts[] = {
#embed "../../examples/alder-v-cobblestone/facts.md"
};
static const unsigned char examples_applegarth_v_gullwing_case[] = {
#embed "../../examples/applegarth-v-gullwing/case.yaml"
};
static const unsigned char examples_applegarth_v_gullwing_claims_breach[] = {
#embed "../../examples/applegarth-v-gullwing/claims/breach.md"
};
static const unsigned char examples_applegarth_v_gullwing_facts[] = {
#embed "../../examples/applegarth-v-gullwing/facts.md"
};
static const unsigned char examples_cedc_v_irs_case[] = {
#embed "../../examples/cedc-v-irs/case.yaml"
};
static const unsigned char examples_cedc_v_irs_claims_arbitrary[] = {
#embed "../../examples/cedc-v-irs/claims/arbitrary.md"
};
static const unsigned char examples_cedc_v_irs_claims_association[] = {
#embed "../../examples/cedc-v-irs/claims/association.md"
};
static const unsigned char examples_cedc_v_irs_claims_excess[] = {
#embed "../../examples/cedc-v-irs/claims/excess.md"
};
static const unsigned char examples_cedc_v_irs_claims_ice_receipt[] = {
#embed "../../examples/cedc-v-irs/claims/ice-receipt.md"
};
static const unsigned char examples_cedc_v_irs_claims_irs_disclosure[] = {
#embed "../../examples/cedc-v-irs/claims/irs-disclosure.md"
};
static const unsigned char examples_cedc_v_irs_claims_ssa_disclosure[] = {
#embed "../../examples/cedc-v-irs/claims/ssa-disclosure.md"
};
static const unsigned char examples_cedc_v_irs_claims_taxpayer_rights[] = {
#embed "../../examples/cedc-v-irs/claims/taxpayer-rights.md"
};
static const unsigned char examples_cedc_v_irs_claims_ultra_vires[] = {
#embed "../../examples/cedc-v-irs/claims/ultra-vires.md"
};
static const unsigned char examples_cedc_v_irs_declarations_a[] = {
#embed "../../examples/cedc-v-irs/declarations/a.md"
};
static const unsigned char examples_cedc_v_irs_declarations_b[] = {
#embed "../../examples/cedc-v-irs/declarations/b.md"
};
static const unsigned char examples_cedc_v_irs_declarations_c[] = {
#embed "../../examples/cedc-v-irs/declarations/c.md"
};
static const unsigned char examples_cedc_v_irs_declarations_d[] = {
#embed "../../examples/cedc-v-irs/declarations/d.md"
};
static const unsigned char examples_cedc_v_irs_facts_facts[] = {
#embed "../../examples/cedc-v-irs/facts/facts.md"
};
static const unsigned char examples_cedc_v_irs_facts_harm[] = {
#embed "../../examples/cedc-v-irs/facts/harm.md"
};
static const unsigned char examples_cedc_v_irs_facts_introduction[] = {
#embed "../../examples/cedc-v-irs/facts/introduction.md"
};
static const unsigned char examples_cedc_v_irs_facts_jurisdiction_and_venue[] = {
#embed "../../examples/cedc-v-irs/facts/jurisdiction-and-venue.md"
};
static const unsigned char examples_cedc_v_irs_facts_legal_background[] = {
#embed "../../examples/cedc-v-irs/facts/legal-background.md"
};
static const unsigned char examples_cedc_v_irs_facts_parties[] = {
#embed "../../examples/cedc-v-irs/facts/parties.md"
};
static const unsigned char examples_cedc_v_irs_memorandum_argument[] = {
#embed "../../examples/cedc-v-irs/memorandum/argument.md"
};
static const unsigned char examples_cedc_v_irs_memorandum_background[] = {
#embed "../../examples/cedc-v-irs/memorandum/background.md"
};
static const unsigned char examples_cedc_v_irs_memorandum_introduction[] = {
#embed "../../examples/cedc-v-irs/memorandum/introduction.md"
};
static const unsigned char examples_cedc_v_irs_memorandum_standard[] = {
#embed "../../examples/cedc-v-irs/memorandum/standard.md"
};
static const unsigned char examples_cedc_v_irs_motion_grounds[] = {
#embed "../../examples/cedc-v-irs/motion/grounds.md"
};
static const unsigned char examples_harbor_v_tidewater_case[] = {
#embed "../../examples/harbor-v-tidewater/case.yaml"
};
static const unsigned char examples_harbor_v_tidewater_claims_breach[] = {
#embed "../../examples/harbor-v-tidewater/claims/breach.md"
};
static const unsigned char examples_harbor_v_tidewater_claims_enrichment[] = {
#embed "../../examples/harbor-v-tidewater/claims/enrichment.md"
};
static const unsigned char examples_harbor_v_tidewater_claims_good_faith[] = {
#embed "../../examples/harbor-v-tidewater/claims/good-faith.md"
};
static const unsigned char examples_harbor_v_tidewater_facts[] = {
#embed "../../examples/harbor-v-tidewater/facts.md"
};
static const unsigned char examples_vance_v_lantern_bureau_case[] = {
#embed "../../examples/vance-v-lantern-bureau/case.yaml"
};
static const unsigned char examples_vance_v_lantern_bureau_claims_arbitrary[] = {
#embed "../../examples/vance-v-lantern-bureau/claims/arbitrary.md"
};
static const unsigned char examples_vance_v_lantern_bureau_claims_withheld[] = {
#embed "../../examples/vance-v-lantern-bureau/claims/withheld.md"
};
static const unsigned char examples_vance_v_lantern_bureau_facts_class[] = {
#embed "../../examples/vance-v-lantern-bureau/facts/class.md"
};
static const unsigned char examples_vance_v_lantern_bureau_facts_facts[] = {
#embed "../../examples/vance-v-lantern-bureau/facts/facts.md"
};
static const unsigned char examples_vance_v_lantern_bureau_facts_introduction[] = {
#embed "../../examples/vance-v-lantern-bureau/facts/introduction.md"
};
static const unsigned char examples_vance_v_lantern_bureau_facts_jurisdiction[] = {
#embed "../../examples/vance-v-lantern-bureau/facts/jurisdiction.md"
};
static const unsigned char examples_vance_v_lantern_bureau_facts_parties[] = {
#embed "../../examples/vance-v-lantern-bureau/facts/parties.md"
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
    {"examples/alder-v-cobblestone/case.yaml", examples_alder_v_cobblestone_case, sizeof examples_alder_v_cobblestone_case},
    {"examples/alder-v-cobblestone/claims/breach.md", examples_alder_v_cobblestone_claims_breach, sizeof examples_alder_v_cobblestone_claims_breach},
    {"examples/alder-v-cobblestone/claims/enrichment.md", examples_alder_v_cobblestone_claims_enrichment, sizeof examples_alder_v_cobblestone_claims_enrichment},
    {"examples/alder-v-cobblestone/facts.md", examples_alder_v_cobblestone_facts, sizeof examples_alder_v_cobblestone_facts},
    {"examples/applegarth-v-gullwing/case.yaml", examples_applegarth_v_gullwing_case, sizeof examples_applegarth_v_gullwing_case},
    {"examples/applegarth-v-gullwing/claims/breach.md", examples_applegarth_v_gullwing_claims_breach, sizeof examples_applegarth_v_gullwing_claims_breach},
    {"examples/applegarth-v-gullwing/facts.md", examples_applegarth_v_gullwing_facts, sizeof examples_applegarth_v_gullwing_facts},
    {"examples/cedc-v-irs/case.yaml", examples_cedc_v_irs_case, sizeof examples_cedc_v_irs_case},
    {"examples/cedc-v-irs/claims/arbitrary.md", examples_cedc_v_irs_claims_arbitrary, sizeof examples_cedc_v_irs_claims_arbitrary},
    {"examples/cedc-v-irs/claims/association.md", examples_cedc_v_irs_claims_association, sizeof examples_cedc_v_irs_claims_association},
    {"examples/cedc-v-irs/claims/excess.md", examples_cedc_v_irs_claims_excess, sizeof examples_cedc_v_irs_claims_excess},
    {"examples/cedc-v-irs/claims/ice-receipt.md", examples_cedc_v_irs_claims_ice_receipt, sizeof examples_cedc_v_irs_claims_ice_receipt},
    {"examples/cedc-v-irs/claims/irs-disclosure.md", examples_cedc_v_irs_claims_irs_disclosure, sizeof examples_cedc_v_irs_claims_irs_disclosure},
    {"examples/cedc-v-irs/claims/ssa-disclosure.md", examples_cedc_v_irs_claims_ssa_disclosure, sizeof examples_cedc_v_irs_claims_ssa_disclosure},
    {"examples/cedc-v-irs/claims/taxpayer-rights.md", examples_cedc_v_irs_claims_taxpayer_rights, sizeof examples_cedc_v_irs_claims_taxpayer_rights},
    {"examples/cedc-v-irs/claims/ultra-vires.md", examples_cedc_v_irs_claims_ultra_vires, sizeof examples_cedc_v_irs_claims_ultra_vires},
    {"examples/cedc-v-irs/declarations/a.md", examples_cedc_v_irs_declarations_a, sizeof examples_cedc_v_irs_declarations_a},
    {"examples/cedc-v-irs/declarations/b.md", examples_cedc_v_irs_declarations_b, sizeof examples_cedc_v_irs_declarations_b},
    {"examples/cedc-v-irs/declarations/c.md", examples_cedc_v_irs_declarations_c, sizeof examples_cedc_v_irs_declarations_c},
    {"examples/cedc-v-irs/declarations/d.md", examples_cedc_v_irs_declarations_d, sizeof examples_cedc_v_irs_declarations_d},
    {"examples/cedc-v-irs/facts/facts.md", examples_cedc_v_irs_facts_facts, sizeof examples_cedc_v_irs_facts_facts},
    {"examples/cedc-v-irs/facts/harm.md", examples_cedc_v_irs_facts_harm, sizeof examples_cedc_v_irs_facts_harm},
    {"examples/cedc-v-irs/facts/introduction.md", examples_cedc_v_irs_facts_introduction, sizeof examples_cedc_v_irs_facts_introduction},
    {"examples/cedc-v-irs/facts/jurisdiction-and-venue.md", examples_cedc_v_irs_facts_jurisdiction_and_venue, sizeof examples_cedc_v_irs_facts_jurisdiction_and_venue},
    {"examples/cedc-v-irs/facts/legal-background.md", examples_cedc_v_irs_facts_legal_background, sizeof examples_cedc_v_irs_facts_legal_background},
    {"examples/cedc-v-irs/facts/parties.md", examples_cedc_v_irs_facts_parties, sizeof examples_cedc_v_irs_facts_parties},
    {"examples/cedc-v-irs/memorandum/argument.md", examples_cedc_v_irs_memorandum_argument, sizeof examples_cedc_v_irs_memorandum_argument},
    {"examples/cedc-v-irs/memorandum/background.md", examples_cedc_v_irs_memorandum_background, sizeof examples_cedc_v_irs_memorandum_background},
    {"examples/cedc-v-irs/memorandum/introduction.md", examples_cedc_v_irs_memorandum_introduction, sizeof examples_cedc_v_irs_memorandum_introduction},
    {"examples/cedc-v-irs/memorandum/standard.md", examples_cedc_v_irs_memorandum_standard, sizeof examples_cedc_v_irs_memorandum_standard},
    {"examples/cedc-v-irs/motion/grounds.md", examples_cedc_v_irs_motion_grounds, sizeof examples_cedc_v_irs_motion_grounds},
    {"examples/harbor-v-tidewater/case.yaml", examples_harbor_v_tidewater_case, sizeof examples_harbor_v_tidewater_case},
    {"examples/harbor-v-tidewater/claims/breach.md", examples_harbor_v_tidewater_claims_breach, sizeof examples_harbor_v_tidewater_claims_breach},
    {"examples/harbor-v-tidewater/claims/enrichment.md", examples_harbor_v_tidewater_claims_enrichment, sizeof examples_harbor_v_tidewater_claims_enrichment},
    {"examples/harbor-v-tidewater/claims/good-faith.md", examples_harbor_v_tidewater_claims_good_faith, sizeof examples_harbor_v_tidewater_claims_good_faith},
    {"examples/harbor-v-tidewater/facts.md", examples_harbor_v_tidewater_facts, sizeof examples_harbor_v_tidewater_facts},
    {"examples/vance-v-lantern-bureau/case.yaml", examples_vance_v_lantern_bureau_case, sizeof examples_vance_v_lantern_bureau_case},
    {"examples/vance-v-lantern-bureau/claims/arbitrary.md", examples_vance_v_lantern_bureau_claims_arbitrary, sizeof examples_vance_v_lantern_bureau_claims_arbitrary},
    {"examples/vance-v-lantern-bureau/claims/withheld.md", examples_vance_v_lantern_bureau_claims_withheld, sizeof examples_vance_v_lantern_bureau_claims_withheld},
    {"examples/vance-v-lantern-bureau/facts/class.md", examples_vance_v_lantern_bureau_facts_class, sizeof examples_vance_v_lantern_bureau_facts_class},
    {"examples/vance-v-lantern-bureau/facts/facts.md", examples_vance_v_lantern_bureau_facts_facts, sizeof examples_vance_v_lantern_bureau_facts_facts},
    {"examples/vance-v-lantern-bureau/facts/introduction.md", examples_vance_v_lantern_bureau_facts_introduction, sizeof examples_vance_v_lantern_bureau_facts_introduction},
    {"examples/vance-v-lantern-bureau/facts/jurisdiction.md", examples_vance_v_lantern_bureau_facts_jurisdiction, sizeof examples_vance_v_lantern_bureau_facts_jurisdiction},
    {"examples/vance-v-lantern-bureau/facts/parties.md", examples_vance_v_lantern_bureau_facts_parties, sizeof examples_vance_v_lantern_bureau_facts_parties},
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
