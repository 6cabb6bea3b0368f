#include <stddef.h>
#include <stdint.h>

/// Runs the fuzzer. It is part of what `-sanitize=fuzzer` links, which brings no header.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *bytes, size_t count));
