#include "CPango.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static struct {
#define FUNCTION(result, name, parameters, arguments) result(*name) parameters;
#include "functions.def"
#undef FUNCTION
} real;

// `return` of a void expression saves a second list.
#define FUNCTION(result, name, parameters, arguments) \
    result name parameters { return real.name arguments; }
#include "functions.def"
#undef FUNCTION

static int is_complete;

// A function of cairo, Pango or GLib is found through the library that needs all three.
static void load(void) {
    void* library = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
#define FUNCTION(result, name, parameters, arguments) \
    if ((*(void**)&real.name = dlsym(library, #name)) == NULL) return;
#include "functions.def"
#undef FUNCTION
    is_complete = 1;
}

int filing_load_pango(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_complete;
}
