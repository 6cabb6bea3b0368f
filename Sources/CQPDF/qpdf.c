#include "CQPDF.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// What `functions.def` lists is read twice: for the table of addresses, and for the functions themselves. A prototype
// that differs from the header’s does not compile.

static struct {
#define FUNCTION(result, name, parameters, arguments) result(*name) parameters;
#include "functions.def"
#undef FUNCTION
} real;

#define FUNCTION(result, name, parameters, arguments) \
    result name parameters { return real.name arguments; }
#include "functions.def"
#undef FUNCTION

static int is_complete;

// qpdf's C interface only grows, so that a later library serves as well as the one of the header.
static void load(void) {
    void* library = dlopen("libqpdf.so.29", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) library = dlopen("libqpdf.so.30", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
#define FUNCTION(result, name, parameters, arguments) \
    if ((*(void**)&real.name = dlsym(library, #name)) == NULL) return;
#include "functions.def"
#undef FUNCTION
    is_complete = 1;
}

int filing_load_qpdf(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_complete;
}
