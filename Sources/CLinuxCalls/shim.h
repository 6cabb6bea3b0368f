#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Two calls of Linux that glibc declares only for GNU sources, which Swift's import of it is not.

/// `renameat2` with `RENAME_EXCHANGE`: two names change places in one step.
static inline int filing_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}

/// Makes everything written to the file system of an open file durable.
static inline int filing_syncfs(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}
