#include "CCrypto.h"

#include <dlfcn.h>
#include <openssl/evp.h>
#include <pthread.h>

// The header gives the types, so that a changed prototype does not compile; the library gives the functions.
static struct {
    typeof(EVP_MD_CTX_new) *make;
    typeof(EVP_MD_CTX_free) *release;
    typeof(EVP_sha256) *sha256;
    typeof(EVP_DigestInit_ex) *begin;
    typeof(EVP_DigestUpdate) *add;
    typeof(EVP_DigestFinal_ex) *end;
} crypto;

static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    crypto.make = dlsym(library, "EVP_MD_CTX_new");
    crypto.release = dlsym(library, "EVP_MD_CTX_free");
    crypto.sha256 = dlsym(library, "EVP_sha256");
    crypto.begin = dlsym(library, "EVP_DigestInit_ex");
    crypto.add = dlsym(library, "EVP_DigestUpdate");
    crypto.end = dlsym(library, "EVP_DigestFinal_ex");
    is_loaded = crypto.make && crypto.release && crypto.sha256 && crypto.begin && crypto.add && crypto.end;
}

filing_sha256 *filing_sha256_begin(void) {
    pthread_once(&once, load);
    if (!is_loaded) return NULL;
    EVP_MD_CTX *context = crypto.make();
    if (context && !crypto.begin(context, crypto.sha256(), NULL)) {
        crypto.release(context);
        return NULL;
    }
    return (filing_sha256 *)context;
}

bool filing_sha256_add(filing_sha256 *hash, const void *bytes, size_t count) {
    return crypto.add((EVP_MD_CTX *)hash, bytes, count) == 1;
}

bool filing_sha256_end(filing_sha256 *hash, uint8_t *digest) {
    bool is_done = !digest || crypto.end((EVP_MD_CTX *)hash, digest, NULL) == 1;
    crypto.release((EVP_MD_CTX *)hash);
    return is_done;
}
