#include "builtin_files.h"

// Each file is named twice: as an array and in the table at the end, which a test compares with the folders.
static const unsigned char court_mad[] = {
#embed "../../Courts/mad.yaml"
};
static const unsigned char court_cand[] = {
#embed "../../Courts/cand.yaml"
};
static const unsigned char court_dcd[] = {
#embed "../../Courts/dcd.yaml"
};
static const unsigned char court_federal[] = {
#embed "../../Courts/federal.yaml"
};
static const unsigned char complaint[] = {
#embed "../../Templates/complaint.xml"
};
static const unsigned char matter_case[] = {
#embed "../../Templates/matter/case.yaml"
};
static const unsigned char matter_introduction[] = {
#embed "../../Templates/matter/facts/introduction.md"
};
static const unsigned char matter_jurisdiction[] = {
#embed "../../Templates/matter/facts/jurisdiction.md"
};
static const unsigned char matter_parties[] = {
#embed "../../Templates/matter/facts/parties.md"
};
static const unsigned char matter_facts[] = {
#embed "../../Templates/matter/facts/facts.md"
};
static const unsigned char matter_first_claim[] = {
#embed "../../Templates/matter/claims/first-claim.md"
};

static const builtin_file files[] = {
    {"Courts/cand.yaml", court_cand, sizeof court_cand},
    {"Courts/dcd.yaml", court_dcd, sizeof court_dcd},
    {"Courts/federal.yaml", court_federal, sizeof court_federal},
    {"Courts/mad.yaml", court_mad, sizeof court_mad},
    {"Templates/complaint.xml", complaint, sizeof complaint},
    {"Templates/matter/case.yaml", matter_case, sizeof matter_case},
    {"Templates/matter/facts/introduction.md", matter_introduction, sizeof matter_introduction},
    {"Templates/matter/facts/jurisdiction.md", matter_jurisdiction, sizeof matter_jurisdiction},
    {"Templates/matter/facts/parties.md", matter_parties, sizeof matter_parties},
    {"Templates/matter/facts/facts.md", matter_facts, sizeof matter_facts},
    {"Templates/matter/claims/first-claim.md", matter_first_claim, sizeof matter_first_claim},
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
