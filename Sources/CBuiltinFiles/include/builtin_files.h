#include <stddef.h>

/// One file that is carried inside the binary.
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t count;
} builtin_file;

/// All built-in files; the last has a null path.
const builtin_file *builtin_files(void);
