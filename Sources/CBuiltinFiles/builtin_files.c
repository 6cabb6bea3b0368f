#include "builtin_files.h"

static const builtin_file files[] = {
    {0, 0, 0},
};

const builtin_file *builtin_files(void) { return files; }
