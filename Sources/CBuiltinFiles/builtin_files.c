#include "builtin_files.h"

static const unsigned char complaint[] = {
#embed "../../Templates/complaint.xml"
};

static const builtin_file files[] = {
    {"Templates/complaint.xml", complaint, sizeof complaint},
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
